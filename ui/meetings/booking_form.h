// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meeting_time_form.h"

class QComboBox;

namespace headroom {

class AttendanceList;
class MinutesField;

// Books a conversation, on the day and at the time that the rhythm proposes until others are typed.
class BookingForm : public MeetingTimeForm {
    Q_OBJECT

public:
    // `rep`: whom to begin with; none: the first there is. A team meeting begins with those of `team` (none:
    // everybody).
    BookingForm(const FormPlace& place, std::optional<RepId> rep, std::optional<TeamId> team);

protected:
    void save() override;
    int minutes() const override;
    void showEvent(QShowEvent* event) override;

private:
    void addFields(std::optional<RepId> rep);
    ConversationKind kind() const;
    std::vector<RepId> everybody() const;
    std::vector<RepId> reps() const;
    void onRepChosen();
    void onKindChosen();

    std::optional<TeamId> m_team;
    std::vector<Rep> m_reps;
    QComboBox* m_rep;
    FormField* m_repField = nullptr;
    AttendanceList* m_present;
    FormField* m_presentField = nullptr;
    QComboBox* m_kind;
    MinutesField* m_minutes;
};

}  // namespace headroom
