// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversation_dialog.h"

#include "core/domain/error.h"
#include "ui/conversations/candidate_row.h"
#include "ui/conversations/conversation_fields.h"
#include "ui/conversations/line_highlighter.h"
#include "ui/conversations/outcome_record.h"
#include "ui/conversations/said_priorities.h"
#include "ui/conversations/seen_levels.h"
#include "ui/conversations/typed_line.h"
#include "ui/promises/outcome_fields.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/keyed_link.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int keepAfterMilliseconds = 400;

// What the line understands; priorities and standards while there are any.
QString lineHint(const Workspace& workspace) {
    QStringList parts{ConversationDialog::tr("rep · kind · minutes · day")};
    if (!workspace.priorities().empty())
        parts << ConversationDialog::tr("p1 to p3, with “why” if you said it");
    if (!workspace.standards().empty()) parts << ConversationDialog::tr("s1=4 “what you saw”");
    parts << ConversationDialog::tr("what happened · they: … by … · me: … by … · stuck: … · asks: …");
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

ConversationDialog::ConversationDialog(Workspace& workspace, Theme& theme, QDate today,
                                       std::optional<TeamId> team, QWidget* parent)
    : SheetDialog(theme, parent),
      m_workspace(workspace),
      m_theme(theme),
      m_today(today),
      m_written(workspace, today, team),
      m_title(new TextLabel(theme, TypeStyle::Section)),
      m_state(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)),
      m_afresh(new LinkButton(theme, tr("Start afresh"))),
      m_notice(new InlineNotice(theme)),
      m_closeAnyway(new LinkButton(theme, tr("Close without keeping it"))),
      m_line(new TypedLine(theme)),
      m_highlighter(new LineHighlighter(theme, m_line->document())),
      m_hint(new TextLabel(theme, TypeStyle::Caption, Tone::Text3)),
      m_candidates(new CandidateRow(theme)),
      m_fields(new ConversationFields(theme, today)),
      m_outcome(new OutcomeFields(theme, today)),
      m_said(new SaidPriorities(theme)),
      m_seen(new SeenLevels(theme)),
      m_record(new OutcomeRecord(theme, today)),
      m_onlyMe(new KeyedLink(theme, tr("Add a note only you can see"), QKeySequence(tr("Alt+O")))),
      m_remove(new ActionButton(theme, tr("Remove"))),
      m_saveAndGoOn(new ActionButton(theme, tr("Save and log another"))),
      m_save(new ActionButton(theme, tr("Save"))) {
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMilliseconds);
    setParts(newHead(), newBody(), newFoot());
    connectFields();
    connectOutcome();
    connectActions();
}

QWidget* ConversationDialog::newHead() {
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(size::l, size::m, size::l, size::m);
    layout->setSpacing(size::s);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_state);
    layout->addWidget(m_afresh);
    return head;
}

QWidget* ConversationDialog::newBody() {
    auto* label = new FieldLabel(m_theme, tr("Say it in one line"));
    label->setField(m_line, QKeySequence(tr("Ctrl+L")));
    m_notice->addAction(m_closeAnyway);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(size::l, size::m, size::l, size::m);
    layout->setSpacing(size::xs);
    layout->addWidget(m_notice);
    layout->addWidget(label);
    layout->addWidget(m_line);
    m_hint->setWrapping(true);
    layout->addWidget(m_hint);
    layout->addWidget(m_candidates);
    layout->addSpacing(size::xs);
    layout->addWidget(m_fields);
    layout->addSpacing(size::xs);
    layout->addWidget(m_outcome);
    layout->addWidget(m_said);
    layout->addWidget(m_seen);
    layout->addWidget(m_record);
    return body;
}

QWidget* ConversationDialog::newFoot() {
    connect(m_onlyMe, &KeyedLink::requested, this, &ConversationDialog::onOnlyMeRequested);
    m_save->setPrimary(true);
    m_save->setKeyHint(QKeySequence(tr("Ctrl+Enter")));
    m_saveAndGoOn->setAccessibleDescription(tr("Ctrl+Shift+Enter"));
    m_saveAndGoOn->setToolTip(tr("Ctrl+Shift+Enter"));
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(size::l, size::m, size::l, size::m);
    layout->setSpacing(size::s);
    layout->addWidget(m_onlyMe);
    layout->addStretch();
    for (ActionButton* button : {m_remove, m_saveAndGoOn, m_save}) {
        button->setAutoDefault(false);
        layout->addWidget(button);
    }
    return foot;
}

