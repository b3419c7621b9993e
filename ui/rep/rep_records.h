// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/form_place.h"
#include "ui/rep/promises_card.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

class RecordCard;

// What leader and rep owe each other and work on: a card for each kind there is, and one menu that adds any.
class RepRecords : public QWidget {
    Q_OBJECT

public:
    RepRecords(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, bool canChange);
    void setSpacing(int spacing);

private:
    FormPlace place() { return {m_workspace, m_theme, window(), m_profile.today}; }
    void presentRequests(bool canChange);
    void presentStruggles(bool canChange);
    void presentTopics(bool canChange);
    void presentDevelopment(bool canChange);
    void onAddRequested();
    void onAsked(const CommitmentRow& row, PromisesCard::Wish wish);

    Workspace& m_workspace;
    Theme& m_theme;
    RepProfile m_profile;
    QVBoxLayout* m_cards;
    PromisesCard* m_promises;
    RecordCard* m_requests;
    RecordCard* m_struggles;
    RecordCard* m_topics;
    RecordCard* m_development;
};

}  // namespace headroom
