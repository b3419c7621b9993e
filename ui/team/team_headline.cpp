// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/team_headline.h"

#include "core/workspace/wording.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace headroom {

TeamHeadline::TeamHeadline(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_lines(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_sentence(new TextLabel(theme, TypeStyle::Next)),
      m_caveat(new TextLabel(theme, TypeStyle::Body, Tone::Text2)) {
    m_caveat->setWrapping(true);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->addWidget(m_sentence);
    m_lines->addWidget(m_caveat, 1);
    setCompact(false);
}

void TeamHeadline::setCompact(bool isCompact) {
    m_lines->setDirection(isCompact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lines->setSpacing(isCompact ? size::m : 0);
    m_sentence->setWrapping(!isCompact);
}

void TeamHeadline::present(const TeamOverview& overview) {
    m_sentence->setText(wording::teamHeadline(overview));
    m_caveat->setText(wording::teamCaveat(overview));
    m_caveat->setVisible(!m_caveat->text().isEmpty());
    setAccessibleName(m_sentence->text());
    setAccessibleDescription(m_caveat->text());
}

}  // namespace headroom