// What the hand sets; the line no longer says it.
template <typename Value>
auto ConversationDialog::setter(Value ConversationDraft::*part) {
    return [this, part](const auto& value) {
        ConversationDraft draft = m_written.draft();
        draft.*part = value;
        write(draft);
    };
}

void ConversationDialog::connectFields() {
    connect(m_fields, &ConversationFields::repChanged, this, setter(&ConversationDraft::rep));
    connect(m_fields, &ConversationFields::attendeesChanged, this, setter(&ConversationDraft::attendees));
    connect(m_fields, &ConversationFields::kindChanged, this, setter(&ConversationDraft::kind));
    connect(m_fields, &ConversationFields::minutesChanged, this, setter(&ConversationDraft::minutes));
    connect(m_fields, &ConversationFields::dayChanged, this, setter(&ConversationDraft::day));
    connect(m_fields, &ConversationFields::sharedNotesChanged, this, setter(&ConversationDraft::sharedNotes));
    connect(m_fields, &ConversationFields::onlyMeNotesChanged, this, setter(&ConversationDraft::onlyMeNotes));
    connect(m_line, &TypedLine::textChanged, this, &ConversationDialog::onLineChanged);
    connect(m_candidates, &CandidateRow::repChosen, this, [this](RepId rep) {
        setter (&ConversationDraft::rep)(rep);
        m_line->setFocus();
    });
}

void ConversationDialog::connectOutcome() {
    connect(m_outcome, &OutcomeFields::promisesChanged, this,
            [this](Party owner, const std::vector<PromiseMade>& promises) {
                const bool isReps = owner == Party::Rep;
                setter(isReps ? &ConversationDraft::repPromises : &ConversationDraft::ownPromises)(promises);
            });
    connect(m_outcome, &OutcomeFields::strugglesChanged, this, setter(&ConversationDraft::struggles));
    connect(m_outcome, &OutcomeFields::requestsChanged, this, setter(&ConversationDraft::requests));
    connect(m_said, &SaidPriorities::saidChanged, this, setter(&ConversationDraft::said));
    connect(m_seen, &SeenLevels::seenChanged, this, setter(&ConversationDraft::seen));
    connect(m_outcome, &OutcomeFields::coveredChanged, this, setter(&ConversationDraft::covered));
    connect(m_outcome, &OutcomeFields::answeredChanged, this, setter(&ConversationDraft::answered));
}

void ConversationDialog::connectActions() {
    connect(&m_keepSoon, &QTimer::timeout, this, &ConversationDialog::keepDraft);
    connect(m_afresh, &LinkButton::clicked, this, &ConversationDialog::startAfresh);
    connect(m_closeAnyway, &LinkButton::clicked, this, [this] { QDialog::reject(); });
    connect(m_remove, &ActionButton::clicked, this, &ConversationDialog::onRemove);
    connect(m_save, &ActionButton::clicked, this, [this] { save(false); });
    connect(m_saveAndGoOn, &ActionButton::clicked, this, [this] { save(true); });
    const auto onKeys = [this](const QList<QKeySequence>& keys, bool goesOn) {
        auto* shortcut = new QShortcut(this);
        shortcut->setKeys(keys);
        connect(shortcut, &QShortcut::activated, this, [this, goesOn] { save(goesOn); });
    };
    const auto control = Qt::CTRL, shift = Qt::SHIFT;
    onKeys({QKeySequence(control | Qt::Key_Return), QKeySequence(control | Qt::Key_Enter)}, false);
    onKeys({QKeySequence(control | shift | Qt::Key_Return), QKeySequence(control | shift | Qt::Key_Enter)},
           true);
}

void ConversationDialog::logConversation(std::optional<RepId> rep) {
    m_written.startNew(rep);
    m_hint->setText(lineHint(m_workspace));
    m_record->clear();
    start(tr("Log conversation"), rep);
}

void ConversationDialog::logPlanned(ConversationId id) {
    const std::optional<Conversation> planned = m_workspace.conversation(id);
    if (!planned || planned->status != ConversationStatus::Planned)
        throw Error(ErrorKind::Refused, tr("This conversation is no longer planned."));
    m_written.startFrom(*planned);
    m_hint->setText(lineHint(m_workspace));
    m_record->clear();
    start(tr("Log conversation"), {});
}

void ConversationDialog::editConversation(ConversationId id) {
    const ConversationRecord stored = m_workspace.conversationRecord(id, m_today);
    m_written.startFrom(stored.row.conversation);
    m_hint->setText(tr("rep · kind · minutes · day · what happened, in any order"));
    m_record->present(stored);
    start(tr("Correct conversation"), {});
}

