// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_detail.h"

#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace headroom {

ChartDetail::ChartDetail(Theme& theme, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this)) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_layout->setContentsMargins(size::s, size::xs, size::s, size::xs);
    m_layout->setSpacing(0);
    m_layout->setSizeConstraint(QLayout::SetFixedSize);
    hide();
}

void ChartDetail::say(const QStringList& lines) {
    if (lines == m_lines) return;
    m_lines = lines;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& line : lines) {
        auto* label =
            new TextLabel(m_theme, line == lines.front() ? TypeStyle::CaptionStrong : TypeStyle::Caption,
                          line == lines.front() ? Tone::Text : Tone::Text2);
        label->setText(line);
        m_layout->addWidget(label);
    }
    m_layout->activate();
}

}  // namespace headroom
