// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace headroom {

QPixmap iconPixmap(const Theme& theme, const QString& name, Tone tone, int side, qreal ratio) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("there is no icon %s", qUtf8Printable(name));
    QSvgRenderer renderer(file.readAll().replace("currentColor", theme.color(tone).name().toLatin1()));
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon icon(const Theme& theme, const QString& name, Tone tone, int side) {
    QIcon made(iconPixmap(theme, name, tone, side, 1));
    made.addPixmap(iconPixmap(theme, name, tone, side, 2));
    return made;
}

}  // namespace headroom
