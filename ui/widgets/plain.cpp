// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain.h"

#include <QTextDocument>

namespace headroom::plain {

QString toolTip(const QString& text) {
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

QString button(const QString& text) {
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

}  // namespace headroom::plain
