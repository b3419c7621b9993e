// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/saving_dialog.h"

class QGridLayout;
class QPlainTextEdit;
class QSpinBox;

namespace headroom {

class PotentialRuler;
class TextLabel;

// Agrees a first potential with a rep, raises it, or corrects the last step: what it starts from, what is
// suggested and why, and at once whether what is typed can be agreed.
class GrowthPlanDialog : public SavingDialog {
    Q_OBJECT

public:
    enum class Purpose { Agree, Correct };  // agree: the first one, or the next

    GrowthPlanDialog(Workspace& workspace, Theme& theme, const RepProfile& profile, Purpose purpose,
                     QWidget* parent = nullptr);

    // Why what is typed cannot be agreed; empty when it can.
    QString problem() const;

protected:
    void save() override;

private:
    QString question() const;
    int firstPercent() const;
    void addFacts();
    void addPotential();
    void addWhy();
    void addFact(const QString& name, const QString& text);
    void onPercentChanged();

    Workspace& m_workspace;
    Theme& m_theme;
    const RepProfile m_profile;
    const Purpose m_purpose;
    const PotentialOffer m_offer;
    QGridLayout* m_facts;
    PotentialRuler* m_ruler;
    QSpinBox* m_percent;
    TextLabel* m_problem;
    QPlainTextEdit* m_why;
};

}  // namespace headroom
