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

void printReasons(const std::vector<PrintedReason>& reasons) {
    std::map<QString, std::pair<int, QString>> counted;
    for (const PrintedReason& one : reasons) {
        auto& [count, where] = counted[one.reason];
        if (count++ == 0) where = one.where;
    }
    for (const auto& [reason, first] : counted)
        print(first.second.isEmpty()
                  ? QStringLiteral("%1 x: %2").arg(first.first).arg(reason)
                  : QStringLiteral("%1 x, first %2: %3").arg(first.first).arg(first.second, reason));
}

void printIssues(const std::vector<RowIssue>& issues) {
    std::vector<PrintedReason> reasons;
    for (const RowIssue& issue : issues)
        reasons.push_back(
            {issue.reason, issue.line > 0 ? QStringLiteral("in line %1").arg(issue.line) : QString()});
    printReasons(reasons);
}

StoreToBe::StoreToBe(const QString& path) : m_path(path), m_isNew(!QFileInfo::exists(path)) {}

StoreToBe::~StoreToBe() {
    if (!m_isNew) return;
    for (const char* part : {"", "-wal", "-shm"}) QFile::remove(m_path + QLatin1String(part));
}

}  // namespace headroom
