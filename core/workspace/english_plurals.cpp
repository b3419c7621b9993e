// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/english_plurals.h"

namespace headroom {

QString EnglishPlurals::translate(const char*, const char* sourceText, const char*, int n) const {
    if (n < 0) return {};
    const bool isOne = n == 1;
    QString text = QString::fromUtf8(sourceText);
    text.replace(QLatin1String("y(ies)"), isOne ? QLatin1String("y") : QLatin1String("ies"));
    return text.replace(QLatin1String("(s)"), isOne ? QLatin1String() : QLatin1String("s"));
}

}  // namespace headroom
