// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace headroom::bench {

// One run of a program, seen from outside.
struct ProgramRun {
    qint64 startedAt = 0;  // monotonic, nanoseconds, just before it was started
    double wallSeconds = 0;
    double processorSeconds = 0;
    double peakMegabytes = 0;  // VmHWM
    QByteArray said;           // on its standard output
};

// Runs `program` to its end. Stops the benchmark with a message when it fails.
ProgramRun runProgram(const QString& program, const QStringList& arguments);

}  // namespace headroom::bench
