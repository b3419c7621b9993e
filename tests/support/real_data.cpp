// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_data.h"

#include <QDir>

namespace headroom::test {

QString realDataFolder() {
    const QString named = qEnvironmentVariable("HEADROOM_REAL_DATA");
    const QString folder =
        named.isEmpty() ? QStringLiteral(HEADROOM_SOURCE_DIR "/../shared/data") : named;
    return QDir(folder).exists() ? QDir(folder).absolutePath() : QString();
}

}  // namespace headroom::test
