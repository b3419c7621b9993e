// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QPixmap>

namespace headroom {

// The check of an invented calendar. Nothing is taken in.
QPixmap calendarScreen(Workspace& workspace, Theme& theme, QDate today, QSize size);

}  // namespace headroom
