// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_files.h"

#include "tests/bench/program_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <fstream>

namespace headroom::bench {

namespace {

std::optional<QString> realData(const QString& name) {
    const QString named = qEnvironmentVariable("HEADROOM_REAL_DATA");
    const QString folder = named.isEmpty() ? QStringLiteral(HEADROOM_SOURCE_DIR "/../shared/data") : named;
    const QString path = QDir(folder).absoluteFilePath(name);
    return QFileInfo::exists(path) ? std::optional(path) : std::nullopt;
}

}  // namespace

QString runFolder() {
    QDir().mkpath(QStringLiteral(HEADROOM_BENCH_FOLDER));
    static const QTemporaryDir folder(QStringLiteral(HEADROOM_BENCH_FOLDER "/run-XXXXXX"));
    if (!folder.isValid()) qFatal("no folder can be made in %s", HEADROOM_BENCH_FOLDER);
    return folder.path();
}

std::optional<QString> smallExport() {
    return realData(QStringLiteral("crm_opportunities"));
}

std::optional<QString> largeExport() {
    const std::optional<QString> generator = realData(QStringLiteral("scale/gen_large.py"));
    if (!generator) return std::nullopt;
    const QString folder = QStringLiteral(HEADROOM_BENCH_FOLDER "/export-%1").arg(largeRows);
    // The totals are written last.
    if (!QFileInfo::exists(folder + QStringLiteral("/truth_total.csv"))) {
        std::fprintf(stderr, "Making an export of %d rows, once.\n", largeRows);
        runProgram(QStringLiteral("python3"),
                   {*generator, QStringLiteral("--rows"), QString::number(largeRows),
                    QStringLiteral("--reps"), QStringLiteral("200"), QStringLiteral("--span"),
                    QStringLiteral("12"), QStringLiteral("--out"), folder});
    }
    return folder;
}

// A digit more in the last column, which holds the value.
QString withOnePercentChanged(const QString& file) {
    const QString changed = runFolder() + QStringLiteral("/sales_pipeline.csv");
    std::ifstream from(file.toStdString());
    std::ofstream to(changed.toStdString());
    int row = 0;
    for (std::string line; std::getline(from, line); ++row) to << line << (row % 100 == 50 ? "1\n" : "\n");
    return changed;
}

}  // namespace headroom::bench
