// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/growth_plan_dialog.h"

#include "core/workspace/growth_plans.h"
#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/potential_ruler.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>

namespace headroom {

namespace {

// Upwards, so that what is offered can be agreed.
int wholePercent(Rate rate) {
    return int(std::ceil(rate.percent() - 1e-9));
}

}  // namespace

GrowthPlanDialog::GrowthPlanDialog(Workspace& workspace, Theme& theme, const RepProfile& profile,
                                   Purpose purpose, QWidget* parent)
    : SavingDialog(theme, parent),
      m_workspace(workspace),
      m_theme(theme),
      m_profile(profile),
      m_purpose(purpose),
      m_offer(workspace.potentialOffer(profile.rep.id, profile.today)),
      m_facts(new QGridLayout),
      m_ruler(new PotentialRuler(theme)),
      m_percent(new QSpinBox),
      m_problem(new TextLabel(theme, TypeStyle::Body, Tone::Leader)),
      m_why(new QPlainTextEdit) {
    auto* heading = new TextLabel(theme, TypeStyle::Next);
    heading->setText(question());
    heading->setWrapping(true);
    setWindowTitle(heading->text());
    body()->addWidget(heading);
    body()->addSpacing(size::s);
    addFacts();
    body()->addSpacing(size::s);
    addPotential();
    body()->addSpacing(size::s);
    addWhy();
    setMinimumWidth(560);
    saveButton()->setText(m_purpose == Purpose::Correct ? tr("Correct")
                          : m_offer.plan                ? tr("Raise")
                                                        : tr("Agree"));
    m_percent->setValue(firstPercent());
    connect(m_percent, &QSpinBox::valueChanged, this, &GrowthPlanDialog::onPercentChanged);
    onPercentChanged();
    m_percent->setFocus();
    m_percent->selectAll();
}

QString GrowthPlanDialog::question() const {
    const QString called = m_profile.rep.called();
    if (m_purpose == Purpose::Correct) return tr("Correct the potential with %1").arg(called);
    return m_offer.plan ? tr("Raise the potential with %1").arg(called)
                        : tr("Agree a potential with %1").arg(called);
}

int GrowthPlanDialog::firstPercent() const {
    if (m_purpose == Purpose::Correct && m_offer.plan)
        return int(std::lround(m_offer.plan->current().potential.percent()));
    return wholePercent(m_offer.suggestion ? m_offer.suggestion->rate : m_offer.lowest());
}

void GrowthPlanDialog::addFact(const QString& name, const QString& text) {
    auto* label = new TextLabel(m_theme, TypeStyle::Body, Tone::Text2);
    label->setText(name);
    auto* value = new TextLabel(m_theme, TypeStyle::Body);
    value->setText(text);
    value->setWrapping(true);
    const int row = m_facts->rowCount();
    m_facts->addWidget(label, row, 0, Qt::AlignTop);
    m_facts->addWidget(value, row, 1);
}

void GrowthPlanDialog::addFacts() {
    m_facts->setHorizontalSpacing(size::l);
    m_facts->setVerticalSpacing(2);
    m_facts->setColumnStretch(1, 1);
    body()->addLayout(m_facts);
    const QString frozen =
        m_offer.plan ? tr("%1. Frozen when you agreed.") : tr("%1. Frozen when you agree.");
    addFact(tr("Baseline"), frozen.arg(wording::baseline(m_offer.baseline)));
    const Period& now = m_offer.now.period;
    addFact(tr("Now"), tr("%1, %2 to %3", "counts and days")
                           .arg(wording::wonOfDecided(m_offer.now.deals), wording::day(now.first()),
                                wording::day(now.last())));
    if (m_offer.plan)
        addFact(tr("Agreed"), tr("%1 on %2", "a potential and its day")
                                  .arg(wording::percent(m_offer.plan->current().potential),
                                       wording::day(m_offer.plan->current().agreedOn)));
    if (m_offer.suggestion)
        addFact(tr("Suggested"),
                tr("%1: %2.", "a rate and why")
                    .arg(wording::percent(Rate(wholePercent(m_offer.suggestion->rate) / 100.0)),
                         wording::potentialReason(m_offer.suggestion->reason)));
}

void GrowthPlanDialog::addPotential() {
    auto* label = new FieldLabel(m_theme, tr("Potential"));
    label->setRemark(tr("the close rate you both believe in"));
    label->setField(m_percent);
    m_percent->setRange(1, 100);
    m_percent->setSuffix(tr("\u00a0%"));
    m_percent->setFont(m_theme.font(TypeStyle::Input));
    m_percent->setFixedWidth(96);
    m_problem->setWrapping(true);
    m_problem->setMinimumHeight(2 * m_theme.lineHeight(TypeStyle::Body));
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    body()->addWidget(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::l);
    line->addWidget(m_percent, 0, Qt::AlignTop);
    line->addWidget(m_ruler, 1);
    body()->addLayout(line);
    body()->addWidget(m_problem);
}

void GrowthPlanDialog::addWhy() {
    auto* label = new FieldLabel(m_theme, tr("Why"));
    label->setRemark(tr("what %1 has shown that says so").arg(m_profile.rep.called()));
    label->setField(m_why);
    m_why->setTabChangesFocus(true);
    m_why->setFont(m_theme.font(TypeStyle::Input));
    m_why->setFixedHeight(68);
    if (m_purpose == Purpose::Correct && m_offer.plan) m_why->setPlainText(m_offer.plan->current().why);
    body()->addWidget(label);
    body()->addWidget(m_why);
}

QString GrowthPlanDialog::problem() const {
    const Rate potential(m_percent->value() / 100.0);
    return m_purpose == Purpose::Correct ? refusalToCorrect(m_offer, potential)
                                         : refusalToAgree(m_offer, potential);
}

void GrowthPlanDialog::onPercentChanged() {
    const QString said = problem();
    m_problem->setTone(said.isEmpty() ? Tone::Text2 : Tone::Leader);
    m_problem->setText(said.isEmpty() ? wording::aboveStart(m_offer, Rate(m_percent->value() / 100.0))
                                      : said);
    m_percent->setAccessibleDescription(said);
    saveButton()->setEnabled(said.isEmpty());
    m_ruler->present({m_offer.baseline.deals.rate(),
                      closeRate(m_offer.now.deals),
                      Rate(m_percent->value() / 100.0),
                      {m_profile.scale.low, Rate(1)}});
}

void GrowthPlanDialog::save() {
    GrowthPlans plans(m_workspace);
    const Rate potential(m_percent->value() / 100.0);
    if (m_purpose == Purpose::Correct)
        plans.correct(m_profile.rep.id, potential, m_why->toPlainText(), m_profile.today);
    else
        plans.agree(m_profile.rep.id, potential, m_why->toPlainText(), m_profile.today);
}

}  // namespace headroom
