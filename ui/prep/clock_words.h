// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>

namespace headroom {

// How the person's country writes a time of day, without seconds, which no 1:1 is planned by.
inline QString clockFormat() {
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
}

// "14:02", in the leader's zone.
inline QString clockWords(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime().time(), clockFormat());
}

}  // namespace headroom
