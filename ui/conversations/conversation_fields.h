// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "core/domain/rep.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace headroom {

class AttendanceList;
class SpokenDayField;
class FieldLabel;
class MinutesField;
class SegmentedControl;
class TextLabel;

// The fields of a conversation below the typed line. Signals tell what the person changed, never what was
// presented.
class ConversationFields : public QWidget {
    Q_OBJECT

public:
    ConversationFields(Theme& theme, QDate today, QWidget* parent = nullptr);

    // Blank, over these reps.
    void startWith(const std::vector<Rep>& reps);
    // `isForSeveral`: who was there in place of the one rep.
    void present(const Conversation& conversation, bool isForSeveral);
    // Says beside its field what keeps the conversation from being saved, and goes there. False when nothing
    // does.
    bool showProblem(const Conversation& conversation);
    // What the conversation counts for, said quietly; empty: nothing to say.
    void setRemark(const QString& remark);
    // Unfolds the note that only the leader sees, and goes there.
    void showOnlyMeNotes();
    bool showsOnlyMeNotes() const;

Q_SIGNALS:
    void repChanged(RepId rep);
    void attendeesChanged(const std::vector<RepId>& reps);
    void kindChanged(ConversationKind kind);
    void minutesChanged(int minutes);
    void dayChanged(QDate day);
    void sharedNotesChanged(const QString& notes);
    void onlyMeNotesChanged(const QString& notes);

private:
    QWidget* newTopRow(Theme& theme);
    void addKinds(Theme& theme);
    void connectFields();
    void clearProblems();
    void updateAttendeesRemark();

    QDate m_today;
    FieldLabel* m_repLabel;
    QComboBox* m_rep;
    FieldLabel* m_dayLabel;
    SpokenDayField* m_day;
    FieldLabel* m_minutesLabel;
    MinutesField* m_minutes;
    QWidget* m_repField = nullptr;
    FieldLabel* m_attendeesLabel;
    AttendanceList* m_attendees;
    SegmentedControl* m_kind;
    FieldLabel* m_sharedLabel;
    QPlainTextEdit* m_sharedNotes;
    TextLabel* m_remark;
    FieldLabel* m_onlyMeLabel;
    QPlainTextEdit* m_onlyMeNotes;
};

}  // namespace headroom
