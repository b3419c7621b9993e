// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_hash.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QFile>

#include <memory>
#include <xxhash.h>

namespace headroom {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

}  // namespace

QString contentHash(const QString& path) {
    QFile file(path);
    const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(), &XXH3_freeState);
    XXH3_128bits_reset(state.get());
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    qint64 size = file.open(QIODevice::ReadOnly) ? file.read(piece.data(), piece.size()) : -1;
    for (; size > 0; size = file.read(piece.data(), piece.size()))
        XXH3_128bits_update(state.get(), piece.constData(), size_t(size));
    if (size < 0)
        throw Error(ErrorKind::Storage, tr("The file %1 cannot be read.").arg(path), file.errorString());
    const XXH128_hash_t hash = XXH3_128bits_digest(state.get());
    return QStringLiteral("%1%2")
        .arg(hash.high64, 16, 16, QLatin1Char('0'))
        .arg(hash.low64, 16, 16, QLatin1Char('0'));
}

}  // namespace headroom
