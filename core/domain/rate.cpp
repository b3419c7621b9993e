// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/rate.h"

#include <QtGlobal>

namespace headroom {

Rate::Rate(double share) : m_share(share) { Q_ASSERT(share >= 0 && share <= 1); }

std::optional<Rate> Rate::parse(double share) {
    if (!(share >= 0 && share <= 1)) return std::nullopt;
    return Rate(share);
}

}  // namespace headroom
