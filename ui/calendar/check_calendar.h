// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_draft.h"
#include "ui/widgets/step_page.h"

namespace headroom {

class CalendarModel;
class CalendarTable;
class InlineNotice;
class LinkButton;
class SegmentedControl;
class TextLabel;

// What becomes of each meeting, before anything is saved; a correction offers to hold for those alike.
class CheckCalendar : public StepPage {
    Q_OBJECT

public:
    CheckCalendar(CalendarDraft& draft, Theme& theme);

    void enter() override;
    QString nextText() const override;
    QString obstacle() const override;

private:
    QWidget* newTop();
    void show(int segment);
    void updateCounts();
    void onCorrected(const CalendarRow& row, const CalendarChoice& choice);
    void onAlikeClicked();
    QString issuesSentence() const;
    QString sentenceOf(const CalendarRule& rule, int alike) const;

    CalendarDraft& m_draft;
    CalendarModel* m_model;
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
