// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/domain/error.h"
#include "core/workspace/team_members.h"
#include "ui/conversations/conversation_dialog.h"
#include "ui/importing/dropped_file.h"
#include "ui/promises/development_forms.h"
#include "ui/promises/struggle_forms.h"
#include "ui/shell/file_intake.h"
#include "ui/shell/keys_dialog.h"
#include "ui/shell/navigation.h"
#include "ui/shell/places.h"
#include "ui/shell/quick_switch.h"
#include "ui/shell/record_dialogs.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_actions.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"

#include <QAction>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScreen>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(960, 600);
constexpr int frameHeight = 40;  // about what a desktop draws above a window

// What a page is for: where its focus goes.
QWidget* mainPartOf(QWidget* page) {
    while (page->focusProxy()) page = page->focusProxy();
    return page;
}

bool takesTab(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
}

// A part of the window itself, or the first in it that Tab reaches; none: there is none.
QWidget* firstStopIn(QWidget* pane) {
    QWidget* stop = pane;
    while (!takesTab(stop)) {
        stop = stop->nextInFocusChain();
        if (!pane->isAncestorOf(stop)) return nullptr;
    }
    return stop;
}

}  // namespace

MainWindow::MainWindow(Workspace& workspace, Theme& theme, WindowMemory& memory, QDate today)
    : m_workspace(workspace),
      m_theme(theme),
      m_memory(memory),
      m_actions(new WindowActions(this)),
      m_navigation(new Navigation(theme)),
      m_state(new InlineNotice(theme)),
      m_failure(new InlineNotice(theme)),
      m_places(new Places(workspace, theme, memory.team(workspace.path()), today)),
      m_status(new StatusLine(theme)),
      m_quickSwitch(new QuickSwitch(theme, this)),
      m_records(new RecordDialogs(workspace, theme, memory, this)),
      m_intake(new FileIntake(workspace, theme, this)) {
    setWindowTitle(tr("Headroom"));
    setMinimumSize(smallestSize);
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(0, frameHeight)));
    menuBar()->hide();
    setAcceptDrops(true);
    m_failure->setCloseable(true);

    auto* notices = new QVBoxLayout;
    notices->setContentsMargins(size::pageMargin, size::s, size::pageMargin, 0);
    notices->setSpacing(size::xs);
    notices->addWidget(m_state);
    notices->addWidget(m_failure);
    auto* place = new QVBoxLayout;
    place->setSpacing(0);
    place->addLayout(notices);
    place->addWidget(m_places, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addLayout(place, 1);
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addLayout(middle, 1);
    whole->addWidget(m_status);
    setCentralWidget(content);

    connectPlaces();
    connectActions();
    connect(&workspace, &Workspace::changed, this, &MainWindow::refresh);
    connect(&theme, &Theme::changed, this, &MainWindow::updateNavigation);
    if (const QByteArray geometry = memory.geometry(); !geometry.isEmpty()) restoreGeometry(geometry);
    setIsSample(false);
    updateNavigation();
    m_places->open(Place::Team);
    refresh();
}

