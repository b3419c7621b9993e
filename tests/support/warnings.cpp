// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"

#include <QLoggingCategory>

#include <gtest/gtest.h>
#include <iostream>

namespace headroom::test {

namespace {

// Said by the offscreen platform about every window, of no consequence.
const QString platformGap = QStringLiteral("This plugin does not support ");

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message) {
    if (message.startsWith(platformGap)) return;
    std::cerr << message.toStdString() << std::endl;
    if (type == QtWarningMsg || type == QtCriticalMsg) ADD_FAILURE() << "Qt says: " << message.toStdString();
    if (type == QtFatalMsg) std::abort();
}

}  // namespace

void failOnQtWarnings() {
    // Said by the offscreen platform on every start, of no consequence.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.qpa.*=false\nqt.accessibility.*=false"));
    qInstallMessageHandler(onMessage);
}

}  // namespace headroom::test
