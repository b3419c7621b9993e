// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printed_lines.h"

#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <map>

namespace headroom {

void print(const QString& line) {
    QTextStream(stdout) << line << '\n';
}

void print(const char* word, qint64 count) {
    print(QStringLiteral("%1 %2").arg(QLatin1String(word)).arg(count));
}

void printIssues(const std::vector<RowIssue>& issues) {
    std::map<QString, std::pair<int, qint64>> reasons;
    for (const RowIssue& issue : issues) {
        auto& [count, line] = reasons[issue.reason];
        if (count++ == 0) line = issue.line;
    }
    for (const auto& [reason, where] : reasons)
        print(QStringLiteral("%1 x, first in line %2: %3").arg(where.first).arg(where.second).arg(reason));
}

StoreToBe::StoreToBe(const QString& path) : m_path(path), m_isNew(!QFileInfo::exists(path)) {}

StoreToBe::~StoreToBe() {
    if (!m_isNew) return;
    for (const char* part : {"", "-wal", "-shm"}) QFile::remove(m_path + QLatin1String(part));
}

}  // namespace headroom
