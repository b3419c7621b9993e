// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrim.h"

#include <QDialog>
#include <QEvent>
#include <QPainter>

namespace headroom {

Scrim::Scrim(Theme& theme, QDialog* dialog)
    : QWidget(dialog->parentWidget()->window()), m_theme(theme), m_dialog(dialog) {
    hide();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    dialog->installEventFilter(this);
    parentWidget()->installEventFilter(this);
    connect(dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

bool Scrim::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_dialog && event->type() == QEvent::Hide) hide();
    if (watched == m_dialog && event->type() == QEvent::Show) {
        setGeometry(parentWidget()->rect());
        raise();
        show();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Scrim::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), m_theme.color(Tone::Scrim));
}

}  // namespace headroom
