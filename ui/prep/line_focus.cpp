// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/line_focus.h"

#include "ui/prep/prep_line.h"

#include <QApplication>

namespace headroom {

const QString LineFocus::boxPart = QStringLiteral("box");
const QString LineFocus::editPart = QStringLiteral("edit");

LineFocus::LineFocus(const QWidget* lines) {
    const QWidget* focused = QApplication::focusWidget();
    if (!lines || !focused || !lines->isAncestorOf(focused)) return;
    m_part = focused->objectName();
    const QList<PrepLine*> all = lines->findChildren<PrepLine*>();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (all[i]->isAncestorOf(focused)) {
            m_key = all[i]->key();
            m_place = int(i);
        }
}

void LineFocus::restore(const QWidget* lines) const {
    QWidget* stop = nullptr;
    const QList<PrepLine*> all = lines->findChildren<PrepLine*>();
    if (m_place < 0) {
        if (!m_part.isEmpty()) stop = lines->findChild<QWidget*>(m_part);
    } else if (!all.isEmpty()) {
        const auto same =
            std::find_if(all.begin(), all.end(), [&](PrepLine* line) { return line->key() == m_key; });
        const PrepLine* line = same != all.end() ? *same : all[std::min<qsizetype>(m_place, all.size() - 1)];
        stop = m_part.isEmpty() ? nullptr : line->findChild<QWidget*>(m_part);
        for (const QString& part : {editPart, boxPart})
            if (!stop || !stop->isEnabled()) stop = line->findChild<QWidget*>(part);
    }
    if (stop) stop->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
