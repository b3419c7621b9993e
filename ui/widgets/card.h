// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace headroom {

class TextLabel;

// A framed surface with an optional heading line, the building block of every page.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(Theme& theme, QWidget* parent = nullptr);

    // `aside` is said smaller beside the heading; both also name the card for assistive technology.
    void setHeading(const QString& heading, const QString& aside = {});
    // Places a link or a key at the end of the heading line.
    void addToHeading(QWidget* widget);
    // Where the content goes, below the heading.
    QVBoxLayout* body() const { return m_body; }
    // For content that reaches the frame itself, such as a table.
    void setBodyMargins(const QMargins& margins);

private:
    TextLabel* m_heading;
    TextLabel* m_aside;
    QWidget* m_headLine;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
};

}  // namespace headroom
