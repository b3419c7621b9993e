// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/running_conversation.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QBoxLayout;

namespace headroom {

class InlineNotice;
class LastConversations;
class LinkButton;
class PageScroll;
class PrepHead;
class PrepSteps;
class RunningCard;
class TalkingPoints;

// Prepare a 1:1 in a minute, hold it with the sheet in sight, and close it with the next one booked.
class PrepPage : public QWidget {
    Q_OBJECT

public:
    PrepPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);
    ~PrepPage() override;

    // Throws Error when the rep is gone. Speaking with the rep goes on; with another, it is kept.
    void showRep(RepId rep, QDate today);
    std::optional<RepId> currentRep() const { return m_rep; }
    bool isSpeaking() const { return m_running.has_value(); }

    // Asks for a printer.
    void print();
    // A PDF on the chosen paper. Throws Error.
    void saveTo(const QString& path) const;
    void addTopic();
    // The sheet becomes the running conversation, or goes on with the one that was kept.
    void startConversation();
    // Logs it as one step; says where the fault is otherwise.
    void finishConversation();

Q_SIGNALS:
    void leaveRequested();
    // The conversation is logged, and this sentence says so.
    void finished(const QString& sentence);
    // Another day for the next 1:1 with the rep.
    void bookRequested(headroom::RepId rep);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PageScroll* newSide();
    void fit();
    void connectParts();
    void connectLines();
    void read();
    void present();
    void presentOffer();
    void edit(const std::function<void(PrepEdits&)>& change);
    void note(const std::function<void(RunningConversation&)>& change);
    bool keep();
    void leaveConversation();
    void onNextStep();
    void onReworded(const QString& key, const QString& text);
    void onDone(const PrepItem& item);
    void onTopicEntered(const QString& text);
    void onThrownAway();
    void onTakenBack();
    void onWorkspaceChanged();

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<RepId> m_rep;
    QDate m_today;
    PrepSheet m_sheet;
    bool m_isOutdated = false;
    std::optional<RunningConversation> m_running;
    std::optional<RunningConversation> m_thrownAway;
    QTimer m_keepSoon;

    QBoxLayout* m_columns;
    PageScroll* m_side = nullptr;
    PrepHead* m_head;
    InlineNotice* m_offer;
    LinkButton* m_throwAway;
    LinkButton* m_takeBack;
    PrepSteps* m_steps;
    RunningCard* m_card;
    TalkingPoints* m_topics;
    LastConversations* m_last;
};

}  // namespace headroom
