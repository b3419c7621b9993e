// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

#include <array>

namespace headroom {

inline constexpr size_t toneCount = size_t(Tone::Scrim) + 1;
inline constexpr size_t typeStyleCount = size_t(TypeStyle::Welcome) + 1;

struct TypeToken {
    int px = 0;
    int line = 0;
    int weight = 0;
};

// The values of resources/tokens.json, in the order of the enumerations that name them.
struct Tokens {
    std::array<QColor, toneCount> light;
    std::array<QColor, toneCount> dark;
    std::array<TypeToken, typeStyleCount> type;
};

// Reads the compiled-in tokens once; a missing value is a fault of the build and stops the program.
const Tokens& tokens();

// The name a tone has in tokens.json and in the style sheet.
QLatin1String toneName(Tone tone);

}  // namespace headroom
