// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_hash.h"

#include <xxhash.h>

namespace headroom {

size_t TextHash::operator()(std::string_view text) const noexcept {
    return XXH3_64bits(text.data(), text.size());
}

}  // namespace headroom
