// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/sheet_dialog.h"

#include "ui/widgets/page_scroll.h"
#include "ui/widgets/scrim.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace headroom {

namespace {

constexpr int lowestBody = 160;

QFrame* newRule() {
    auto* rule = new QFrame;
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

int heightOf(const QWidget& widget, int width) {
    const QLayout* layout = widget.layout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                       : layout->totalSizeHint().height();
}

}  // namespace

SheetDialog::SheetDialog(Theme& theme, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_sheet(new QFrame) {
    new Scrim(theme, this);
    m_sheet->setProperty("sheet", true);
    m_sheet->setFixedWidth(size::dialogWidth);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSizeConstraint(QLayout::SetFixedSize);
    whole->addWidget(m_sheet);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focus) { onFocusMoved(focus); });
}

void SheetDialog::setParts(QWidget* head, QWidget* body, QWidget* foot) {
    m_body = body;
    m_scroll = new PageScroll(body);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body->installEventFilter(this);
    auto* layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{head, newRule(), m_scroll, newRule(), foot})
        layout->addWidget(part);
}

// As high as the body, which grows while it is filled in, as far as the screen has room for that.
void SheetDialog::fit() {
    const int needed = heightOf(*m_body, size::dialogWidth - 2);
    int around = 4;  // the frame and the two lines
    for (const QWidget* part : m_sheet->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        if (part != m_scroll && part->layout()) around += heightOf(*part, size::dialogWidth - 2);
    const int room = screen()->availableSize().height() - around - 2 * size::l;
    m_scroll->setFixedHeight(std::clamp(needed, lowestBody, std::max(lowestBody, room)));
    m_scroll->setVerticalScrollBarPolicy(needed > room ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void SheetDialog::onFocusMoved(QWidget* focus) {
    if (m_body && focus && m_body->isAncestorOf(focus)) m_scroll->ensureWidgetVisible(focus, 0, size::xl);
}

// In the upper part of the window, so that there is room to grow; what unfolds stays on the screen.
void SheetDialog::place() {
    const QRect window = parentWidget()->window()->frameGeometry();
    const QRect room = screen()->availableGeometry();
    const QSize needed = sizeHint();
    const int top = window.top() + std::max(0, window.height() - needed.height()) / 3;
    move(window.left() + (window.width() - needed.width()) / 2,
         std::max(room.top(), std::min(top, room.bottom() - needed.height())));
}

bool SheetDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_body && event->type() == QEvent::LayoutRequest) fit();
    return QDialog::eventFilter(watched, event);
}

void SheetDialog::showEvent(QShowEvent* event) {
    fit();
    place();
    QDialog::showEvent(event);
}

void SheetDialog::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    if (isVisible() && geometry().bottom() > screen()->availableGeometry().bottom()) place();
}

// There is no title bar to move it by.
void SheetDialog::mousePressEvent(QMouseEvent* event) {
    QDialog::mousePressEvent(event);
    if (windowHandle()) windowHandle()->startSystemMove();
}

}  // namespace headroom
