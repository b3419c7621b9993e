// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/history_dialog.h"

#include "core/workspace/frame_wording.h"
#include "ui/promises/history_tree.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int dialogHeight = 520, linesOfWhole = 3;

// As everywhere in the window.
QKeySequence repeatKeys() {
    return QKeySequence(HistoryDialog::tr("Ctrl+Shift+Z"));
}

}  // namespace

void HistoryLine::setConversation(const std::optional<Conversation>& heldIn) {
    if (heldIn) conversation = heldIn->id;
    whole += QLatin1Char('\n');
    whole += heldIn
                 ? HistoryDialog::tr("It came with the conversation: %1.").arg(wording::conversation(*heldIn))
                 : HistoryDialog::tr("It came with no conversation.");
}

HistoryDialog::HistoryDialog(const FormPlace& place, const QString& title, const QStringList& columns,
                             const std::vector<int>& widths)
    : QDialog(place.over),
      m_place(place),
      m_isForReading(place.workspace.isReadOnly()),
      m_heading(TextLabel::wrapping(place.theme, TypeStyle::Section, Tone::Text)),
      m_filter(new QComboBox),
      m_tree(new HistoryTree(place.theme, columns, widths)),
      m_empty(TextLabel::wrapping(place.theme, TypeStyle::Body, Tone::Text2)),
      m_whole(TextLabel::wrapping(place.theme, TypeStyle::Body, Tone::Text)),
      m_conversation(new LinkButton(place.theme, tr("Open the conversation (O)"))),
      m_notice(new InlineNotice(place.theme)),
      m_lastStep(new TextLabel(place.theme, TypeStyle::Caption, Tone::Text2)),
      m_correct(new ActionButton(place.theme, tr("Correct"))),
      m_remove(new ActionButton(place.theme, tr("Remove"))) {
    setWindowTitle(title);
    m_heading->setText(title);
    m_tree->setAccessibleName(title);
    m_tree->setAccessibleDescription(
        tr("Newest first. Enter corrects, Delete removes, N adds, O opens the conversation."));
    m_empty->setText(tr("Nothing is on record here yet."));
    m_whole->setMinimumHeight(linesOfWhole * place.theme.lineHeight(TypeStyle::Body));
    m_whole->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_conversation->setFlush(true);
    m_lastStep->setEliding();
    m_filter->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(size::l);
    head->addWidget(m_heading, 1);
    head->addWidget(m_filter, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::m);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_empty, 1, Qt::AlignTop);
    layout->addWidget(m_whole);
    layout->addWidget(m_conversation);
    layout->addWidget(m_notice);
    layout->addWidget(m_lastStep);
    layout->addLayout(newFoot());
    setMinimumWidth(size::dialogWidth);
    resize(place.theme.scaled(size::dialogWidth), dialogHeight);

    connect(m_tree, &HistoryTree::currentPlaceChanged, this, &HistoryDialog::presentCurrent);
    connect(m_tree, &QTreeView::doubleClicked, this, &HistoryDialog::correct);
    connect(m_conversation, &LinkButton::clicked, this, &HistoryDialog::openConversation);
    connect(m_filter, &QComboBox::activated, this, [this] { attempt(this, [this] { read(); }); });
    connect(&place.workspace, &Workspace::changed, this, &HistoryDialog::onWorkspaceChanged);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        addKey(QKeySequence(key), [this] { correct(); });
    addKey(QKeySequence(Qt::Key_Delete), [this] { remove(); });
    addKey(QKeySequence(Qt::Key_O), [this] { openConversation(); });
    addSteps();
    if (m_isForReading) setForReading();
}

void HistoryDialog::addSteps() {
    if (m_place.workspace.isReadOnly()) return;
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, this, &HistoryDialog::takeBack);
    connect(new QShortcut(repeatKeys(), this), &QShortcut::activated, this, &HistoryDialog::repeat);
}

void HistoryDialog::setForReading() {
    m_isForReading = true;
    m_tree->setAccessibleDescription(tr("Newest first. To be read only."));
}

