// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QFrame>

namespace headroom {

class PageScroll;

// A dialog drawn as a sheet over its dimmed window: a head, a body that scrolls where the screen is too low
// for it, and a foot.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    SheetDialog(Theme& theme, QWidget* parent);
    ~SheetDialog() override;

protected:
    void setParts(QWidget* head, QWidget* body, QWidget* foot);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void fit();
    void place();
    void showFocus();

    QFrame* m_sheet;
    PageScroll* m_scroll = nullptr;
    QWidget* m_head = nullptr;
    QWidget* m_body = nullptr;
    QWidget* m_foot = nullptr;
};

}  // namespace headroom
