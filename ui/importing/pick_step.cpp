// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/pick_step.h"

#include "ui/importing/owner_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int filterWidth = 260, teamWidth = 320;

}  // namespace

PickStep::PickStep(ImportDraft& draft, Theme& theme)
    : ImportStep(draft, theme, tr("Pick your reps")),
      m_filter(new QLineEdit),
      m_count(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_newOnes(new InlineNotice(theme)),
      m_table(new OwnerTable(theme, draft)),
      m_team(new QComboBox) {
    auto* card = new Card(theme);
    card->setAccessibleName(tr("Owners in the file"));
    card->setBodyMargins({0, size::s, 0, 0});
    card->body()->addWidget(newFilterLine());
    card->body()->addWidget(m_table, 1);
    body()->addWidget(m_newOnes);
    body()->addWidget(card, 1);
    body()->addWidget(newTeamLine());
    connect(&draft, &ImportDraft::choicesChanged, this, &PickStep::onChoicesChanged);
    connect(m_filter, &QLineEdit::textChanged, m_table, &OwnerTable::filter);
    connect(m_team, &QComboBox::currentTextChanged, &draft, &ImportDraft::setTeamName);
}

QWidget* PickStep::newFilterLine() {
    m_filter->setPlaceholderText(tr("Any part of a name"));
    m_filter->setAccessibleName(tr("Show only names with"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    auto* tick = new LinkButton(theme(), tr("Tick all"));
    auto* untick = new LinkButton(theme(), tr("Untick all"));
    auto* content = new QWidget;
    auto* line = new QHBoxLayout(content);
    line->setContentsMargins(size::cardPadding, size::xs, size::cardPadding, 0);
    line->setSpacing(size::m);
    line->addWidget(m_filter);
    line->addWidget(tick);
    line->addWidget(untick);
    line->addStretch();
    line->addWidget(m_count);
    connect(tick, &LinkButton::clicked, this, [this] { m_table->tickAll(true); });
    connect(untick, &LinkButton::clicked, this, [this] { m_table->tickAll(false); });
    return content;
}

QWidget* PickStep::newTeamLine() {
    m_team->setEditable(true);
    m_team->setInsertPolicy(QComboBox::NoInsert);
    m_team->setFixedWidth(teamWidth);
    for (const Team& team : draft().workspace().teams()) m_team->addItem(team.name);
    m_team->setCurrentText(draft().teamName());
    auto* label = new FieldLabel(theme(), tr("Team new reps join"));
    label->setRemark(tr("a new name makes a new team; a team in the file wins"));
    label->setField(m_team);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(size::xs);
    lines->addWidget(label);
    lines->addWidget(m_team);
    return content;
}

void PickStep::enter() {
    m_filter->clear();
    m_table->present(draft().isReps());
    m_table->setFocus(Qt::OtherFocusReason);
    onChoicesChanged();
}

QString PickStep::nextText() const {
    return tr("Next: finish");
}

QString PickStep::obstacle() const {
    if (!draft().preview()) return tr("Reading the rows");
    return picked() > 0 ? QString() : tr("Tick at least one rep");
}

int PickStep::picked() const {
    if (!draft().preview()) return 0;
    const std::vector<OwnerInFile>& owners = draft().preview()->owners;
    return int(std::count_if(owners.begin(), owners.end(), [this](const OwnerInFile& owner) {
        return !owner.leadsOthers && draft().isPicked(owner.name);
    }));
}

void PickStep::onChoicesChanged() {
    if (!draft().preview()) return;
    const std::vector<OwnerInFile>& owners = draft().preview()->owners;
    m_count->setText(
        tr("%1 of %2 ticked").arg(QLocale().toString(picked()), QLocale().toString(owners.size())));
    head()->setSubtitle(draft().isReps()
                            ? tr("Who of this file reports to you?")
                            : tr("Whose opportunities do you want to see? Untick who is not in your team."));
    const auto unpickedNew = std::count_if(owners.begin(), owners.end(), [this](const OwnerInFile& owner) {
        return !owner.rep && !owner.leadsOthers && !draft().isPicked(owner.name);
    });
    m_newOnes->setVisible(false);
    if (unpickedNew > 0 && draft().file()->isSavedMatching)
        m_newOnes->showInformation(
            tr("Not reps here: %Ln owner(s) of this file. Tick who has joined your team.", nullptr,
               int(unpickedNew)));
    Q_EMIT stateChanged();
}

}  // namespace headroom
