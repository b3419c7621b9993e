// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace headroom::fuzz {

// Reads bytes as a calendar, as an import does. Aborts when what was read breaks a promise.
void readCalendar(const QByteArray& bytes);

}  // namespace headroom::fuzz
