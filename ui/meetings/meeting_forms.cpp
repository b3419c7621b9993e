// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_forms.h"

#include "core/workspace/conversations.h"
#include "core/workspace/wording.h"
#include "ui/meetings/booking_form.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>

namespace headroom {

namespace {

QString whenOf(const MeetingRow& row) {
    return wording::weekdayAndTime(*row.conversation.plannedFor);
}

// The same time on the next day that both work; with several, that the leader does.
QDateTime aDayLater(const FormPlace& place, const MeetingRow& row) {
    WorkingDays days = place.workspace.leader().workingDays();
    if (row.conversation.reps.size() == 1)
        if (const std::optional<Rep> rep = place.workspace.rep(row.conversation.reps.front()))
            days = days.alsoAway(rep->away);
    const QDate next = std::max(row.day, place.today).addDays(1);
    return QDateTime(days.firstFrom(next).value_or(next), row.conversation.plannedFor->toLocalTime().time());
}

// Gives a planned conversation another day and time.
class MovingForm : public MeetingTimeForm {
    Q_DECLARE_TR_FUNCTIONS(headroom::MovingForm)

public:
    MovingForm(const FormPlace& place, const MeetingRow& row)
        : MeetingTimeForm(place, tr("Move: %1, %2", "a name, and when").arg(row.withWhom, whenOf(row)),
                          tr("Move"), row.conversation.id),
          m_row(row) {
        addTimeFields();
        propose(aDayLater(place, row));
        addClashLine();
    }

protected:
    void save() override {
        if (checkTime()) Conversations(place().workspace).move(m_row.conversation.id, when());
    }
    int minutes() const override { return m_row.conversation.minutes; }

private:
    MeetingRow m_row;
};

}  // namespace

void MeetingForms::book(const FormPlace& place, std::optional<RepId> rep, std::optional<TeamId> team) {
    (new BookingForm(place, rep, team))->open();
}

void MeetingForms::move(const FormPlace& place, const MeetingRow& row) {
    (new MovingForm(place, row))->open();
}

void MeetingForms::cancel(const FormPlace& place, const MeetingRow& row) {
    const bool isPast = row.day < place.today;
    const QString about = tr("%1, %2", "a name, and when").arg(row.withWhom, whenOf(row));
    auto* form = new RecordForm(
        place.theme, isPast ? tr("It did not take place: %1").arg(about) : tr("Call off: %1").arg(about),
        place.over);
    const bool isWithOne = row.conversation.reps.size() == 1;
    auto* who =
        form->addChoice(tr("Who called it off"), {tr("You"), isWithOne ? row.withWhom : tr("The reps")});
    form->addRemark(tr("Topics noted for it wait for the next conversation."));
    form->openFor(isPast ? tr("Save") : tr("Call off"), [=, id = row.conversation.id] {
        Conversations(place.workspace).cancel(id, Party(who->currentIndex()));
    });
}

}  // namespace headroom
