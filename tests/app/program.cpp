// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QHash>
#include <QProcess>
#include <QTemporaryDir>

namespace headroom::test {

Ran runProgram(const QStringList& arguments) {
    static const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(HEADROOM_PROGRAM), arguments);
    process.waitForFinished(120'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

QHash<QString, QHash<QString, QString>> csvByKey(const QByteArray& csv, int keys) {
    QHash<QString, QHash<QString, QString>> rows;
    QStringList headers;
    for (const QString& line : QString::fromUtf8(csv).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList cells = line.trimmed().split(QLatin1Char(','));
        if (headers.isEmpty()) {
            headers = cells;
            continue;
        }
        QHash<QString, QString>& row = rows[cells.mid(0, keys).join(QLatin1Char('|'))];
        for (qsizetype i = 0; i < qMin(headers.size(), cells.size()); ++i) row.insert(headers[i], cells[i]);
    }
    return rows;
}

}  // namespace headroom::test
