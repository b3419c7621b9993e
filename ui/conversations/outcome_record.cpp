// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/outcome_record.h"

#include "core/workspace/wording.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/party_mark.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

OutcomeRecord::OutcomeRecord(Theme& theme, QDate today, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_today(today) {
    auto* label = new FieldLabel(theme, tr("What came out of it"));
    label->setRemark(tr("changed on Commitments and on the rep’s page"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addWidget(label);
    clear();
}

void OutcomeRecord::clear() {
    delete m_lines;
    m_lines = new QWidget;
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(size::xs);
    layout()->addWidget(m_lines);
    hide();
}

void OutcomeRecord::present(const ConversationRecord& record) {
    clear();
    for (const CommitmentRow& row : record.promises) {
        const bool isReps = row.commitment.owner == Party::Rep;
        const QString said =
            !isReps ? tr("You will: %1").arg(row.commitment.text)
                    : tr("%1 will: %2", "a rep and a promise").arg(row.called, row.commitment.text);
        const QString due = wording::due(row, m_today);
        addLine(due.isEmpty() ? said : tr("%1 (%2)", "a promise, and by when").arg(said, due),
                row.commitment.owner);
    }
    for (const Topic& topic : record.covered) addLine(tr("Spoke about: %1").arg(topic.text), std::nullopt);
    for (const Request& request : record.answered)
        addLine(request.about.isEmpty() ? tr("Answered a request for help")
                                        : tr("Answered: %1").arg(request.about),
                std::nullopt);
    for (const SaidInIt& said : record.said)
        addLine((said.isWithWhy ? tr("Said with the why: %1") : tr("Said: %1")).arg(said.priority),
                Party::Leader);
    for (const SeenInIt& seen : record.seen)
        addLine(tr("Seen of %1: %2, level %3. %4")
                    .arg(seen.called, seen.standard, QString::number(seen.level), seen.evidence),
                std::nullopt);
    setVisible(!m_lines->layout()->isEmpty());
}

void OutcomeRecord::addLine(const QString& words, std::optional<Party> owner) {
    auto* text = new TextLabel(m_theme, TypeStyle::Body);
    text->setWrapping(true);
    text->setText(words);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::s);
    if (owner)
        line->addWidget(new PartyMark(m_theme, *owner), 0, Qt::AlignTop);
    else
        line->addSpacing(size::m + size::s);
    line->addWidget(text, 1);
    static_cast<QVBoxLayout*>(m_lines->layout())->addLayout(line);
}

}  // namespace headroom
