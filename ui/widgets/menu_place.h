// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;

namespace headroom {

// Where on the screen a view's menu opens: at the pointer, or below the current row when a key asked for it.
QPoint menuPlace(const QAbstractItemView& view, const QContextMenuEvent& event);

}  // namespace headroom
