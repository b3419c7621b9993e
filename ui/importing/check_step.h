// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_step.h"

class QRadioButton;

namespace headroom {

class Card;
class CountsLine;
class InlineNotice;
class IssueCard;
class MentionsCard;
class ProgressLine;

// Step 3: what the file holds as it is matched, and which rows are left out.
class CheckStep : public ImportStep {
    Q_OBJECT

public:
    CheckStep(ImportDraft& draft, Theme& theme);

    void enter() override;
    QString nextText() const override;
    QString obstacle() const override;

private:
    MentionsCard* newCorrections();
    void onPreviewChanged();

    ProgressLine* m_progress;
    InlineNotice* m_notice;
    CountsLine* m_counts;
    IssueCard* m_issues;
    MentionsCard* m_corrections;
    QRadioButton* m_take;
    QRadioButton* m_leave;
};

}  // namespace headroom
