// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

// Flips one byte of the store at `path` after the other, from `first` up to `past` and each `step` bytes:
// opens it, reads all that the program reads and takes a step back and forgets that. Ends the program when
// one takes over 20 seconds. Says at its end: "refused N same N other N missed N", where `other` reads
// differently from the sound store, and `missed` are those of them that a check of the pages tells from a
// sound store.
int damageEverywhere(const QString& path, qint64 first, qint64 past, qint64 step);

}  // namespace headroom