void MainWindow::connectPlaces() {
    connect(m_navigation, &Navigation::placeChosen, this, &MainWindow::goTo);
    connect(m_navigation, &Navigation::teamChosen, this, &MainWindow::chooseTeam);
    connect(m_navigation, &Navigation::importRequested, this, [this] { importFile(); });
    connect(m_navigation, &Navigation::keysRequested, this, &MainWindow::onKeysRequested);
    connect(m_navigation, &Navigation::settingsRequested, m_records, &RecordDialogs::showSettings);
    connect(m_places, &Places::placeChanged, this, &MainWindow::onPlaceChanged);
    connect(m_places, &Places::said, m_status, &StatusLine::say);
    connect(m_places, &Places::logRequested, this, &MainWindow::logConversation);
    connect(m_places, &Places::conversationOpened, this, &MainWindow::openConversation);
    connect(m_places, &Places::logPlannedRequested, this, &MainWindow::logPlanned);
    connect(m_places, &Places::editRequested, this, &MainWindow::onEditRequested);
    connect(m_places, &Places::archiveRequested, this, &MainWindow::onArchiveRequested);
    connect(m_places, &Places::archivedRequested, m_records, &RecordDialogs::showArchived);
    connect(m_places, &Places::findRequested, this, &MainWindow::onFindRequested);
    connect(m_places, &Places::namesRequested, this, &MainWindow::onNamesRequested);
    connect(m_places, &Places::importRequested, this, &MainWindow::importFile);
    connect(m_places, &Places::calendarRequested, this, &MainWindow::readCalendar);
    connect(m_places, &Places::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_places, &Places::storeRequested, this, &MainWindow::onStoreRequested);
    connect(m_records, &RecordDialogs::repAdded, m_places, &Places::selectOnTeam);
    connect(m_records, &RecordDialogs::repOpened, m_places, &Places::openRep);
    connect(m_intake, &FileIntake::imported, this, [this] { m_places->open(Place::Team); });
    connect(m_intake, &FileIntake::said, m_status, &StatusLine::say);
    connect(m_status, &StatusLine::undoRequested, this, [this] { takeBack(false); });
    connect(m_status, &StatusLine::redoRequested, this, [this] { takeBack(true); });
    connect(m_quickSwitch, &QuickSwitch::notesRequested, m_places, &Places::searchConversations);
}

