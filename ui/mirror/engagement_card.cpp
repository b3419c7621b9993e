// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/engagement_card.h"

#include "core/workspace/mirror_wording.h"
#include "ui/mirror/part_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace headroom {

EngagementCard::EngagementCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_finding(new TextLabel(theme, TypeStyle::Section)),
      m_sustained(new TextLabel(theme, TypeStyle::Body, Tone::Text2)) {
    m_finding->setWrapping(true);
    m_sustained->setWrapping(true);
    body()->setSpacing(2);
    body()->addWidget(m_finding);
    body()->addWidget(m_sustained);
    body()->addSpacing(size::s);
    for (const WeightedPart& part : weightedParts({})) addPart(part.part);
    body()->addStretch();
}

void EngagementCard::addPart(EngagementPart part) {
    const Part added{part, new PartButton(m_theme, part),
                     new TextLabel(m_theme, TypeStyle::Body, Tone::Text2)};
    added.rows->setWrapping(true);
    added.rows->setIndent(20);
    added.rows->setTextInteractionFlags(Qt::TextSelectableByMouse);
    added.rows->hide();
    body()->addWidget(added.button);
    body()->addWidget(added.rows);
    m_parts.push_back(added);
    connect(added.button, &PartButton::toggled, this, [this, added] { showRows(added); });
}

void EngagementCard::present(const MirrorEngagement& engagement) {
    m_engagement = engagement;
    setHeading(tr("Your engagement"), tr("last %1 days, 0 to 100").arg(engagement.week.windowDays));
    m_finding->setText(wording::engagementFinding(engagement));
    m_sustained->setText(wording::sustained(engagement));
    for (const Part& part : m_parts) {
        const MirrorPart* found = engagement.part(part.part);
        part.button->setVisible(found);
        if (found)
            part.button->present(*found);
        else
            part.button->setChecked(false);
        showRows(part);
    }
}

void EngagementCard::showRows(const Part& part) {
    const MirrorPart* found = m_engagement.part(part.part);
    const bool isOpen = found && part.button->isChecked() && !found->rows.empty();
    part.rows->setVisible(isOpen);
    if (!isOpen) return;
    QStringList lines;
    for (const PartRow& row : found->rows) lines << wording::partRow(part.part, row);
    part.rows->setText(lines.join(QLatin1Char('\n')));
    part.rows->setMinimumHeight(part.rows->fontMetrics().lineSpacing() * int(lines.size()));
    part.button->setAccessibleDescription(part.button->accessibleDescription() + QLatin1Char(' ') +
                                          lines.join(QStringLiteral(". ")));
}

}  // namespace headroom
