// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/said_priorities.h"

#include "core/workspace/wording.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/plain.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int leastHeight = 24, leastText = 40;

}  // namespace

SaidPriorities::SaidPriorities(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_label(new FieldLabel(theme, tr("Priorities you spoke about"))),
      m_line(new QHBoxLayout) {
    m_label->setRemark(tr("p1 to p3 in the line, with \u201cwhy\u201d when you said it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    m_line->setSpacing(size::m);
    for (Row& row : m_rows) row = newRow();
    m_line->addStretch();
    layout->addLayout(m_line);
    setFocusProxy(m_rows.front().said);
    m_label->setField(this, QKeySequence(tr("Alt+P")));
    hide();
}

SaidPriorities::Row SaidPriorities::newRow() {
    const Row row{new QCheckBox, new QCheckBox(tr("with the why"))};
    for (QCheckBox* box : {row.said, row.why}) {
        box->setMinimumHeight(m_theme.scaled(leastHeight));
        m_line->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &SaidPriorities::onClicked);
    }
    return row;
}

void SaidPriorities::setPriorities(const std::vector<Priority>& priorities) {
    m_priorities = priorities;
    setVisible(!m_priorities.empty());
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows[i];
        row.said->setVisible(i < m_priorities.size());
        if (i >= m_priorities.size()) {
            row.why->hide();
            continue;
        }
        const QString& text = m_priorities[i].words.text;
        row.said->setAccessibleName(
            tr("%1 %2", "the rank of a priority, and what it is").arg(i + 1).arg(text));
        row.why->setAccessibleName(tr("With the why: %1").arg(text));
    }
    fit();
}

// All of them stand in one row: each as long as it is while there is room, the long ones share the rest.
void SaidPriorities::fit() {
    const size_t shown = std::min(m_rows.size(), m_priorities.size());
    std::vector<int> lengths;
    int room = width();
    for (size_t i = 0; i < shown; ++i) {
        const Row& row = m_rows[i];
        lengths.push_back(row.said->fontMetrics().horizontalAdvance(row.said->accessibleName()));
        const int around = row.said->sizeHint().width() -
                           row.said->fontMetrics().size(Qt::TextShowMnemonic, row.said->text()).width();
        row.said->setMinimumWidth(m_theme.scaled(leastText) + around);  // not what is shown of it just now
        room -= around + size::m;
        if (!row.why->isHidden()) room -= row.why->sizeHint().width() + size::m;
    }
    std::sort(lengths.begin(), lengths.end());
    int share = m_theme.scaled(leastText);
    for (size_t i = 0; i < shown; ++i) {
        share = std::max(share, room / int(shown - i));
        room -= std::min(lengths[i], share);
    }
    for (size_t i = 0; i < shown; ++i) {
        QCheckBox& said = *m_rows[i].said;
        const QString fitting = said.fontMetrics().elidedText(said.accessibleName(), Qt::ElideRight, share);
        said.setText(plain::button(fitting));
        said.setToolTip(fitting == said.accessibleName() ? QString() : plain::toolTip(said.accessibleName()));
    }
}

void SaidPriorities::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void SaidPriorities::present(const std::vector<PrioritySaid>& said) {
    m_label->setProblem({});
    for (size_t i = 0; i < std::min(m_rows.size(), m_priorities.size()); ++i) {
        const auto one = std::find_if(said.begin(), said.end(), [&](const PrioritySaid& each) {
            return each.priority == m_priorities[i].id;
        });
        m_rows[i].said->setChecked(one != said.end());
        m_rows[i].why->setVisible(one != said.end());
        m_rows[i].why->setChecked(one != said.end() && one->isWithWhy);
    }
    fit();
}

std::vector<PrioritySaid> SaidPriorities::said() const {
    std::vector<PrioritySaid> said;
    for (size_t i = 0; i < std::min(m_rows.size(), m_priorities.size()); ++i)
        if (m_rows[i].said->isChecked()) said.push_back({m_priorities[i].id, m_rows[i].why->isChecked()});
    return said;
}

bool SaidPriorities::showProblem(QDate heldOn) {
    for (size_t i = 0; i < std::min(m_rows.size(), m_priorities.size()); ++i) {
        if (!m_rows[i].said->isChecked() || m_priorities[i].isActiveOn(heldOn)) continue;
        m_label->setProblem(tr("The one of rank %1 stands since %2, and this was before.")
                                .arg(i + 1)
                                .arg(wording::day(m_priorities[i].from)));
        m_rows[i].said->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void SaidPriorities::onClicked() {
    for (const Row& row : m_rows)
        if (!row.said->isChecked()) row.why->setChecked(false);
    Q_EMIT saidChanged(said());
}

}  // namespace headroom
