// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/running_conversation.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QCheckBox;
class QPlainTextEdit;
class QSpinBox;

namespace headroom {

class DayField;
class FormField;
class LinkButton;
class OutcomeFields;
class TextLabel;
class TimeField;

// What is written down while a 1:1 goes on: minutes that run, notes, promises both ways, the next 1:1.
class RunningCard : public Card {
    Q_OBJECT

public:
    explicit RunningCard(Theme& theme, QWidget* parent = nullptr);

    void begin(const RunningConversation& running, const PrepSheet& sheet);
    // The sheet changed under it; what was typed stays.
    void follow(const RunningConversation& running, const PrepSheet& sheet);
    void writeTo(RunningConversation& running) const;
    // Says beside the field what cannot be saved as it is, and goes there. False when all can.
    bool showProblem();
    void startTyping();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

Q_SIGNALS:
    // By the person, not by the clock.
    void changed();

private:
    QWidget* newMinutes();
    QWidget* newNotes();
    QWidget* newNext();
    void presentNext(const RunningConversation& running, const PrepSheet& sheet);
    void updateNext();
    QString dayFault() const;
    void runOn();
    void unfoldOnlyMe();

    Theme& m_theme;
    QDateTime m_startedAt;
    QDate m_today;
    std::optional<QDateTime> m_proposed;  // the leader's time; none: booked already, or no day to propose
    bool m_isNextBooked = false;
    bool m_isCounting = true;  // the minutes run
    QTimer m_clock;

    QSpinBox* m_minutes;
    TextLabel* m_booked;  // which 1:1 it is
    QPlainTextEdit* m_shared;
    QPlainTextEdit* m_onlyMe;
    LinkButton* m_addOnlyMe;
    FormField* m_onlyMeField;
    OutcomeFields* m_outcome = nullptr;
    QCheckBox* m_books;
    DayField* m_day;
    TimeField* m_time;
    QWidget* m_when;
    TextLabel* m_nextWords;
    TextLabel* m_nextFault;
};

}  // namespace headroom
