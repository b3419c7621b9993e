// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class ActionButton;
class CoachingHoursCard;
class EngagementCard;
class GrowthAndEngagementCard;
class HabitsCard;
class PageHead;
class TimeUseCard;
class TrueTestCard;

// The leader's own page: engagement and what stands behind it, where the time goes, habits and the true test.
class MirrorPage : public QWidget {
    Q_OBJECT

public:
    MirrorPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);
    ~MirrorPage() override;

    // Reads and shows a team (none: all reps) as of `today`, and again after each change while the page is in
    // sight.
    void showTeam(std::optional<TeamId> team, QDate today);
    // Charts become their figures, and back.
    void toggleTable();
    void checkIn();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* newContent();
    void connectParts();
    void read();
    void intend();
    void finishTrueTest(const TrueTestDraft& draft);
    void onWorkspaceChanged();

    Workspace& m_workspace;
    Theme& m_theme;
    std::optional<TeamId> m_team;
    QDate m_today;
    SelfView m_self;
    bool m_isOutdated = false;

    ActionButton* m_checkIn;
    PageHead* m_head;
    EngagementCard* m_engagement;
    CoachingHoursCard* m_hours;
    GrowthAndEngagementCard* m_growth;
    TimeUseCard* m_time;
    HabitsCard* m_habits;
    TrueTestCard* m_trueTest;
};

}  // namespace headroom
