// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headroom {

// What is wrong with the store at `path`, as sentences; empty when it is sound. Changes nothing.
QStringList storeFaults(const QString& path);

}  // namespace headroom
