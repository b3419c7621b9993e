// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom::plain {

// Names and notes are shown as they were typed, also where Qt would read more into them.
QString toolTip(const QString& text);  // no tags
QString button(const QString& text);   // and in menus: an ampersand marks no key

}  // namespace headroom::plain
