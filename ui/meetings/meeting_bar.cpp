// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_bar.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace headroom {

MeetingBar::MeetingBar(Theme& theme, QWidget* parent)
    : QWidget(parent), m_sentence(new TextLabel(theme, TypeStyle::BodyStrong)) {
    m_sentence->setEliding();
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(size::m, 0, size::cardPadding, 0);
    line->setSpacing(size::m);
    line->addWidget(m_sentence, 1);
    for (int i = 0; i < meetingActionCount; ++i) {
        const auto action = MeetingAction(i);
        auto* whole = new QWidget;
        auto* link = new LinkButton(theme, meetingActionWords(action));
        auto* key = new KeyHint(theme, whole);
        auto* pair = new QHBoxLayout(whole);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(2);
        pair->addWidget(link);
        pair->addWidget(key);
        line->addWidget(whole);
        whole->hide();
        m_offers[size_t(i)] = {whole, link, key};
        connect(link, &LinkButton::clicked, this, [this, action] { Q_EMIT asked(action); });
    }
    setMinimumHeight(theme.scaled(size::control));
    setAccessibleName(tr("What can be done with it"));
}

void MeetingBar::present(const MeetingLine* line, QDate today, bool canChange) {
    m_sentence->setText(line ? line->sentence : QString());
    std::array<int, meetingActionCount> keys{};
    if (line)
        for (const MeetingOffer& offer : meetingOffers(*line, today, canChange))
            keys[size_t(offer.action)] = offer.key;
    for (size_t i = 0; i < keys.size(); ++i) {
        const auto& [whole, link, key] = m_offers[i];
        key->setKeys(QKeySequence(keys[i] == Qt::Key_Return ? int(Qt::Key_Enter) : keys[i]));
        whole->setVisible(keys[i]);
        if (!line) continue;
        link->setAccessibleName(
            tr("%1: %2", "an action and what it is about").arg(link->text(), line->sentence));
    }
}

}  // namespace headroom
