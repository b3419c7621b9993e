// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace headroom {

// Which part of which line the keyboard is in, so that it is there again when the lines were made anew.
class LineFocus {
public:
    // The names of the parts every line may have.
    static const QString boxPart;
    static const QString editPart;

    explicit LineFocus(const QWidget* lines);
    // At the same line, or where it is gone at the one in its place.
    void restore(const QWidget* lines) const;

private:
    QString m_key;
    QString m_part;
    int m_place = -1;
};

}  // namespace headroom
