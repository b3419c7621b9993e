// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_step.h"

class QComboBox;
class QLineEdit;

namespace headroom {

class InlineNotice;
class OwnerTable;
class TextLabel;

// Step 4: whose opportunities come in, as whom, and into which team.
class PickStep : public ImportStep {
    Q_OBJECT

public:
    PickStep(ImportDraft& draft, Theme& theme);

    void enter() override;
    QString nextText() const override;
    QString obstacle() const override;

private:
    QWidget* newFilterLine();
    QWidget* newTeamLine();
    int picked() const;
    void onChoicesChanged();

    QLineEdit* m_filter;
    TextLabel* m_count;
    InlineNotice* m_newOnes;
    OwnerTable* m_table;
    QComboBox* m_team;
};

}  // namespace headroom