void ConversationDialog::logLine(const QString& line) {
    logConversation();
    ConversationDraft typed;
    typed.line = line;
    presentAfresh(typed);
}

void ConversationDialog::start(const QString& title, std::optional<RepId> rep) {
    setWindowTitle(title);
    m_title->setText(title);
    const bool isCorrection = m_written.corrected().has_value();
    m_remove->setVisible(isCorrection);
    m_saveAndGoOn->setVisible(!m_written.recorded());
    m_outcome->setVisible(!isCorrection);
    m_closeAnyway->hide();
    const std::optional<ConversationDraft> kept = m_written.kept(rep);
    presentAfresh(kept.value_or(m_written.blank()));
    if (kept) m_state->setText(tr("Your draft is back."));
    m_afresh->setVisible(kept.has_value());
}

void ConversationDialog::presentAfresh(const ConversationDraft& draft) {
    m_state->setText(tr("Draft kept as you type"));
    m_afresh->hide();
    m_fields->startWith(m_written.reps());
    m_outcome->clear();
    m_said->setPriorities(m_written.priorities());
    m_seen->setStandards(m_written.standards());
    m_written.setDraft(draft);
    m_line->setLine(draft.line);
    present();
    m_line->setFocus(Qt::OtherFocusReason);
}

// What hand and line say together, shown; and kept soon.
void ConversationDialog::write(const ConversationDraft& draft) {
    attempt(this, [&] { m_written.setDraft(draft); });
    present();
}

void ConversationDialog::present() {
    const std::optional<Rep> rep = m_written.rep();
    m_candidates->present(m_written.candidates());
    m_fields->present(m_written.conversation(), m_written.isForSeveral());
    m_fields->setRemark(m_written.remark());
    m_outcome->setCalled(rep ? rep->called() : QString());
    m_outcome->setOpen(m_written.openRequests(), m_written.openTopics());
    const ConversationOutcome outcome = m_written.outcome();
    m_outcome->present(outcome);
    m_said->present(outcome.said);
    m_seen->present(outcome.seen);
    m_onlyMe->setVisible(!m_fields->showsOnlyMeNotes());
    m_highlighter->setSpans(spansInEffect(m_written.draft(), m_written.entry()));
    m_line->setAccessibleDescription(
        tr("Read as: %1").arg(QLocale().createSeparatedList(m_written.understood())));
    m_keepSoon.start();
}

// Says what keeps it from being saved as it is. A correction changes the conversation alone; what is typed
// beside it must not be lost silently.
bool ConversationDialog::showProblem() {
    if (m_fields->showProblem(m_written.conversation())) {
        if (!m_candidates->isHidden()) m_candidates->setFocus();
        return true;
    }
    if (!m_written.corrected())
        return m_outcome->showProblem() || m_said->showProblem(*m_written.conversation().heldOn) ||
               m_seen->showProblem();
    if (m_written.outcome() == ConversationOutcome{}) return false;
    m_notice->showError(
        tr("A correction adds no promises, struggles or requests. Log them in a line of their "
           "own."));
    return true;
}

bool ConversationDialog::keepDraft() {
    m_keepSoon.stop();
    return attempt(this, [this] { m_written.keepDraft(); });
}

void ConversationDialog::startAfresh() {
    presentAfresh(m_written.blank());
    keepDraft();
}

void ConversationDialog::onLineChanged() {
    if (m_line->line() != m_written.draft().line) setter (&ConversationDraft::line)(m_line->line());
}

void ConversationDialog::onOnlyMeRequested() {
    m_fields->showOnlyMeNotes();
    m_onlyMe->hide();
}

void ConversationDialog::save(bool goesOn) {
    if ((goesOn && m_written.recorded()) || showProblem()) return;
    if (!attempt(this, [this] { m_written.save(); })) return;
    m_keepSoon.stop();
    m_notice->hide();
    if (!goesOn) return accept();
    attempt(this, [this] {
        logConversation();
        m_state->setText(m_workspace.undoState().lastStep);
    });
}

void ConversationDialog::onRemove() {
    if (!attempt(this, [this] { m_written.remove(); })) return;
    m_keepSoon.stop();
    accept();
}

void ConversationDialog::reject() {
    if (keepDraft()) return QDialog::reject();
    m_closeAnyway->show();
}

bool ConversationDialog::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return SheetDialog::event(event);
    const Error& error = static_cast<FailureEvent*>(event)->error();
    m_notice->showError(error.sentence(), error.detail());
    return true;
}

}  // namespace headroom
