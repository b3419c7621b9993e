// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_scroll.h"

namespace headroom {

PageScroll::PageScroll(QWidget* content, QWidget* parent) : QScrollArea(parent) {
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget* clear : {content, viewport()}) clear->setAutoFillBackground(false);
}

}  // namespace headroom
