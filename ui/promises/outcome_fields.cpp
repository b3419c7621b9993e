// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/outcome_fields.h"

#include "core/workspace/wording.h"
#include "ui/promises/outcome_rows.h"
#include "ui/promises/tick_list.h"
#include "ui/widgets/keyed_link.h"

#include <QGridLayout>
#include <QHBoxLayout>

namespace headroom {

namespace {

std::vector<OutcomeLine> linesOf(const std::vector<PromiseMade>& promises, Party owner) {
    std::vector<OutcomeLine> lines;
    for (const PromiseMade& promise : promises)
        if (promise.owner == owner) lines.push_back({promise.text, promise.due});
    return lines;
}

std::vector<OutcomeLine> linesOf(const QStringList& texts) {
    std::vector<OutcomeLine> lines;
    for (const QString& text : texts) lines.push_back({text, {}});
    return lines;
}

std::vector<PromiseMade> promisesOf(const std::vector<OutcomeLine>& lines, Party owner) {
    std::vector<PromiseMade> promises;
    for (const OutcomeLine& line : lines) promises.push_back({owner, line.text, line.due});
    return promises;
}

QStringList textsOf(const std::vector<OutcomeLine>& lines) {
    QStringList texts;
    for (const OutcomeLine& line : lines) texts << line.text;
    return texts;
}

template <typename Id>
std::vector<Id> idsOf(const TickList& list) {
    std::vector<Id> ids;
    for (const qint64 id : list.ticked()) ids.push_back(Id{id});
    return ids;
}

template <typename Id>
std::vector<qint64> valuesOf(const std::vector<Id>& ids) {
    std::vector<qint64> values;
    for (const Id id : ids) values.push_back(id.value);
    return values;
}

}  // namespace

OutcomeFields::OutcomeFields(Theme& theme, QDate today, Columns columns, QWidget* parent)
    : QWidget(parent),
      m_today(today),
      m_theirs(new OutcomeRows(theme, today, OutcomeRows::Day::IsAsked)),
      m_yours(new OutcomeRows(theme, today, OutcomeRows::Day::IsAsked)),
      m_struggles(new OutcomeRows(theme, today, OutcomeRows::Day::IsNot)),
      m_requests(new OutcomeRows(theme, today, OutcomeRows::Day::IsNot)),
      m_addStruggle(new KeyedLink(theme, tr("Stuck on something"), QKeySequence(tr("Alt+S")))),
      m_addRequest(new KeyedLink(theme, tr("Asked for help"), QKeySequence(tr("Alt+A")))),
      m_folds(newFolds()),
      m_answered(new TickList(theme, tr("This answered"))),
      m_covered(new TickList(theme, tr("You spoke about"))) {
    m_theirs->setOwner(Party::Rep);
    m_theirs->setKeys(QKeySequence(tr("Alt+T")));
    m_yours->setOwner(Party::Leader);
    m_yours->setLabel(tr("You will"));
    m_yours->setKeys(QKeySequence(tr("Alt+Y")));
    m_struggles->setLabel(tr("Stuck on"));
    m_struggles->setKeys(QKeySequence(tr("Alt+S")));
    m_requests->setLabel(tr("Asked for help with"));
    m_requests->setKeys(QKeySequence(tr("Alt+A")));
    layOut(columns);
    connectRows();
    setCalled({});
    clear();
}

void OutcomeFields::layOut(Columns columns) {
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(size::m);
    layout->setVerticalSpacing(size::s);
    const int across = columns == Columns::Two ? 2 : 1;
    for (int column = 0; column < across; ++column) layout->setColumnStretch(column, 1);
    OutcomeRows* const rows[] = {m_theirs, m_yours, m_struggles, m_requests};
    for (int i = 0; i < 4; ++i) layout->addWidget(rows[i], i / across, i % across);
    QWidget* const below[] = {m_folds, m_answered, m_covered};
    for (int i = 0; i < 3; ++i) layout->addWidget(below[i], 4 + i, 0, 1, across);
}

QWidget* OutcomeFields::newFolds() {
    auto* folds = new QWidget;
    auto* row = new QHBoxLayout(folds);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(size::l);
    row->addWidget(m_addStruggle);
    row->addWidget(m_addRequest);
    row->addStretch();
    connect(m_addStruggle, &KeyedLink::requested, this, [this] { unfold(m_struggles); });
    connect(m_addRequest, &KeyedLink::requested, this, [this] { unfold(m_requests); });
    return folds;
}

void OutcomeFields::connectRows() {
    const auto tellPromises = [this](Party owner) {
        return [this, owner](const std::vector<OutcomeLine>& lines) {
            Q_EMIT promisesChanged(owner, promisesOf(lines, owner));
        };
    };
    connect(m_theirs, &OutcomeRows::linesChanged, this, tellPromises(Party::Rep));
    connect(m_yours, &OutcomeRows::linesChanged, this, tellPromises(Party::Leader));
    connect(m_struggles, &OutcomeRows::linesChanged, this,
            [this](const std::vector<OutcomeLine>& lines) { Q_EMIT strugglesChanged(textsOf(lines)); });
    connect(m_requests, &OutcomeRows::linesChanged, this,
            [this](const std::vector<OutcomeLine>& lines) { Q_EMIT requestsChanged(textsOf(lines)); });
    connect(m_covered, &TickList::tickedChanged, this,
            [this] { Q_EMIT coveredChanged(idsOf<TopicId>(*m_covered)); });
    connect(m_answered, &TickList::tickedChanged, this,
            [this] { Q_EMIT answeredChanged(idsOf<RequestId>(*m_answered)); });
}

void OutcomeFields::setCalled(const QString& called) {
    m_theirs->setLabel(called.isEmpty() ? tr("They will")
                                        : tr("%1 will", "a rep, and a promise").arg(called));
}

void OutcomeFields::setOpen(const std::vector<Request>& requests, const std::vector<Topic>& topics) {
    std::vector<TickList::Item> asked, toTalkAbout;
    for (const Request& request : requests) {
        const QString day = wording::weekdayAndDay(request.askedOn);
        asked.push_back({request.id.value, request.about.isEmpty()
                                               ? tr("Asked for help on %1").arg(day)
                                               : tr("%1, asked %2").arg(request.about, day)});
    }
    for (const Topic& topic : topics) toTalkAbout.push_back({topic.id.value, topic.text});
    m_answered->setItems(asked);
    m_covered->setItems(toTalkAbout);
}

void OutcomeFields::clear() {
    for (OutcomeRows* rows : {m_theirs, m_yours, m_struggles, m_requests}) rows->clear();
    m_struggles->hide();
    m_requests->hide();
    m_answered->setTicked({});
    m_covered->setTicked({});
    updateFolds();
}

void OutcomeFields::present(const ConversationOutcome& outcome) {
    m_theirs->present(linesOf(outcome.promises, Party::Rep));
    m_yours->present(linesOf(outcome.promises, Party::Leader));
    m_struggles->present(linesOf(outcome.struggles));
    m_requests->present(linesOf(outcome.requests));
    // What is being filled in stays unfolded.
    m_struggles->setVisible(!outcome.struggles.isEmpty() || m_struggles->isBeingTyped());
    m_requests->setVisible(!outcome.requests.isEmpty() || m_requests->isBeingTyped());
    m_answered->setTicked(valuesOf(outcome.answered));
    m_covered->setTicked(valuesOf(outcome.covered));
    updateFolds();
}

ConversationOutcome OutcomeFields::outcome() const {
    ConversationOutcome outcome;
    outcome.promises = promisesOf(m_theirs->lines(), Party::Rep);
    const std::vector<PromiseMade> yours = promisesOf(m_yours->lines(), Party::Leader);
    outcome.promises.insert(outcome.promises.end(), yours.begin(), yours.end());
    outcome.struggles = textsOf(m_struggles->lines());
    outcome.requests = textsOf(m_requests->lines());
    outcome.covered = idsOf<TopicId>(*m_covered);
    outcome.answered = idsOf<RequestId>(*m_answered);
    return outcome;
}

bool OutcomeFields::showProblem() {
    return m_theirs->showProblem() || m_yours->showProblem();
}

void OutcomeFields::unfold(OutcomeRows* rows) {
    rows->show();
    rows->setFocus(Qt::ShortcutFocusReason);
    updateFolds();
}

void OutcomeFields::updateFolds() {
    m_addStruggle->setVisible(m_struggles->isHidden());
    m_addRequest->setVisible(m_requests->isHidden());
    m_folds->setVisible(m_struggles->isHidden() || m_requests->isHidden());
}

}  // namespace headroom
