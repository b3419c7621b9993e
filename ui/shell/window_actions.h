// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QAction;
class QKeySequence;
class QMainWindow;
class QMenu;

namespace headroom {

// Everything the window's keys and its menu bar can do, each with one shortcut.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow* window);

    // In the order of the menu bar.
    QList<QMenu*> menus() const { return m_menus; }
    // Those that change the store; off while it can only be read.
    void setCanChange(bool canChange);
    // Those that only mean something while a rep is in sight.
    void setIsOnRep(bool isOnRep);
    // The same for a prep sheet; after setIsOnRep.
    void setIsOnPrep(bool isOnPrep);

    QAction* log = nullptr;
    QAction* names = nullptr;
    QAction* addRep = nullptr;
    QAction* editRep = nullptr;
    QAction* settings = nullptr;
    QAction* import = nullptr;
    QAction* calendar = nullptr;
    QAction* openStore = nullptr;
    QAction* openSample = nullptr;
    QAction* quit = nullptr;
    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* team = nullptr;
    QAction* meetings = nullptr;
    QAction* commitments = nullptr;
    QAction* priorities = nullptr;
    QAction* standards = nullptr;
    QAction* mirror = nullptr;
    QAction* askedForHelp = nullptr;
    QAction* topic = nullptr;
    QAction* book = nullptr;
    QAction* find = nullptr;
    QAction* searchNotes = nullptr;
    QAction* previousRep = nullptr;
    QAction* nextRep = nullptr;
    QAction* back = nullptr;
    QAction* prepare = nullptr;
    QAction* print = nullptr;
    QAction* table = nullptr;
    QAction* nextPane = nullptr;
    QAction* collapse = nullptr;
    QAction* menuBar = nullptr;
    QAction* keys = nullptr;

private:
    QMenu* addMenu(const QString& title);
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys);

    QMainWindow* m_window;
    QList<QMenu*> m_menus;
};

}  // namespace headroom
