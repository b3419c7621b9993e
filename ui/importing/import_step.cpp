// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_step.h"

#include "ui/widgets/page_head.h"

#include <QVBoxLayout>

namespace headroom {

ImportStep::ImportStep(ImportDraft& draft, Theme& theme, const QString& title)
    : m_draft(draft), m_theme(theme), m_head(new PageHead(theme)), m_body(new QVBoxLayout(this)) {
    m_head->setTitle(title);
    m_body->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    m_body->setSpacing(size::m);
    m_body->addWidget(m_head);
    setAccessibleName(title);
}

}  // namespace headroom
