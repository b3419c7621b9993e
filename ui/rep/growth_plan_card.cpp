// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/growth_plan_card.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/potential_ruler.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString noPlan(const RepProfile& profile) {
    const QString called = profile.rep.called();
    if (profile.canAgreePotential)
        return GrowthPlanCard::tr(
                   "No potential agreed yet. Agree one with %1: how high, and why you both believe it.")
            .arg(called);
    return GrowthPlanCard::tr(
        "A potential can be agreed once 20 deals are decided: a start has to be known first.");
}

}  // namespace

GrowthPlanCard::GrowthPlanCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_correct(new LinkButton(theme, tr("Correct"))),
      m_agree(new LinkButton(theme)),
      m_plan(new QWidget),
      m_none(TextLabel::wrapping(theme, TypeStyle::Body, Tone::Text2)),
      m_potential(new TextLabel(theme, TypeStyle::Title, Tone::Potential)),
      m_agreedOn(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_why(TextLabel::wrapping(theme, TypeStyle::Body, Tone::Text)),
      m_ruler(new PotentialRuler(theme)),
      m_toward(TextLabel::wrapping(theme, TypeStyle::Body, Tone::Text2)),
      m_headroom(TextLabel::wrapping(theme, TypeStyle::BodyStrong, Tone::Text)),
      m_steps(new QVBoxLayout) {
    setHeading(tr("Growth plan"));
    addToHeading(m_correct);
    addToHeading(m_agree);
    setBodyMargins({size::cardPadding, size::xs, size::cardPadding, size::m});
    body()->addWidget(m_none);
    body()->addWidget(newPotential());
    connect(m_agree, &LinkButton::clicked, this, &GrowthPlanCard::agreeRequested);
    connect(m_correct, &LinkButton::clicked, this, &GrowthPlanCard::correctRequested);
}

QWidget* GrowthPlanCard::newPotential() {
    auto* line = new QHBoxLayout;
    line->setSpacing(size::s);
    line->addWidget(m_potential);
    line->addWidget(m_agreedOn, 1, Qt::AlignBottom);
    m_steps->setSpacing(0);
    auto* layout = new QVBoxLayout(m_plan);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addLayout(line);
    layout->addWidget(m_why);
    layout->addSpacing(size::xs);
    layout->addWidget(m_ruler);
    layout->addWidget(m_headroom);
    layout->addWidget(m_toward);
    layout->addLayout(m_steps);
    return m_plan;
}

void GrowthPlanCard::present(const RepProfile& profile, bool canChange) {
    const bool hasPlan = profile.plan.has_value();
    m_plan->setVisible(hasPlan);
    m_none->setHidden(hasPlan);
    m_none->setText(noPlan(profile));
    m_correct->setVisible(hasPlan && canChange);
    m_agree->setVisible((hasPlan || profile.canAgreePotential) && canChange);
    m_agree->setText(hasPlan ? tr("Raise") : tr("Agree"));
    m_agree->setAccessibleName(hasPlan ? tr("Raise the potential") : tr("Agree a potential"));
    m_correct->setAccessibleName(tr("Correct the potential"));
    if (hasPlan) presentPlan(profile);
}

void GrowthPlanCard::presentPlan(const RepProfile& profile) {
    const PotentialStep& step = profile.plan->current();
    m_potential->setText(wording::percent(step.potential));
    m_agreedOn->setText(tr("potential, agreed %1").arg(wording::day(step.agreedOn)));
    m_why->setText(step.why);
    m_why->setHidden(step.why.isEmpty());
    m_ruler->present({profile.plan->baseline.deals.rate(), profile.closeRate, step.potential, profile.scale});
    m_headroom->setText(wording::headroom(profile));
    m_headroom->setHidden(m_headroom->text().isEmpty());
    m_toward->setText(wording::towardPotential(profile));
    m_toward->setHidden(m_toward->text().isEmpty());
    presentSteps(profile.plan->steps);
}

// What was agreed before, newest first.
void GrowthPlanCard::presentSteps(const std::vector<PotentialStep>& steps) {
    while (QLayoutItem* item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = steps.size() - 1; i-- > 0;) {
        auto* label = TextLabel::wrapping(m_theme, TypeStyle::Caption, Tone::Text3);
        const QString text =
            steps[i].why.isEmpty() ? tr("Before: %1, agreed %2.") : tr("Before: %1, agreed %2. %3");
        label->setText(steps[i].why.isEmpty()
                           ? text.arg(wording::percent(steps[i].potential), wording::day(steps[i].agreedOn))
                           : text.arg(wording::percent(steps[i].potential), wording::day(steps[i].agreedOn),
                                      steps[i].why));
        m_steps->addWidget(label);
    }
}

}  // namespace headroom
