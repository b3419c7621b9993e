// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/promise_forms.h"

#include "core/workspace/commitments.h"
#include "ui/promises/help_fields.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>

namespace headroom {

namespace {

constexpr int daysToANewDay = 7;

// As a promise made anew is mostly kept on a day at work.
QDate nextWeek(const FormPlace& place) {
    const QDate day = place.today.addDays(daysToANewDay);
    return place.workspace.leader().workingDays().firstFrom(day).value_or(day);
}

}  // namespace

void PromiseForms::add(const FormPlace& place, Party owner, std::optional<RepId> rep) {
    const std::vector<Rep> reps = place.workspace.reps();
    QStringList names;
    int chosen = 0;
    for (const Rep& each : reps) {
        if (each.id == rep) chosen = int(names.size());
        names << each.name;
    }
    if (!rep && owner == Party::Leader) chosen = int(names.size());
    names << tr("Nobody in particular");
    auto* form = new RecordForm(place.theme, tr("A promise"), place.over);
    auto* text = form->addText(tr("What"), {}, tr("in one line"));
    auto* who = form->addChoice(tr("Who promises"), {tr("You"), tr("The rep")}, int(owner));
    auto* whom = form->addChoice(tr("Rep"), names, chosen);
    auto* due = form->addDueDay(tr("By"), place.today, nextWeek(place), RecordForm::Need::Optional);
    form->openFor(tr("Promise"), [=] {
        const int at = whom->currentIndex();
        const auto with = at < int(reps.size()) ? std::optional(reps[size_t(at)].id) : std::nullopt;
        Commitments(place.workspace)
            .add({Party(who->currentIndex()), text->text(), due->day()}, with, place.today);
    });
}

void PromiseForms::correct(const FormPlace& place, const CommitmentRow& row) {
    auto* form = new RecordForm(place.theme, tr("Correct the promise"), place.over);
    auto* text = form->addText(tr("What"), row.commitment.text);
    auto* due = form->addDueDay(tr("By"), place.today, row.commitment.due, RecordForm::Need::Optional);
    form->addRemark(tr("For slips of the hand. A day that no longer holds is moved instead."));
    form->openFor(tr("Save"), [=, id = row.commitment.id] {
        Commitments(place.workspace).correct(id, text->text(), due->day());
    });
}

void PromiseForms::move(const FormPlace& place, const CommitmentRow& row) {
    if (row.commitment.owner == Party::Rep) return didNotHappen(place, row, true);
    auto* form = new RecordForm(place.theme, tr("Move: %1").arg(row.commitment.text), place.over);
    auto* day = form->addDueDay(tr("New day"), place.today, nextWeek(place), RecordForm::Need::Needed);
    auto* why = form->addText(tr("Why"), {}, tr("one line, if it helps later"));
    form->openFor(tr("Move"), [=, id = row.commitment.id] {
        Commitments(place.workspace).move(id, *day->day(), why->text(), place.today);
    });
    day->selectAll();
}

void PromiseForms::letGo(const FormPlace& place, const CommitmentRow& row) {
    if (row.commitment.owner == Party::Rep) return didNotHappen(place, row, false);
    auto* form = new RecordForm(place.theme, tr("Let go: %1").arg(row.commitment.text), place.over);
    auto* why = form->addText(tr("Why"), {}, tr("one line, if it helps later"));
    if (!row.called.isEmpty()) form->addRemark(tr("Tell %1, too.").arg(row.called));
    form->openFor(tr("Let go"), [=, id = row.commitment.id] {
        Commitments(place.workspace).letGo(id, why->text(), place.today);
    });
}

void PromiseForms::didNotHappen(const FormPlace& place, const CommitmentRow& row, bool isMoved) {
    auto* form = new RecordForm(place.theme, tr("What got in the way?"), place.over);
    form->addRemark(row.called.isEmpty()
                        ? row.commitment.text
                        : tr("%1: %2", "a name and a promise").arg(row.called, row.commitment.text));
    auto* obstacle = form->addText(tr("What got in the way"), {}, tr("ask, then write what you heard"));
    const HelpFields help(*form, HelpFields::None::IsOffered, place.today);
    auto* day =
        form->addDueDay(tr("New day"), place.today, isMoved ? std::optional(nextWeek(place)) : std::nullopt,
                        RecordForm::Need::Optional, tr("left blank: let go"));
    form->openFor(tr("Save"), [=, id = row.commitment.id] {
        Commitments(place.workspace)
            .didNotHappen(id, {obstacle->text(), help.offer(), day->day()}, place.today);
    });
}

}  // namespace headroom
