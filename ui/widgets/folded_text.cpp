// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folded_text.h"

#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace headroom {

FoldedText::FoldedText(Theme& theme, TypeStyle style, Tone tone, QWidget* parent)
    : QWidget(parent), m_text(TextLabel::wrapping(theme, style, tone)), m_fold(new LinkButton(theme)) {
    m_fold->setFlush(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_text);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    connect(m_fold, &LinkButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        applyFold();
    });
}

void FoldedText::present(const QString& shortWords, const QString& allWords) {
    m_shortWords = shortWords;
    m_allWords = allWords;
    applyFold();
}

void FoldedText::applyFold() {
    m_text->setText(m_isUnfolded ? m_allWords : m_shortWords);
    m_fold->setText(m_isUnfolded ? tr("Show less") : tr("Show all"));
    m_fold->updateGeometry();
    m_fold->setVisible(m_allWords != m_shortWords);
}

}  // namespace headroom
