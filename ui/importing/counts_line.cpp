// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/counts_line.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

CountsLine::CountsLine(Theme& theme, QWidget* parent) : Card(theme, parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setBodyMargins({size::cardPadding, size::m, size::cardPadding, size::m});
}

void CountsLine::present(const Counts& counts) {
    delete m_content;
    m_content = new QWidget;
    auto* line = new QHBoxLayout(m_content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::l);
    QStringList said;
    for (const auto& [name, count] : counts) {
        auto* title = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text3);
        title->setText(name);
        auto* value = new TextLabel(m_theme, TypeStyle::Section);
        value->setText(count);
        auto* cell = new QVBoxLayout;
        cell->setSpacing(0);
        cell->addWidget(title);
        cell->addWidget(value);
        line->addLayout(cell, 1);
        said << name + QLatin1String(": ") + count;
    }
    body()->addWidget(m_content);
    setAccessibleName(said.join(QLatin1String(", ")));
}

}  // namespace headroom
