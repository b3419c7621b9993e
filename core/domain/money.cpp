// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <QSet>

namespace headroom {

int minorDigits(const QString& currency) {
    static const QSet<QString> none{
        QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"), QStringLiteral("GNF"),
        QStringLiteral("ISK"), QStringLiteral("JPY"), QStringLiteral("KMF"), QStringLiteral("KRW"),
        QStringLiteral("PYG"), QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("VND"),
        QStringLiteral("VUV"), QStringLiteral("XAF"), QStringLiteral("XOF"), QStringLiteral("XPF")};
    static const QSet<QString> three{QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
                                     QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"),
                                     QStringLiteral("TND")};
    if (none.contains(currency)) return 0;
    return three.contains(currency) ? 3 : 2;
}

}  // namespace headroom
