// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/place.h"

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
    // Those that only mean something on some pages.
    void setPlace(Place place);

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
    std::array<QAction*, navigatedPlaces.size()> places{};
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
