// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/seen_levels.h"

#include "core/domain/observation.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/keyed_link.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int standardWidth = 232, levelWidth = 96;
constexpr int usualLevel = 3;

}  // namespace

class SeenLevels::Row : public QWidget {
public:
    explicit Row(Theme& theme)
        : standard(new QComboBox),
          level(new QComboBox),
          evidence(new QLineEdit),
          remove(new LinkButton(theme, SeenLevels::tr("Remove"))),
          m_fault(new TextLabel(theme, TypeStyle::Caption, Tone::AppError)) {
        standard->setFixedWidth(theme.scaled(standardWidth));
        level->setFixedWidth(theme.scaled(levelWidth));
        for (int each = Observation::lowest; each <= Observation::highest; ++each)
            level->addItem(SeenLevels::tr("Level %1").arg(each));
        for (QWidget* field : std::initializer_list<QWidget*>{standard, level, evidence})
            field->setFont(theme.font(TypeStyle::Input));
        evidence->setPlaceholderText(SeenLevels::tr("what you saw"));
        auto* fields = new QHBoxLayout;
        fields->setSpacing(size::s);
        fields->addWidget(standard);
        fields->addWidget(level);
        fields->addWidget(evidence, 1);
        fields->addWidget(remove);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(size::xs);
        layout->addLayout(fields);
        layout->addWidget(m_fault);
        setFault({});
        hide();
    }

    void setStandards(const std::vector<Standard>& standards) {
        standard->clear();
        const int room = standard->maximumWidth() - 2 * size::xl;
        for (size_t i = 0; i < standards.size(); ++i) {
            const QString whole = SeenLevels::tr("%1 %2", "the rank of a standard, and what it is")
                                      .arg(i + 1)
                                      .arg(standards[i].words.text);
            standard->addItem(standard->fontMetrics().elidedText(whole, Qt::ElideRight, room),
                              standards[i].id.value);
            standard->setItemData(int(i), plain::toolTip(whole), Qt::ToolTipRole);
            standard->setItemData(int(i), whole, Qt::AccessibleTextRole);
        }
    }

    void present(const LevelSeen& seen, size_t number) {
        standard->setCurrentIndex(std::max(0, standard->findData(seen.standard.value)));
        level->setCurrentIndex(seen.level - Observation::lowest);
        if (evidence->text().simplified() != seen.evidence) evidence->setText(seen.evidence);
        if (!seen.evidence.isEmpty()) setFault({});
        const QString name = SeenLevels::tr("Seen %1").arg(number);
        standard->setAccessibleName(SeenLevels::tr("%1, the standard").arg(name));
        level->setAccessibleName(SeenLevels::tr("%1, the level").arg(name));
        evidence->setAccessibleName(SeenLevels::tr("%1, the evidence").arg(name));
        remove->setAccessibleName(SeenLevels::tr("%1, remove").arg(name));
    }

    LevelSeen seen() const {
        return {StandardId{standard->currentData().toLongLong()}, level->currentIndex() + Observation::lowest,
                evidence->text().simplified()};
    }

    void setFault(const QString& fault) {
        m_fault->setText(fault);
        m_fault->setVisible(!fault.isEmpty());
        evidence->setAccessibleDescription(fault);
    }

    QComboBox* standard;
    QComboBox* level;
    QLineEdit* evidence;
    LinkButton* remove;

private:
    TextLabel* m_fault;
};

SeenLevels::SeenLevels(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_label(new FieldLabel(theme, tr("What you saw of the standards"))),
      m_another(new LinkButton(theme, tr("Another"))),
      m_offer(newOffer()) {
    m_label->addLink(m_another);
    m_another->setAccessibleName(tr("Another observation"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addWidget(m_label);
    addRow();
    layout->addWidget(m_offer);
    connect(m_another, &LinkButton::clicked, this, &SeenLevels::addAnother);
    present({});
    hide();
}

QWidget* SeenLevels::newOffer() {
    auto* offer = new QWidget;
    auto* link = new KeyedLink(m_theme, tr("Saw a standard met, or not"), QKeySequence(tr("Alt+E")));
    auto* typed = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text3);
    typed->setText(tr("in the line: s2=4 \u201cwhat you saw\u201d"));
    auto* line = new QHBoxLayout(offer);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::s);
    line->addWidget(link);
    line->addWidget(typed);
    line->addStretch();
    connect(link, &KeyedLink::requested, this, &SeenLevels::addAnother);
    return offer;
}

SeenLevels::Row* SeenLevels::addRow() {
    auto* row = new Row(m_theme);
    row->setStandards(m_standards);
    static_cast<QVBoxLayout*>(layout())->insertWidget(int(m_rows.size()) + 1, row);
    QWidget* before = m_rows.empty() ? nullptr : m_rows.back()->remove;
    for (QWidget* field :
         std::initializer_list<QWidget*>{row->standard, row->level, row->evidence, row->remove}) {
        if (before) setTabOrder(before, field);
        before = field;
    }
    m_rows.push_back(row);
    const auto tell = [this, row] {
        row->setFault({});
        Q_EMIT seenChanged(seen());
    };
    connect(row->standard, &QComboBox::activated, this, tell);
    connect(row->level, &QComboBox::activated, this, tell);
    connect(row->evidence, &QLineEdit::textEdited, this, tell);
    connect(row->remove, &LinkButton::clicked, this, [this, row] { remove(row); });
    return row;
}

void SeenLevels::setStandards(const std::vector<Standard>& standards) {
    m_standards = standards;
    setVisible(!standards.empty());
    for (Row* row : m_rows) row->setStandards(standards);
}

void SeenLevels::present(const std::vector<LevelSeen>& seen) {
    m_shown = seen.size();
    while (m_rows.size() < m_shown) addRow();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (i < m_shown)
            m_rows[i]->present(seen[i], i + 1);
        else
            m_rows[i]->setFault({});
        m_rows[i]->setVisible(i < m_shown);
    }
    m_label->setVisible(m_shown > 0);
    m_offer->setVisible(m_shown == 0);
}

std::vector<LevelSeen> SeenLevels::seen() const {
    std::vector<LevelSeen> seen;
    for (size_t i = 0; i < m_shown; ++i) seen.push_back(m_rows[i]->seen());
    return seen;
}

void SeenLevels::addAnother() {
    std::vector<LevelSeen> all = seen();
    all.push_back({m_standards.front().id, usualLevel, {}});
    present(all);
    Q_EMIT seenChanged(all);
    m_rows[m_shown - 1]->standard->setFocus(Qt::TabFocusReason);
}

void SeenLevels::remove(Row* row) {
    std::vector<LevelSeen> left = seen();
    const auto at = std::find(m_rows.begin(), m_rows.end(), row) - m_rows.begin();
    left.erase(left.begin() + at);
    if (!left.empty())
        m_rows[size_t(std::max<std::ptrdiff_t>(0, at - 1))]->evidence->setFocus(Qt::BacktabFocusReason);
    present(left);
    Q_EMIT seenChanged(left);
}

bool SeenLevels::showProblem() {
    for (size_t i = 0; i < m_shown; ++i) {
        if (!m_rows[i]->seen().evidence.isEmpty()) continue;
        m_rows[i]->setFault(tr("Say what you saw. A level without evidence is an opinion."));
        m_rows[i]->evidence->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

}  // namespace headroom
