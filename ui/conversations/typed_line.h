// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

namespace headroom {

// One line of text that wraps, growing to three rows before it scrolls.
class TypedLine : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit TypedLine(Theme& theme, QWidget* parent = nullptr);

    QString line() const { return toPlainText(); }
    // Puts the cursor behind it.
    void setLine(const QString& line);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void grow();
};

}  // namespace headroom
