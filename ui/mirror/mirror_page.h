// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

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
class MirrorPage : public Page {
    Q_OBJECT

public:
    MirrorPage(Workspace& workspace, Theme& theme, QWidget* parent = nullptr);

    // Charts become their figures, and back.
    void toggleTable();
    void checkIn();

protected:
    void read() override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* newContent();
    void connectParts();
    void intend();
    void addTime();
    void finishTrueTest(const TrueTestDraft& draft);

    MirrorView m_view;

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
