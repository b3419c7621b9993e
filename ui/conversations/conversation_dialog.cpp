// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversation_dialog.h"

#include "core/domain/error.h"
#include "core/workspace/conversations.h"
#include "core/workspace/requests.h"
#include "core/workspace/wording.h"
#include "ui/conversations/candidate_row.h"
#include "ui/conversations/conversation_fields.h"
#include "ui/conversations/line_highlighter.h"
#include "ui/conversations/typed_line.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace headroom {

namespace {

constexpr int keepAfterMilliseconds = 400;

QFrame* newRule() {
    auto* rule = new QFrame;
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

// Reps by id; one who is archived by now still stands in what was logged.
std::vector<Rep> repsOf(const Workspace& workspace, const Conversation& conversation) {
    std::vector<Rep> reps = workspace.reps();
    for (const RepId id : conversation.reps) {
        const bool isHere =
            std::any_of(reps.begin(), reps.end(), [id](const Rep& rep) { return rep.id == id; });
        if (const auto rep = workspace.rep(id); !isHere && rep) reps.push_back(*rep);
    }
    return reps;
}

}  // namespace

ConversationDialog::ConversationDialog(Workspace& workspace, Theme& theme, QDate today,
                                       std::optional<TeamId> team, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_workspace(workspace),
      m_theme(theme),
      m_today(today),
      m_team(team),
      m_title(new TextLabel(theme, TypeStyle::Section)),
      m_state(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)),
      m_afresh(new LinkButton(theme, tr("Start afresh"))),
      m_notice(new InlineNotice(theme)),
      m_closeAnyway(new LinkButton(theme, tr("Close without keeping it"))),
      m_line(new TypedLine(theme)),
      m_highlighter(new LineHighlighter(theme, m_line->document())),
      m_outcome(new TextLabel(theme, TypeStyle::Caption)),
      m_candidates(new CandidateRow(theme)),
      m_fields(new ConversationFields(theme, today)),
      m_remove(new ActionButton(theme, tr("Remove"))),
      m_saveAndGoOn(new ActionButton(theme, tr("Save and log another"))),
      m_save(new ActionButton(theme, tr("Save"))) {
    new Scrim(theme, this);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMilliseconds);
    auto* sheet = new QFrame;
    sheet->setProperty("sheet", true);
    sheet->setFixedWidth(size::dialogWidth);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(newHead());
    layout->addWidget(newRule());
    layout->addWidget(newBody());
    layout->addWidget(newRule());
    layout->addWidget(newFoot());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSizeConstraint(QLayout::SetFixedSize);
    whole->addWidget(sheet);
    connectFields();
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
    auto* hint = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text3);
    hint->setText(
        tr("rep · kind · minutes · day · what happened, in any order · they: … by … · me: … by … · stuck: … "
           "· asks: …"));
    m_notice->addAction(m_closeAnyway);
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(size::l, size::m, size::l, size::m);
    layout->setSpacing(size::xs);
    layout->addWidget(m_notice);
    layout->addWidget(label);
    layout->addWidget(m_line);
    hint->setWordWrap(true);
    m_outcome->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_outcome);
    layout->addWidget(m_candidates);
    layout->addSpacing(size::xs);
    layout->addWidget(m_fields);
    return body;
}

