// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

namespace headroom::test {

// A second program that does `what` to a store (see store_child), its lines gathered.
class Child {
public:
    explicit Child(const QStringList& arguments);
    // Ends its input and waits for it.
    ~Child();

    // The next line it says; empty when it has ended.
    QString line();
    // Everything it says from here on, once it has ended.
    QStringList rest();
    void endInput() { m_process.closeWriteChannel(); }
    void kill();

private:
    QProcess m_process;
};

}  // namespace headroom::test
