// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/saving_dialog.h"

class QButtonGroup;
class QSpinBox;

namespace headroom {

// How many days lie between two 1:1s with one rep.
class RhythmDialog : public SavingDialog {
    Q_OBJECT

public:
    RhythmDialog(Workspace& workspace, Theme& theme, const Rep& rep, QWidget* parent = nullptr);

    int days() const;
    void setDays(int days);

protected:
    void save() override;

private:
    Workspace& m_workspace;
    RepId m_rep;
    QButtonGroup* m_choices;  // by days; 0 is "other"
    QSpinBox* m_other;
};

}  // namespace headroom
