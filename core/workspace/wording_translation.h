// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom::wording {

// As headroom::tr(), for the sentences of this namespace.
QString tr(const char* text, const char* comment = nullptr, qint64 n = -1);

}  // namespace headroom::wording
