// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_step.h"

class QLabel;

namespace headroom {

class ActionButton;
class Card;
class InlineNotice;
class ProgressLine;
class TextLabel;

// Step 1: which file, and what it was recognised as.
class ChooseStep : public ImportStep {
    Q_OBJECT

public:
    ChooseStep(ImportDraft& draft, Theme& theme);

    void enter() override;
    QString nextText() const override;
    QString obstacle() const override;
    bool leadsOn() const override { return true; }

    // Asks which file; nothing happens when none is chosen.
    void chooseFile();
    // The file to go on with after this one: it names owners by ids that this one brings.
    QString waitingFile() const { return m_waitingFile; }
    void forgetWaitingFile() { m_waitingFile.clear(); }

Q_SIGNALS:
    void calendarChosen(const QString& path);

private:
    Card* newFileCard();
    Card* newHistoryCard();
    QString folder() const;
    void updateTick();
    void onFileChanged();
    void onUsersClicked();
    void openFile(const QString& path);

    std::vector<ImportRecord> m_history;
    QString m_waitingFile;
    QLabel* m_tick;
    TextLabel* m_name;
    TextLabel* m_found;
    ProgressLine* m_progress;
    InlineNotice* m_notice;
    InlineNotice* m_usersFirst;
    ActionButton* m_users;
    ActionButton* m_choose;
};

}  // namespace headroom
