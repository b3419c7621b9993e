// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace headroom {

// What the first bytes of a file say it is. Read without SQLite, which could already recover or empty the
// write-ahead log of a file that is not ours.
struct StoreHeader {
    static constexpr quint32 headroomId = 0x4844524D;  // "HDRM"

    quint32 applicationId = 0;
    quint32 schemaVersion = 0;   // as of the last checkpoint; a newer one may be in the log
    bool hasWholePages = false;  // false: cut off, or a log is still to be written back

    // None when the file is no SQLite database or cannot be read.
    static std::optional<StoreHeader> read(const QString& path);
};

}  // namespace headroom
