// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QImage>
#include <QWidget>

#include <string>

namespace headroom::test {

// What a screen reader calls the widget.
QString nameOf(QWidget& widget);

// The visible child whose accessible name or text is `name`, a button before a label; null when there is
// none.
QWidget* named(const QWidget& parent, const QString& name);

// The text every visible label, button and field shows, in the order of the widget tree.
QStringList visibleTexts(const QWidget& parent);

// These three say a line for each fault, so that an empty text is what a test wants.
//
// Visible widgets that Tab reaches and that tell assistive technology nothing, as "class below class".
std::string focusableWithoutName(const QWidget& parent);

// Pairs of visible siblings whose rectangles overlap, and visible labels and buttons narrower or lower than
// what they say, as readable sentences.
std::string collisions(const QWidget& parent);

// Keys that more than one enabled, visible action, shortcut or button of the window answers.
std::string ambiguousKeys(const QWidget& window);

// How many pixels of `image` outside `kept` differ from `ground`.
int pixelsOutside(const QImage& image, const QRect& kept, const QColor& ground);

// Shows `widget` in this size and lets it lay itself out.
void show(QWidget& widget, QSize size);

// Until every layout has followed: one that changes asks the one around it.
void settle();

}  // namespace headroom::test
