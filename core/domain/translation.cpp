// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace headroom {

QString tr(const char* text, const char* comment, qint64 n) {
    return QCoreApplication::translate("headroom", text, comment, int(n));
}

void installTranslation() {
    auto* translator = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/translations");
    if (translator->load(QLocale(), QStringLiteral("headroom"), QStringLiteral("_"), folder) ||
        translator->load(QStringLiteral("headroom_en"), folder))
        QCoreApplication::installTranslator(translator);
}

}  // namespace headroom
