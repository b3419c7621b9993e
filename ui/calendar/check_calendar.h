// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class CalendarModel;
class CalendarTable;
class InlineNotice;
class LinkButton;
class PageHead;
class SegmentedControl;
class TextLabel;

// What becomes of each meeting, before anything is saved; a correction offers to hold for those alike.
class CheckCalendar : public QWidget {
    Q_OBJECT

public:
    CheckCalendar(CalendarDraft& draft, Theme& theme, QWidget* parent = nullptr);

    // A calendar that was just read.
    void enter();
    QString obstacle() const;

private:
    QWidget* newTop();
    void show(int segment);
    void update();
    void updateCounts();
    void onCorrected(const CalendarRow& row, const CalendarChoice& choice);
    void onAlikeClicked();
    QString sentenceOf(const CalendarRule& rule, int alike) const;

    CalendarDraft& m_draft;
    Theme& m_theme;
    CalendarModel* m_model;
    PageHead* m_head;
    TextLabel* m_comingIn;
    SegmentedControl* m_groups;
    TextLabel* m_issues;
    InlineNotice* m_notice;
    LinkButton* m_alike;
    CalendarTable* m_table;
    TextLabel* m_empty;
    std::optional<CalendarRule> m_offered;
};

}  // namespace headroom
