// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QPixmap>

#include <utility>
#include <vector>

namespace headroom {

// The steps of an import of invented rows, each with the name of its screen. Nothing is imported.
std::vector<std::pair<QString, QPixmap>> importScreens(Workspace& workspace, Theme& theme, QDate today,
                                                       QSize size);

}  // namespace headroom
