// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/sheet_dialog.h"

#include "ui/widgets/page_scroll.h"
#include "ui/widgets/scrim.h"

#include <QApplication>
#include <QEvent>
#include <QScreen>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace headroom {

namespace {

constexpr int lowestBody = 160, frame = 2;

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
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSizeConstraint(QLayout::SetFixedSize);
    whole->addWidget(m_sheet);
    connect(qApp, &QApplication::focusChanged, this, &SheetDialog::showFocus);
}

// The focus still moves while the parts go.
SheetDialog::~SheetDialog() {
    disconnect(qApp, nullptr, this, nullptr);
}

void SheetDialog::setParts(QWidget* head, QWidget* body, QWidget* foot) {
    m_head = head;
    m_body = body;
    m_foot = foot;
    m_scroll = new PageScroll(body);
    body->installEventFilter(this);
    auto* layout = new QVBoxLayout(m_sheet);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{head, newRule(), m_scroll, newRule(), foot})
        layout->addWidget(part);
}

// As large as its parts, which grow with the text and while they are filled in, as far as the screen has room
// for that.
void SheetDialog::fit() {
    const QSize room = screen()->availableSize() - QSize(2 * size::l, 2 * size::l);
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    int width = std::max(size::dialogWidth - frame, m_body->layout()->minimumSize().width() + bar);
    for (const QWidget* part : {m_head, m_foot}) width = std::max(width, part->minimumSizeHint().width());
    m_scroll->setHorizontalScrollBarPolicy(width > room.width() ? Qt::ScrollBarAsNeeded
                                                                : Qt::ScrollBarAlwaysOff);
    width = std::min(width, room.width());
    const int around = heightOf(*m_head, width) + heightOf(*m_foot, width) + 2 * frame;
    const int needed = heightOf(*m_body, width);
    const int height = std::clamp(needed, lowestBody, std::max(lowestBody, room.height() - around));
    m_sheet->setFixedWidth(width + frame);
    m_body->setMinimumHeight(needed);  // never squeezed
    m_scroll->setFixedHeight(height);
    m_scroll->setVerticalScrollBarPolicy(needed > height ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

void SheetDialog::showFocus() {
    QWidget* focus = focusWidget();
    if (focus && focus->hasFocus() && m_body->isAncestorOf(focus))
        m_scroll->ensureWidgetVisible(focus, 0, size::xl);
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
    if (watched == m_body && event->type() == QEvent::LayoutRequest) {
        fit();
        QTimer::singleShot(0, this, &SheetDialog::showFocus);  // once what unfolded has its place
    }
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
