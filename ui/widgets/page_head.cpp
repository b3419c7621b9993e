// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_head.h"

#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

PageHead::PageHead(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_breadcrumb(new LinkButton(theme)),
      m_title(new TextLabel(theme, TypeStyle::Title)),
      m_subtitle(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_titles(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_actions(new QHBoxLayout) {
    m_breadcrumb->hide();
    m_breadcrumb->setFlush(true);
    m_subtitle->setEliding();
    m_title->setEliding();
    m_titles->addWidget(m_title);
    m_titles->addWidget(m_subtitle);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addStretch();
    left->addWidget(m_breadcrumb);
    left->addLayout(m_titles);
    left->addStretch();
    m_actions->setSpacing(size::m);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::l);
    layout->addLayout(left, 1);
    layout->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_breadcrumb, &LinkButton::clicked, this, &PageHead::breadcrumbActivated);
    setCompact(false);
}

void PageHead::setTitle(const QString& title) {
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    setAccessibleDescription(subtitle);
}

void PageHead::setBreadcrumb(const QString& place) {
    m_breadcrumb->setText(place);
    m_breadcrumb->setVisible(!place.isEmpty());
    updateGeometry();
}

void PageHead::addAction(QWidget* widget) {
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
}

void PageHead::setCompact(bool isCompact) {
    m_isCompact = isCompact;
    m_titles->setDirection(isCompact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_titles->setStretchFactor(m_subtitle, isCompact ? 1 : 0);
    m_titles->setSpacing(isCompact ? size::m : 0);
    updateGeometry();
}

// As the tokens say, and more where the text is large.
QSize PageHead::sizeHint() const {
    const bool hasBreadcrumb = !m_breadcrumb->text().isEmpty();
    const int usual = m_isCompact     ? size::pageHeadCompact + (hasBreadcrumb ? size::s : 0)
                      : hasBreadcrumb ? size::pageHeadBreadcrumb
                                      : size::pageHead;
    return QWidget::sizeHint().expandedTo({0, usual});
}

QSize PageHead::minimumSizeHint() const {
    return {QWidget::minimumSizeHint().width(), sizeHint().height()};
}

}  // namespace headroom
