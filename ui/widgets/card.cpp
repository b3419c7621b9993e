// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

Card::Card(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_heading(new TextLabel(theme, TypeStyle::Section)),
      m_aside(new TextLabel(theme, TypeStyle::Body, Tone::Text3)),
      m_headLine(new QWidget),
      m_head(new QHBoxLayout(m_headLine)),
      m_body(new QVBoxLayout) {
    m_head->setContentsMargins(size::cardPadding, size::m, size::cardPadding, 0);
    m_head->setSpacing(size::s);
    m_heading->setEliding();
    m_head->addWidget(m_heading);
    m_head->addWidget(m_aside);
    m_head->addStretch();
    m_headLine->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // never squeezed
    m_headLine->hide();

    m_body->setContentsMargins(size::cardPadding, size::m, size::cardPadding, size::m);
    m_body->setSpacing(size::s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_headLine);
    layout->addLayout(m_body, 1);
}

void Card::setHeading(const QString& heading, const QString& aside) {
    m_heading->setText(heading);
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
    m_headLine->show();
    setAccessibleName(heading);
    setAccessibleDescription(aside);
}

void Card::addToHeading(QWidget* widget) {
    m_head->addWidget(widget);
    m_headLine->show();
}

void Card::setBodyMargins(const QMargins& margins) {
    m_body->setContentsMargins(margins);
}

}  // namespace headroom
