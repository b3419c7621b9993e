// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/wording_translation.h"

#include <QCoreApplication>

namespace headroom::wording {

QString tr(const char* text, const char* comment, qint64 n) {
    return QCoreApplication::translate("headroom::wording", text, comment, int(n));
}

}  // namespace headroom::wording
