// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/next_panel.h"

#include "core/workspace/wording.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

NextPanel::NextPanel(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(theme, TypeStyle::Next)),
      m_sentence(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_prepare(new ActionButton(theme, tr("Prepare in 60 seconds"))),
      m_log(new ActionButton(theme)) {
    auto* caption = new TextLabel(theme, TypeStyle::Body, Tone::Text3);
    caption->setText(tr("Next for you"));
    m_title->setWrapping(true);
    m_sentence->setWrapping(true);
    m_prepare->setPrimary(true);
    m_prepare->setKeyHint(QKeySequence(tr("Enter")));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::s);
    buttons->addWidget(m_prepare);
    buttons->addWidget(m_log);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::cardPadding, size::m, size::cardPadding, size::l);
    layout->setSpacing(size::xs);
    layout->addWidget(caption);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    layout->addStretch();
    layout->addLayout(buttons);
    connect(m_prepare, &ActionButton::clicked, this, [this] {
        if (m_rep) Q_EMIT prepareRequested(*m_rep);
    });
    connect(m_log, &ActionButton::clicked, this, [this] {
        if (m_rep) Q_EMIT logRequested(*m_rep);
    });
}

void NextPanel::setCanChange(bool canChange) {
    m_log->setEnabled(canChange);
}

void NextPanel::present(const TeamOverview& overview) {
    m_rep = overview.next ? std::optional(overview.next->rep) : std::nullopt;
    m_prepare->setVisible(m_rep.has_value());
    m_log->setVisible(m_rep.has_value());
    if (overview.next) {
        m_title->setText(tr("1:1 with %1").arg(overview.next->name));
        m_sentence->setText(wording::nextForYou(*overview.next));
        m_prepare->setAccessibleName(tr("Prepare the 1:1 with %1").arg(overview.next->called));
        m_log->setText(tr("Log it"));
        m_log->setAccessibleName(tr("Log a conversation with %1").arg(overview.next->called));
    } else {
        m_title->setText(tr("Nobody is waiting on you."));
        m_sentence->setText(tr("Good day to listen in on a call."));
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_sentence->text());
}

}  // namespace headroom
