// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>
#include <QPixmap>

namespace headroom {

// The line icon `name` of resources/icons in a tone of the theme, `side` px wide at the given device pixel
// ratio.
QPixmap iconPixmap(const Theme& theme, const QString& name, Tone tone, int side = 16, qreal ratio = 1);

// The same as an icon, sharp at one and two device pixels; ask again after Theme::changed.
QIcon icon(const Theme& theme, const QString& name, Tone tone, int side = 16);

}  // namespace headroom
