// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/translation.h"
#include "tests/support/warnings.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("headroom-tests"));
    headroom::installTranslation();
    headroom::test::failOnQtWarnings();
    return RUN_ALL_TESTS();
}