QWidget* ConversationDialog::newFoot() {
    auto* add = new LinkButton(m_theme, tr("Add a note only you can see"));
    auto* keys = new KeyHint(m_theme, this);
    keys->setKeys(QKeySequence(tr("Alt+O")));
    m_onlyMe = new QWidget;
    auto* onlyMe = new QHBoxLayout(m_onlyMe);
    onlyMe->setContentsMargins(0, 0, 0, 0);
    onlyMe->addWidget(add);
    onlyMe->addWidget(keys);
    connect(add, &LinkButton::clicked, this, &ConversationDialog::onOnlyMeRequested);
    auto* shortcut = new QShortcut(QKeySequence(tr("Alt+O")), m_onlyMe);
    connect(shortcut, &QShortcut::activated, this, &ConversationDialog::onOnlyMeRequested);

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

void ConversationDialog::connectFields() {
    // What the hand sets; the line no longer says it.
    const auto set = [this](auto member) {
        return [this, member](const auto& value) {
            m_draft.*member = value;
            read();
        };
    };
    connect(m_fields, &ConversationFields::repChanged, this, set(&ConversationDraft::rep));
    connect(m_fields, &ConversationFields::attendeesChanged, this, set(&ConversationDraft::attendees));
    connect(m_fields, &ConversationFields::kindChanged, this, set(&ConversationDraft::kind));
    connect(m_fields, &ConversationFields::minutesChanged, this, set(&ConversationDraft::minutes));
    connect(m_fields, &ConversationFields::dayChanged, this, set(&ConversationDraft::day));
    connect(m_fields, &ConversationFields::sharedNotesChanged, this, set(&ConversationDraft::sharedNotes));
    connect(m_fields, &ConversationFields::onlyMeNotesChanged, this, set(&ConversationDraft::onlyMeNotes));
    connect(m_line, &TypedLine::textChanged, this, &ConversationDialog::onLineChanged);
    connect(m_candidates, &CandidateRow::repChosen, this, [this](RepId rep) {
        m_draft.rep = rep;
        m_line->setFocus();
        read();
    });
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
    m_base = {};
    m_base.heldOn = m_today;
    m_reps = m_workspace.reps();
    m_title->setText(tr("Log conversation"));
    ConversationDraft blank;
    blank.rep = rep;
    start(blank, rep);
}

void ConversationDialog::editConversation(ConversationId id) {
    const std::optional<Conversation> stored = m_workspace.conversation(id);
    if (!stored) throw Error(ErrorKind::Refused, tr("This conversation is no longer here."));
    m_base = *stored;
    m_reps = repsOf(m_workspace, m_base);
    m_title->setText(tr("Correct conversation"));
    start(draftOf(m_base, m_reps, m_today), {});
}

void ConversationDialog::logLine(const QString& line) {
    logConversation();
    ConversationDraft typed;
    typed.line = line;
    presentAfresh(typed);
}

std::optional<ConversationId> ConversationDialog::corrected() const {
    return m_base.id.isStored() ? std::optional(m_base.id) : std::nullopt;
}

// A draft that says nobody is one about the rep the person has come from.
void ConversationDialog::start(const ConversationDraft& blank, std::optional<RepId> rep) {
    setWindowTitle(m_title->text());
    m_blank = blank;
    m_remove->setVisible(corrected().has_value());
    m_saveAndGoOn->setVisible(!corrected());
    m_closeAnyway->hide();
    ConversationDraft kept = Conversations(m_workspace).draft(corrected());
    const bool isKept = kept != ConversationDraft{} && kept != blank;
    if (const QuickLogEntry said = readDraft(kept, m_reps, m_today);
        !kept.rep && !said.rep && said.candidates.empty())
        kept.rep = rep;
    presentAfresh(isKept ? kept : blank);
    if (isKept) m_state->setText(tr("Your draft is back."));
    m_afresh->setVisible(isKept);
}

void ConversationDialog::present(const ConversationDraft& draft) {
    m_draft = draft;
    m_line->setLine(draft.line);
    read();
}

// What hand and line say together, shown; and kept soon.
void ConversationDialog::read() {
    m_entry = readDraft(m_draft, m_reps, m_today);
    m_conversation = draftedConversation(m_draft, m_entry, m_base, m_everybody);
    const bool isForSeveral = hasSeveralReps(m_conversation, m_base);
    if (isForSeveral && m_everybody.empty()) {
        m_everybody = everybodyOnTheTeam();
        m_conversation = draftedConversation(m_draft, m_entry, m_base, m_everybody);
    }
    std::vector<Rep> candidates;
    for (const Rep& rep : m_reps)
        if (!isForSeveral && std::count(m_entry.candidates.begin(), m_entry.candidates.end(), rep.id) > 0)
            candidates.push_back(rep);
    m_candidates->present(candidates);
    m_fields->present(m_conversation, isForSeveral);
    m_fields->setRemark(m_draft == m_blank && !corrected() ? QString()
                                                           : wording::whatItCountsFor(m_conversation));
    m_onlyMe->setVisible(!m_fields->showsOnlyMeNotes());
    m_highlighter->setSpans(spansInEffect(m_draft, m_entry));
    sayWhatCameOut();
    sayWhatIsUnderstood();
    m_keepSoon.start();
}

std::vector<RepId> ConversationDialog::everybodyOnTheTeam() const {
    std::vector<RepId> everybody;
    if (m_team) {
        const TeamOverview team = m_workspace.teamOverview(m_team, m_today);
        for (const auto* rows : {&team.needsYourHelp, &team.upToDate})
            for (const TeamRow& row : *rows) everybody.push_back(row.rep);
    } else {
        for (const Rep& rep : m_reps) everybody.push_back(rep.id);
    }
    return everybody;
}

// One line for each record that will be made beside the conversation.
void ConversationDialog::sayWhatCameOut() {
    QStringList lines;
    if (isRequestAlone()) lines << tr("Only the request is saved; no conversation is logged.");
    for (const PromiseMade& promise : m_entry.promises) {
        const bool isReps = promise.owner == Party::Rep;
        if (promise.due)
            lines << (isReps ? tr("They will: %1 (by %2)") : tr("You will: %1 (by %2)"))
                         .arg(promise.text, wording::weekdayAndDay(*promise.due));
        else
            lines << (isReps ? tr("They will: %1") : tr("You will: %1")).arg(promise.text);
    }
    for (const QString& struggle : m_entry.struggles) lines << tr("Stuck on: %1").arg(struggle);
    for (const QString& request : m_entry.requests)
        lines << (request.isEmpty() ? tr("Asked for help") : tr("Asked for help with: %1").arg(request));
    m_outcome->setText(lines.join(QLatin1Char('\n')));
    m_outcome->setVisible(!lines.isEmpty());
}

bool ConversationDialog::isRequestAlone() const {
    return !corrected() && isOnlyRequest(m_entry) && !m_draft.kind && !m_draft.minutes &&
           m_draft.sharedNotes.value_or(QString()).isEmpty() && m_draft.onlyMeNotes.isEmpty();
}

void ConversationDialog::askOnly() {
    Requests(m_workspace)
        .ask(m_conversation.reps.front(), m_entry.requests.join(QStringLiteral(", ")),
             m_conversation.heldOn.value_or(m_today));
    Conversations(m_workspace).keepDraft({});
}

// A correction changes the conversation alone; what is typed beside it must not be lost silently.
bool ConversationDialog::showsOutcomeProblem() {
    const bool saysMore =
        !m_entry.promises.empty() || !m_entry.struggles.isEmpty() || !m_entry.requests.isEmpty();
    if (!corrected() || !saysMore) return false;
    m_notice->showError(tr("A correction adds no promises, struggles or requests. Log them in a line of "
                           "their own."),
                        {});
    return true;
}

// For those who do not see the underlines.
void ConversationDialog::sayWhatIsUnderstood() {
    QStringList said;
    for (const Rep& rep : m_reps)
        if (m_conversation.reps.size() == 1 && rep.id == m_conversation.reps.front()) said << rep.name;
    said << wording::conversationKind(m_conversation.kind);
    if (m_conversation.minutes > 0) said << tr("%n minute(s)", nullptr, m_conversation.minutes);
    if (m_conversation.heldOn) said << wording::weekdayAndDay(*m_conversation.heldOn);
    if (!m_outcome->text().isEmpty()) said << m_outcome->text().split(QLatin1Char('\n'));
    m_line->setAccessibleDescription(tr("Read as: %1").arg(QLocale().createSeparatedList(said)));
}

bool ConversationDialog::keepDraft() {
    m_keepSoon.stop();
    return attempt(this, [this] {
        Conversations(m_workspace).keepDraft(m_draft == m_blank ? ConversationDraft{} : m_draft, corrected());
    });
}

void ConversationDialog::presentAfresh(const ConversationDraft& draft) {
    m_state->setText(tr("Draft kept as you type"));
    m_afresh->hide();
    m_fields->startWith(m_reps);
    present(draft);
    m_line->setFocus(Qt::OtherFocusReason);
}

void ConversationDialog::startAfresh() {
    presentAfresh(m_blank);
    keepDraft();
}

void ConversationDialog::onLineChanged() {
    if (m_line->line() == m_draft.line) return;
    m_draft.line = m_line->line();
    read();
}

void ConversationDialog::onOnlyMeRequested() {
    m_fields->showOnlyMeNotes();
    m_onlyMe->hide();
}

void ConversationDialog::save(bool goesOn) {
    if (goesOn && corrected()) return;
    if (m_fields->showProblem(m_conversation)) {
        if (!m_candidates->isHidden()) m_candidates->setFocus();
        return;
    }
    if (showsOutcomeProblem()) return;
    const bool isSaved = attempt(this, [this] {
        Conversations conversations(m_workspace);
        if (corrected()) return conversations.change(m_conversation, m_today);
        if (isRequestAlone()) return askOnly();
        ConversationOutcome outcome;
        outcome.promises = m_entry.promises;
        outcome.struggles = m_entry.struggles;
        outcome.requests = m_entry.requests;
        conversations.log(m_conversation, outcome, m_today);
    });
    if (!isSaved) return;
    m_keepSoon.stop();
    m_notice->hide();
    if (!goesOn) return accept();
    attempt(this, [this] {
        logConversation();
        m_state->setText(m_workspace.undoState().lastStep);
    });
}

void ConversationDialog::onRemove() {
    const bool isRemoved = attempt(this, [this] { Conversations(m_workspace).remove(m_base.id); });
    if (!isRemoved) return;
    m_keepSoon.stop();
    accept();
}

void ConversationDialog::reject() {
    if (keepDraft()) return QDialog::reject();
    m_closeAnyway->show();
}

bool ConversationDialog::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return QDialog::event(event);
    const Error& error = static_cast<FailureEvent*>(event)->error();
    m_notice->showError(error.sentence(), error.detail());
    return true;
}

// In the upper part of the window, so that there is room to grow; what unfolds stays on the screen.
void ConversationDialog::place() {
    const QRect window = parentWidget()->window()->frameGeometry();
    const QRect room = screen()->availableGeometry();
    const QSize needed = sizeHint();
    const int top = window.top() + std::max(0, window.height() - needed.height()) / 3;
    move(window.left() + (window.width() - needed.width()) / 2,
         std::max(room.top(), std::min(top, room.bottom() - needed.height())));
}

void ConversationDialog::showEvent(QShowEvent* event) {
    place();
    QDialog::showEvent(event);
}

void ConversationDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    if (isVisible() && geometry().bottom() > screen()->availableGeometry().bottom()) place();
}

// There is no title bar to move it by.
void ConversationDialog::mousePressEvent(QMouseEvent* event) {
    QDialog::mousePressEvent(event);
    if (windowHandle()) windowHandle()->startSystemMove();
}

}  // namespace headroom
