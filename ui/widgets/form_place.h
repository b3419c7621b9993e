// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

// Over what a form opens, and what it changes on which day. All of it outlives the form.
struct FormPlace {
    Workspace& workspace;
    Theme& theme;
    QWidget* over;
    QDate today;
};

}  // namespace headroom
