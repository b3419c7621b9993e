// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace headroom {

class FactRow;
class LinkButton;
class PotentialRuler;

// The potential that was agreed: how high, when, why, how far it is, and the steps before it.
class GrowthPlanCard : public Card {
    Q_OBJECT

public:
    explicit GrowthPlanCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, bool canChange);

Q_SIGNALS:
    void agreeRequested();
    void correctRequested();

private:
    QWidget* newPotential();
    void presentPlan(const RepProfile& profile);
    void presentSteps(const std::vector<PotentialStep>& steps);

    Theme& m_theme;
    LinkButton* m_correct;
    LinkButton* m_agree;
    QWidget* m_plan;
    TextLabel* m_none;
    TextLabel* m_potential;
    TextLabel* m_agreedOn;
    TextLabel* m_why;
    PotentialRuler* m_ruler;
    TextLabel* m_toward;
    TextLabel* m_headroom;
    QVBoxLayout* m_steps;
};

}  // namespace headroom
