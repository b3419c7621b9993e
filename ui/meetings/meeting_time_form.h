// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversation_outcome.h"
#include "ui/widgets/form_place.h"
#include "ui/widgets/form_dialog.h"

namespace headroom {

class DayField;
class TextLabel;
class TimeField;

// A form that asks on which day and at what time two will speak. Says when something is planned for then
// already; that keeps nobody from saving.
class MeetingTimeForm : public FormDialog {
    Q_OBJECT

protected:
    // `moved`: the one that is moved, which is in nobody's way.
    MeetingTimeForm(const FormPlace& place, const QString& question, const QString& saveWords,
                    std::optional<ConversationId> moved = {});

    const FormPlace& place() const { return m_place; }
    // In the order of the form.
    void addTimeFields();
    void addClashLine();
    // Unless the person typed a day or a time. Any zone.
    void propose(std::optional<QDateTime> when);
    // As typed; invalid while that is none.
    QDateTime when() const;
    // Beside the fields what is wrong with them; true when nothing is.
    bool checkTime();
    // To be called when `minutes` changes.
    void updateClash();
    virtual int minutes() const = 0;
    // Enter saves from a line.
    void saveOnReturn(QLineEdit* line);

private:
    FormPlace m_place;
    std::optional<ConversationId> m_moved;
    bool m_isTyped = false;
    DayField* m_day;
    FormField* m_dayField = nullptr;
    TimeField* m_time;
    FormField* m_timeField = nullptr;
    TextLabel* m_clash;
};

}  // namespace headroom
