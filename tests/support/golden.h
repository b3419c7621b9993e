// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace headroom::test {

// The reference values of tests/data/golden.json: id, group, fn, in, out.
QJsonArray goldenValues();
// The value with that id; fails when there is none.
QJsonObject goldenValue(const QString& id);

}  // namespace headroom::test
