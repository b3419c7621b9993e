// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace headroom::fuzz {

// Does to a file of these bytes what an import does before it touches the store: recognises it, and reads its
// rows as opportunities and as reps, by the matching suggested and by a wild one. Aborts when what was read
// breaks a promise.
void readTable(const QByteArray& bytes);

}  // namespace headroom::fuzz
