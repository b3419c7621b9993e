// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/warnings.h"

#include <QLoggingCategory>

#include <gtest/gtest.h>

#include <iostream>

namespace headroom::test {

namespace {

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& message) {
    // Said by the offscreen platform of any dialog, outside its logging categories.
    if (message.startsWith(QLatin1String("This plugin does not support"))) return;
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