QBoxLayout* HistoryDialog::newFoot() {
    m_ways = new QHBoxLayout;
    m_ways->setSpacing(size::s);
    m_correct->setKeyHint(QKeySequence(Qt::Key_Enter));
    m_remove->setKeyHint(QKeySequence(Qt::Key_Delete));
    auto* close = new ActionButton(m_place.theme, tr("Close"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(size::s);
    for (ActionButton* button : {m_remove, m_correct, close}) button->setAutoDefault(false);
    foot->addWidget(m_remove);
    foot->addWidget(m_correct);
    foot->addStretch();
    foot->addLayout(m_ways);
    foot->addWidget(close);
    connect(m_correct, &ActionButton::clicked, this, &HistoryDialog::correct);
    connect(m_remove, &ActionButton::clicked, this, &HistoryDialog::remove);
    connect(close, &ActionButton::clicked, this, &HistoryDialog::reject);
    return foot;
}

// Of the list only: what is typed elsewhere is no command.
void HistoryDialog::addKey(const QKeySequence& keys, std::function<void()> action) {
    auto* shortcut = new QShortcut(keys, m_tree);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, std::move(action));
}

ActionButton* HistoryDialog::addWay(const QString& words, Qt::Key key, std::function<void()> add) {
    auto* button = new ActionButton(m_place.theme, words);
    button->setKeyHint(QKeySequence(key));
    button->setAutoDefault(false);
    button->setPrimary(m_ways->count() == 0);
    button->setEnabled(!m_isForReading);
    if (m_isForReading) button->hide();
    m_ways->addWidget(button);
    connect(button, &ActionButton::clicked, this, std::move(add));
    addKey(QKeySequence(key), [button] { button->click(); });
    return button;
}

void HistoryDialog::addFilter(const QString& name, const QStringList& choices, int chosen) {
    m_filter->setAccessibleName(name);
    m_filter->addItems(choices);
    m_filter->setCurrentIndex(chosen);
    m_filter->show();
}

int HistoryDialog::filter() const {
    return m_filter->currentIndex();
}

void HistoryDialog::openOn(std::unique_ptr<HistoryDialog> dialog, std::optional<QDate> day) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->read();
    if (day) dialog->m_tree->select(dialog->m_groups, *day);
    dialog.release()->open();
}

void HistoryDialog::read() {
    m_groups = readGroups();
    std::erase_if(m_groups, [](const HistoryGroup& group) { return group.lines.empty(); });
    m_tree->present(m_groups);
    present();
}

void HistoryDialog::present() {
    const bool isEmpty = m_groups.empty(), hadFocus = m_tree->hasFocus();
    for (QWidget* part : {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_whole)})
        part->setVisible(!isEmpty);
    for (QWidget* way : {m_correct, m_remove}) way->setVisible(!isEmpty && !m_isForReading);
    m_empty->setVisible(isEmpty);
    presentCurrent();
    if (!isEmpty && (hadFocus || !isVisible()))
        m_tree->setFocus(Qt::OtherFocusReason);
    else if (isEmpty && m_ways->count() > 0)
        m_ways->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

const HistoryLine* HistoryDialog::current() const {
    const auto place = m_tree->currentPlace();
    if (!place || place->first >= m_groups.size()) return nullptr;
    const std::vector<HistoryLine>& lines = m_groups[place->first].lines;
    return place->second < lines.size() ? &lines[place->second] : nullptr;
}

void HistoryDialog::presentCurrent() {
    const HistoryLine* line = current();
    m_whole->setText(line ? line->whole : QString());
    m_conversation->setVisible(line && line->conversation && !m_place.workspace.isReadOnly());
    for (ActionButton* button : {m_correct, m_remove}) button->setEnabled(line && !m_isForReading);
}

void HistoryDialog::correct() {
    if (const HistoryLine* line = current(); line && !m_isForReading) {
        const auto action = line->correct;  // the lines may be read again meanwhile
        action();
    }
}

void HistoryDialog::remove() {
    if (const HistoryLine* line = current(); line && !m_isForReading) {
        const auto action = line->remove;
        attempt(this, action);
    }
}

void HistoryDialog::takeBack() {
    attempt(this, [this] {
        if (m_place.workspace.undoState().lastStep.isEmpty()) return;
        const QString label = m_place.workspace.undo();
        const QString keys = repeatKeys().toString(QKeySequence::NativeText);
        m_lastStep->setText(tr("Taken back: %1 (%2 repeats it)").arg(label, keys));
    });
}

void HistoryDialog::repeat() {
    attempt(this, [this] {
        if (!m_place.workspace.undoState().redoStep.isEmpty()) m_place.workspace.redo();
    });
}

void HistoryDialog::openConversation() {
    const HistoryLine* line = current();
    if (!line || !line->conversation || m_place.workspace.isReadOnly()) return;
    const ConversationId conversation = *line->conversation;
    accept();
    Q_EMIT conversationOpened(conversation);
}

void HistoryDialog::onWorkspaceChanged() {
    m_notice->hide();
    attempt(this, [this] { read(); });
    const QString step = m_place.workspace.undoState().lastStep;
    const QString keys = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    m_lastStep->setText(step.isEmpty() ? QString() : tr("%1 (%2 takes it back)").arg(step, keys));
}

bool HistoryDialog::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return QDialog::event(event);
    const Error& error = static_cast<FailureEvent*>(event)->error();
    m_notice->showError(error.sentence(), error.detail());
    return true;
}

}  // namespace headroom
