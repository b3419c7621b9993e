// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_page.h"

#include "ui/widgets/page_head.h"

#include <QVBoxLayout>

namespace headroom {

StepPage::StepPage(Theme& theme, const QString& title)
    : m_theme(theme), m_head(new PageHead(theme)), m_body(new QVBoxLayout(this)) {
    m_head->setTitle(title);
    m_body->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    m_body->setSpacing(size::m);
    m_body->addWidget(m_head);
    setAccessibleName(title);
}

}  // namespace headroom
