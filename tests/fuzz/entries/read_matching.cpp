// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries/read_matching.h"

#include "core/domain/column_matching_json.h"
#include "tests/fuzz/entries/promise.h"

namespace headroom::fuzz {

void readMatching(const QByteArray& json) {
    const std::optional<ColumnMatching> matching = parseColumnMatching(json);
    if (!matching) return;
    const QByteArray written = columnMatchingJson(*matching);
    HEADROOM_PROMISE(parseColumnMatching(written) == matching);
    HEADROOM_PROMISE(columnMatchingJson(*parseColumnMatching(written)) == written);
}

}  // namespace headroom::fuzz
