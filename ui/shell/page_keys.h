// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QPair>
#include <QString>

namespace headroom {

// Keys that belong together, under what they are for.
struct KeyGroup {
    QString title;
    QList<QPair<QString, QKeySequence>> lines;  // what is done, and by which keys
};

// The keys that mean something on one page, or in a form. The window's own are its actions.
QList<KeyGroup> pageKeys();

}  // namespace headroom
