// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/golden.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace headroom::test {

QJsonArray goldenValues() {
    QFile file(QStringLiteral(HEADROOM_SOURCE_DIR "/tests/data/golden.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("values")].toArray();
}

QJsonObject goldenValue(const QString& id) {
    for (const QJsonValue value : goldenValues())
        if (value[QLatin1String("id")].toString() == id) return value.toObject();
    ADD_FAILURE() << "no reference value " << id.toStdString();
    return {};
}

}  // namespace headroom::test
