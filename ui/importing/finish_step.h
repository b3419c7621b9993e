// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_step.h"

namespace headroom {

class ActionButton;
class Card;
class CountsLine;
class InlineNotice;
class MentionsCard;
class ProgressLine;
class TextLabel;

// Step 5: what will happen, then what happened, and what is to be done with what is gone.
class FinishStep : public ImportStep {
    Q_OBJECT

public:
    FinishStep(ImportDraft& draft, Theme& theme);

    void enter() override;
    QString nextText() const override;
    QString obstacle() const override;

    void start();
    void cancel();
    bool isRunning() const { return m_running.isRunning(); }
    bool isDone() const { return m_isDone; }
    // What follows: the file that waited for this one; empty when none did.
    void setNextFile(const QString& fileName);

private:
    QWidget* newResult();
    void onFinished();
    void presentSummary(const ImportSummary& summary);
    void onArchiveClicked();

    QFutureWatcher<ImportSummary> m_running;
    bool m_isDone = false;
    bool m_wasSaved = false;  // the store changed while the import ran
    QString m_nextFile;
    std::vector<OpportunityId> m_gone;

    Card* m_plan;
    TextLabel* m_sentence;
    ProgressLine* m_progress;
    InlineNotice* m_notice;
    QWidget* m_result;
    CountsLine* m_counts;
    MentionsCard* m_goneCard;
    MentionsCard* m_kept;
    MentionsCard* m_moved;
    MentionsCard* m_corrected;
    ActionButton* m_archive;
    ActionButton* m_leave;
};

}  // namespace headroom