void MainWindow::connectActions() {
    const auto on = [this](QAction* action, auto&& slot) {
        connect(action, &QAction::triggered, this, std::forward<decltype(slot)>(slot));
    };
    on(m_actions->log, [this] {
        const Place place = m_places->place();
        const bool isAboutOne = place == Place::Rep || place == Place::Prep;
        logConversation(isAboutOne ? m_places->currentRep() : std::nullopt);
    });
    on(m_actions->names, [this] { onNamesRequested(); });
    on(m_actions->addRep, [this] { onAddRepRequested(); });
    on(m_actions->editRep, [this] {
        if (const auto rep = m_places->currentRep()) onEditRequested(*rep);
    });
    on(m_actions->settings, [this] { m_records->showSettings(); });
    on(m_actions->import, [this] { importFile(); });
    on(m_actions->calendar, [this] { readCalendar(); });
    on(m_actions->openStore, [this] { onStoreRequested(); });
    on(m_actions->openSample, [this] { Q_EMIT sampleRequested(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->undo, [this] { takeBack(false); });
    on(m_actions->redo, [this] { takeBack(true); });
    for (const Place each : navigatedPlaces)
        on(m_actions->places[size_t(each)], [this, each] { goTo(each); });
    on(m_actions->askedForHelp, [this] { onAskedForHelp(); });
    on(m_actions->topic, [this] { onTopicRequested(); });
    on(m_actions->book, [this] { m_places->book(m_places->currentRep()); });
    on(m_actions->searchNotes, [this] { m_places->searchConversations(); });
    on(m_actions->find, [this] { onFindRequested(); });
    on(m_actions->back, [this] { m_places->leave(); });
    on(m_actions->prepare, [this] {
        if (const auto rep = m_places->currentRep()) m_places->prepare(*rep);
    });
    on(m_actions->print, [this] { m_places->print(); });
    on(m_actions->previousRep, [this] { m_places->openPrevious(); });
    on(m_actions->nextRep, [this] { m_places->openNext(); });
    on(m_actions->table, [this] { m_places->toggleTable(); });
    on(m_actions->nextPane, [this] { onNextPane(); });
    on(m_actions->menuBar, [this] { menuBar()->setVisible(menuBar()->isHidden()); });
    on(m_actions->keys, [this] { onKeysRequested(); });
    on(m_actions->collapse, [this](bool isCollapsed) {
        m_memory.keepNavigationCollapsed(isCollapsed);
        updateNavigation();
    });
}

void MainWindow::setToday(QDate today) {
    if (today == m_places->today()) return;
    m_places->setToday(today);
    refresh();
}

void MainWindow::setIsSample(bool isSample) {
    if (isSample) {
        auto* leave = new LinkButton(m_theme, tr("Leave the sample"));
        connect(leave, &LinkButton::clicked, this, &MainWindow::ownStoreRequested);
        m_state->addAction(leave);
        m_state->showInformation(tr("This is the sample team. Everybody in it is invented."));
        setWindowTitle(tr("Headroom: sample team"));
    } else if (m_workspace.isReadOnly()) {
        m_state->showInformation(tr("Another window has this file open. Reading works; saving waits."));
    }
    m_actions->setCanChange(!m_workspace.isReadOnly());
    m_navigation->setCanChange(!m_workspace.isReadOnly());
}

// What the frame round the page shows; the pages read for themselves.
void MainWindow::refresh() {
    attempt(this, [this] {
        const std::vector<Team> teams = m_workspace.teams();
        const bool isEmpty = m_workspace.reps(true).empty();
        const auto isCurrent = [this](const Team& team) { return team.id == m_places->team(); };
        if (m_places->team() && std::none_of(teams.begin(), teams.end(), isCurrent)) m_places->setTeam({});
        if (isEmpty != (m_places->place() == Place::FirstRun)) m_places->open(Place::Team);
        const TeamOverview overview = m_workspace.teamOverview(m_places->team(), m_places->today());
        const int reps = int(overview.needsYourHelp.size() + overview.upToDate.size());
        m_navigation->presentTeams(teams, m_places->team(), reps);
        m_navigation->presentToLog(overview.toLog());
        m_navigation->presentLate(overview.latePromises());
        m_status->presentUndo(m_workspace.undoState());
        m_status->presentStore(m_workspace, overview);
    });
}

void MainWindow::onPlaceChanged() {
    m_failure->hide();
    m_actions->setPlace(m_places->place());
    m_navigation->setPlace(navigatedPlace(m_places->place()));
}

QString MainWindow::teamName() const {
    for (const Team& team : m_workspace.teams())
        if (team.id == m_places->team()) return team.name;
    return {};
}

// The keyboard goes where the work is, not only the eye.
void MainWindow::goTo(Place place) {
    m_places->open(place);
    m_places->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::chooseTeam(std::optional<TeamId> team) {
    m_memory.keepTeam(m_workspace.path(), team);
    m_places->setTeam(team);
    refresh();
    m_places->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::takeBack(bool repeats) {
    attempt(this, [this, repeats] {
        const UndoState before = m_workspace.undoState();
        if ((repeats ? before.redoStep : before.lastStep).isEmpty()) return;
        const QString label = repeats ? m_workspace.redo() : m_workspace.undo();
        m_status->say(repeats ? tr("Repeated: %1").arg(label) : tr("Taken back: %1").arg(label));
    });
}

void MainWindow::reportFailure(const Error& error) {
    m_failure->showError(error.sentence(), error.detail());
}

bool MainWindow::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return QMainWindow::event(event);
    reportFailure(static_cast<FailureEvent*>(event)->error());
    return true;
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    updateNavigation();
}

void MainWindow::updateNavigation() {
    const bool wish = m_memory.isNavigationCollapsed();
    m_actions->collapse->setChecked(wish);
    m_navigation->setCollapsed(wish || width() < m_theme.scaled(size::compactWidthBelow));
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_memory.keepGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

// Reps lead: they are what is looked for most.
std::vector<QuickTarget> MainWindow::quickTargets() {
    std::vector<QuickTarget> targets;
    for (const Rep& rep : m_workspace.reps())
        targets.push_back({rep.name, QStringList{rep.calledName} + rep.aliases,
                           [this, id = rep.id] { m_places->openRep(id); }});
    for (const Place place : navigatedPlaces)
        targets.push_back({placeName(place), {}, [this, place] { goTo(place); }});
    for (const Priority& priority : m_workspace.priorities())
        targets.push_back({tr("Priority: %1").arg(priority.words.text),
                           {priority.words.why},
                           [this, id = priority.id] { m_places->openPriority(id); }});
    for (const Standard& standard : m_workspace.standards())
        targets.push_back({tr("Standard: %1").arg(standard.words.text), {}, [this, id = standard.id] {
                               m_places->openStandard(id);
                           }});
    return targets;
}

void MainWindow::onFindRequested() {
    attempt(this, [this] {
        if (!m_workspace.reps().empty()) m_quickSwitch->startWith(quickTargets());
    });
}

void MainWindow::onStoreRequested() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a Headroom file"),
                                                      QFileInfo(m_workspace.path()).absolutePath(),
                                                      tr("Headroom files (*.db);;All files (*)"));
    if (!path.isEmpty()) Q_EMIT storeRequested(path);
}

// Navigation, page head, what the page is for, status line, and round again.
void MainWindow::onNextPane() {
    QWidget* page = m_places->currentWidget();
    const QList<QWidget*> panes{m_navigation, page, mainPartOf(page), m_status};
    QWidget* focused = focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i)
        if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused))) at = i;
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        QWidget* stop = firstStopIn(panes[(at + step) % panes.size()]);
        if (stop) return stop->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::onKeysRequested() {
    auto* dialog = new KeysDialog(m_theme, *m_actions, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::logConversation(std::optional<RepId> rep) {
    if (m_workspace.reps().empty())
        return m_failure->showInformation(tr("Add your reps first; then log what you spoke about."));
    openConversationDialog([rep](ConversationDialog& dialog) { dialog.logConversation(rep); });
}

void MainWindow::openConversation(ConversationId id) {
    openConversationDialog([id](ConversationDialog& dialog) { dialog.editConversation(id); });
}

void MainWindow::logPlanned(ConversationId id) {
    openConversationDialog([id](ConversationDialog& dialog) { dialog.logPlanned(id); });
}

void MainWindow::openConversationDialog(const std::function<void(ConversationDialog&)>& start) {
    if (m_workspace.isReadOnly()) return;
    attempt(this, [&] {
        auto dialog = std::make_unique<ConversationDialog>(m_workspace, m_theme, m_places->today(),
                                                           m_places->team(), this);
        start(*dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog.release()->open();
    });
}

void MainWindow::onAskedForHelp() {
    withCurrentRep(StruggleForms::askedForHelp);
}

void MainWindow::onTopicRequested() {
    if (!m_places->writeTopic()) withCurrentRep(DevelopmentForms::addTopic);
}

void MainWindow::withCurrentRep(void (*open)(const FormPlace&, const Rep&)) {
    if (m_workspace.isReadOnly()) return;
    attempt(this, [&] {
        const std::optional<RepId> id = m_places->currentRep();
        const std::optional<Rep> rep = id ? m_workspace.rep(*id) : std::nullopt;
        if (rep) open({m_workspace, m_theme, this, m_places->today()}, *rep);
    });
}

void MainWindow::onNamesRequested() {
    m_records->addNames(m_places->today());
}

void MainWindow::onAddRepRequested() {
    m_records->addRep(teamName(), m_places->today());
}

void MainWindow::onEditRequested(RepId rep) {
    m_records->editRep(rep, m_places->today());
}

void MainWindow::onArchiveRequested(RepId rep) {
    attempt(this, [this, rep] {
        TeamMembers(m_workspace).archive(rep, m_places->today());
        m_places->open(Place::Team);
    });
}

void MainWindow::importFile(const QString& path) {
    m_intake->importFile(path, m_places->today(), m_places->place() == Place::FirstRun);
}

void MainWindow::readCalendar(const QString& path) {
    m_intake->readCalendar(path, m_places->today());
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (m_intake->canTake(event->mimeData())) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    importFile(droppedFile(event->mimeData()));
}

}  // namespace headroom
