// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menu_place.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>

namespace headroom {

QPoint menuPlace(const QAbstractItemView& view, const QContextMenuEvent& event) {
    if (event.reason() != QContextMenuEvent::Keyboard) return event.globalPos();
    return view.viewport()->mapToGlobal(view.visualRect(view.currentIndex()).bottomLeft());
}

}  // namespace headroom
