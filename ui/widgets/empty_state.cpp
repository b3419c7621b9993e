// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

EmptyState::EmptyState(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(theme, TypeStyle::BodyStrong)),
      m_sentence(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_actions(new QHBoxLayout) {
    m_title->setWrapping(true);
    m_sentence->setWrapping(true);
    m_sentence->hide();
    m_actions->setSpacing(size::s);
    m_actions->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, size::s, 0, size::s);
    layout->setSpacing(size::xs);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addLayout(m_actions);
    layout->addStretch();
}

void EmptyState::setSentence(const QString& title, const QString& sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::addAction(QWidget* button) {
    m_actions->insertWidget(m_actions->count() - 1, button);
}

}  // namespace headroom
