// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace headroom {

WindowActions::WindowActions(QMainWindow* window) : QObject(window), m_window(window) {
    QMenu* file = addMenu(tr("&File"));
    import = add(file, tr("Import data"), QKeySequence(tr("Ctrl+O")));
    calendar = add(file, tr("Read your calendar"), QKeySequence(tr("Ctrl+Shift+C")));
    openStore = add(file, tr("Open a Headroom file"), {});
    openSample = add(file, tr("Open the sample team"), QKeySequence(tr("Ctrl+Shift+O")));
    quit = add(file, tr("Quit"), QKeySequence(tr("Ctrl+Q")));

    QMenu* edit = addMenu(tr("&Edit"));
    log = add(edit, tr("Log conversation"), QKeySequence(tr("Ctrl+L")));
    book = add(edit, tr("Book a 1:1"), QKeySequence(tr("Ctrl+B")));
    askedForHelp = add(edit, tr("The rep asked for help"), QKeySequence(tr("Ctrl+Shift+H")));
    topic = add(edit, tr("Add a topic"), QKeySequence(tr("Ctrl+T")));
    undo = add(edit, tr("Undo"), QKeySequence(tr("Ctrl+Z")));
    redo = add(edit, tr("Redo"), QKeySequence(tr("Ctrl+Shift+Z")));
    names = add(edit, tr("Add names"), QKeySequence(tr("Ctrl+Shift+N")));
    addRep = add(edit, tr("Add a rep"), QKeySequence(tr("Ctrl+N")));
    editRep = add(edit, tr("Edit the rep"), QKeySequence(tr("F2")));
    settings = add(edit, tr("Settings"), QKeySequence(tr("Ctrl+,")));

    QMenu* go = addMenu(tr("&Go"));
    for (const Place place : navigatedPlaces)
        places[size_t(place)] = add(go, placeName(place), QKeySequence(tr("Ctrl+%1").arg(int(place) + 1)));
    find = add(go, tr("Go to anything by name"), QKeySequence(tr("Ctrl+K")));
    searchNotes = add(go, tr("Search notes"), QKeySequence(tr("Ctrl+F")));
    previousRep = add(go, tr("Previous rep"), QKeySequence(tr("Alt+Up")));
    nextRep = add(go, tr("Next rep"), QKeySequence(tr("Alt+Down")));
    back = add(go, tr("Back"), QKeySequence(tr("Alt+Left")));
    back->setShortcuts({QKeySequence(tr("Alt+Left")), QKeySequence(Qt::Key_Escape)});
    prepare = add(go, tr("Prepare the 1:1"), QKeySequence(tr("Ctrl+R")));
    print = add(go, tr("Print the sheet"), QKeySequence(tr("Ctrl+P")));
    nextPane = add(go, tr("Next part of the window"), QKeySequence(tr("F6")));

    QMenu* view = addMenu(tr("&View"));
    table = add(view, tr("Charts or table"), QKeySequence(tr("Ctrl+Shift+T")));
    collapse = add(view, tr("Narrow navigation"), QKeySequence(tr("F9")));
    collapse->setCheckable(true);
    menuBar = add(view, tr("Menu bar"), QKeySequence(tr("Ctrl+M")));
    keys = add(view, tr("Keys"), QKeySequence(tr("F1")));
    setPlace(Place::Team);
}

QMenu* WindowActions::addMenu(const QString& title) {
    m_menus << m_window->menuBar()->addMenu(title);
    return m_menus.back();
}

QAction* WindowActions::add(QMenu* menu, const QString& text, const QKeySequence& keySequence) {
    auto* action = new QAction(text, this);
    action->setShortcut(keySequence);
    menu->addAction(action);
    m_window->addAction(action);  // the keys work while the menu bar is hidden
    return action;
}

void WindowActions::setPlace(Place place) {
    for (QAction* action : {previousRep, nextRep}) action->setEnabled(place == Place::Rep);
    back->setEnabled(place == Place::Rep || place == Place::Prep);
    table->setEnabled(place == Place::Rep || place == Place::Mirror);
    print->setEnabled(place == Place::Prep);
}

void WindowActions::setCanChange(bool canChange) {
    for (QAction* action : {log, book, askedForHelp, topic, names, addRep, import, calendar, undo, redo})
        action->setEnabled(canChange);
}

}  // namespace headroom
