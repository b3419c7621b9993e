// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom {

// What a person reads, in their language, for functions outside a class that has a tr() of its own.
// `n` picks the plural form of a text with %n.
QString tr(const char* text, const char* comment = nullptr, int n = -1);

// Gives the running application its texts in the person's language: a translation where the program has one,
// and the English plural forms otherwise. Call once, after the application was made.
void installTranslation();

}  // namespace headroom
