// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_header.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>

namespace headroom {

namespace {

// https://www.sqlite.org/fileformat.html, 1.3
constexpr qsizetype headerSize = 100;
constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype schemaVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

}  // namespace

std::optional<StoreHeader> StoreHeader::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QByteArray bytes = file.read(headerSize);
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return std::nullopt;
    const int pageSize = qFromBigEndian<quint16>(bytes.constData() + pageSizeAt);
    return StoreHeader{qFromBigEndian<quint32>(bytes.constData() + applicationIdAt),
                       qFromBigEndian<quint32>(bytes.constData() + schemaVersionAt),
                       file.size() % (pageSize == 1 ? 65536 : std::max(pageSize, 512)) == 0};
}

}  // namespace headroom
