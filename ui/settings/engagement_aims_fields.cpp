// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/engagement_aims_fields.h"

#include "core/workspace/mirror_wording.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

EngagementAimsFields::EngagementAimsFields(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_rows(new QGridLayout),
      m_hours(new QDoubleSpinBox),
      m_weeks(new QSpinBox) {
    auto* reset = new LinkButton(theme, tr("Default"));
    reset->setToolTip(tr("Back to the weights, hours and weeks Headroom advises"));
    reset->setAccessibleDescription(reset->toolTip());
    connect(reset, &LinkButton::clicked, this, [this] { setAims({}); });
    auto* head = new QHBoxLayout;
    auto* title = new TextLabel(theme, TypeStyle::BodyStrong);
    title->setText(tr("Your engagement level, by weight of its parts"));
    head->addWidget(title, 1);
    head->addWidget(reset);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, size::s, 0, 0);
    layout->setSpacing(size::xs);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    m_rows->setColumnStretch(2, 1);
    m_rows->setHorizontalSpacing(size::m);
    m_rows->setVerticalSpacing(size::xs);
    addWeights();
    m_hours->setRange(0.5, 40);
    m_hours->setDecimals(1);
    m_hours->setSingleStep(.5);
    addRow(tr("Hours for each rep"), m_hours,
           tr("in 28 days; weak evidence: what is said counts for more than how long"));
    m_weeks->setRange(EngagementAims::fewestWeeks, EngagementAims::mostWeeks);
    addRow(tr("Weeks looked back"), m_weeks, tr("for each week\u2019s score"));
}

void EngagementAimsFields::addWeights() {
    for (const EngagementPart part : engagementPartsInOrder) {
        auto* weight = new QSpinBox;
        weight->setRange(0, 100);
        m_weights[size_t(part)] = weight;
        addRow(wording::engagementPart(part), weight, wording::engagementPartMeaning(part));
    }
}

void EngagementAimsFields::addRow(const QString& name, QWidget* field, const QString& remark) {
    auto* label = new TextLabel(m_theme, TypeStyle::Body);
    label->setText(name);
    label->setBuddy(field);
    auto* meaning = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text3);
    meaning->setText(remark);
    meaning->setWrapping(true);
    field->setAccessibleName(name);
    field->setAccessibleDescription(remark);
    const int row = m_rows->rowCount();
    m_rows->addWidget(label, row, 0);
    m_rows->addWidget(field, row, 1);
    m_rows->addWidget(meaning, row, 2);
}

EngagementAims EngagementAimsFields::aims() const {
    EngagementAims aims;
    for (const EngagementPart part : engagementPartsInOrder)
        aims.weights[size_t(part)] = m_weights[size_t(part)]->value();
    aims.coachingHours = m_hours->value();
    aims.windowWeeks = m_weeks->value();
    return aims;
}

void EngagementAimsFields::setAims(const EngagementAims& aims) {
    for (const EngagementPart part : engagementPartsInOrder)
        m_weights[size_t(part)]->setValue(aims.weight(part));
    m_hours->setValue(aims.coachingHours);
    m_weeks->setValue(aims.windowWeeks);
}

}  // namespace headroom
