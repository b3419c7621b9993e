// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace headroom::test {

// A folder of its own for the files a test writes.
class TestFiles : public testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    // The path of a file that now holds `bytes`.
    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("deals.csv")) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) ADD_FAILURE() << "cannot write " << qPrintable(name);
        file.write(bytes);
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace headroom::test
