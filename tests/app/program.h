// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace headroom::test {

struct Ran {
    int exit = 0;
    QByteArray out;
    QByteArray err;
};

// Runs the program as it was built, without a display, with data and settings folders of its own.
Ran runProgram(const QStringList& arguments);

// The rows of a simple CSV text by the value of their first `keys` cells: {key: {header: cell}}.
QHash<QString, QHash<QString, QString>> csvByKey(const QByteArray& csv, int keys);

}  // namespace headroom::test
