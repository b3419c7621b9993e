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

constexpr int textWidth = 400, leastHeight = 24;

}  // namespace

SaidPriorities::SaidPriorities(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_label(new FieldLabel(theme, tr("Priorities you spoke about"))) {
    m_label->setRemark(tr("p1 to p3 in the line, with \u201cwhy\u201d when you said it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    for (Row& row : m_rows) row = newRow();
    setFocusProxy(m_rows.front().said);
    m_label->setField(this, QKeySequence(tr("Alt+P")));
    hide();
}

SaidPriorities::Row SaidPriorities::newRow() {
    const Row row{new QCheckBox, new QCheckBox(tr("with the why"))};
    auto* line = new QHBoxLayout;
    line->setSpacing(size::l);
    for (QCheckBox* box : {row.said, row.why}) {
        box->setMinimumHeight(m_theme.scaled(leastHeight));
        line->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &SaidPriorities::onClicked);
    }
    line->addStretch();
    static_cast<QVBoxLayout*>(layout())->addLayout(line);
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
        const QString whole = tr("%1 %2", "the rank of a priority, and what it is").arg(i + 1).arg(text);
        const QString fitting =
            row.said->fontMetrics().elidedText(whole, Qt::ElideRight, m_theme.scaled(textWidth));
        row.said->setText(plain::button(fitting));
        row.said->setToolTip(fitting == whole ? QString() : plain::toolTip(whole));
        row.said->setAccessibleName(whole);
        row.why->setAccessibleName(tr("With the why: %1").arg(text));
    }
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
