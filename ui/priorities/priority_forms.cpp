// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priority_forms.h"

#include "core/domain/error.h"
#include "core/workspace/frame_wording.h"
#include "core/workspace/priorities.h"
#include "core/workspace/wording.h"
#include "ui/widgets/attendance_list.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/record_form.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>

#include <algorithm>

namespace headroom {

namespace {

struct WordFields {
    QLineEdit* text;
    QLineEdit* why;
    QLineEdit* good;
    QLineEdit* goFirst;
    DayField* until;
    AttendanceList* reps;
    size_t everybody;

    // With everybody ticked it is for those to come as well.
    PriorityWords words() const {
        std::vector<RepId> ticked = reps->present();
        if (ticked.empty()) throw Error(ErrorKind::Refused, PriorityForms::tr("Tick whom it is for."));
        if (ticked.size() == everybody) ticked.clear();
        return {text->text(), why->text(), good->text(), goFirst->text(), until->day(), ticked};
    }
};

std::vector<RepId> idsOf(const std::vector<Rep>& reps) {
    std::vector<RepId> ids;
    for (const Rep& rep : reps) ids.push_back(rep.id);
    return ids;
}

WordFields addWordFields(RecordForm& form, const PriorityWords& words, const FormPlace& place) {
    WordFields fields;
    fields.text = form.addText(PriorityForms::tr("Priority"), words.text,
                               PriorityForms::tr("one thing, in a few words"));
    fields.why = form.addText(PriorityForms::tr("Why it matters"), words.why,
                              PriorityForms::tr("said with it each time"));
    fields.good = form.addText(PriorityForms::tr("What good looks like"), words.good);
    fields.goFirst = form.addText(PriorityForms::tr("How you go first"), words.goFirst);
    fields.until = form.addDueDay(PriorityForms::tr("Until"), place.today, words.until,
                                  RecordForm::Need::Optional, PriorityForms::tr("open end when blank"));
    const std::vector<Rep> reps = place.workspace.reps();
    fields.everybody = reps.size();
    fields.reps = form.addReps(PriorityForms::tr("For"), reps, words.reps.empty() ? idsOf(reps) : words.reps,
                               PriorityForms::tr("with everybody ticked, also for those who come later"));
    return fields;
}

struct TellingFields {
    QComboBox* how;
    QComboBox* channel;
    DayField* on;

    Telling telling(Telling said) const {
        said.toldOn = *on->day();
        said.isWithWhy = how->currentIndex() == 0;
        said.channel = TellingChannel(channel->currentIndex());
        return said;
    }
};

TellingFields addTellingFields(RecordForm& form, const Telling& said, QDate today) {
    TellingFields fields;
    fields.how = form.addChoice(PriorityForms::tr("How"),
                                {PriorityForms::tr("With the why"), PriorityForms::tr("Without the why")},
                                said.isWithWhy ? 0 : 1);
    fields.channel = form.addChoice(
        PriorityForms::tr("Where"),
        {PriorityForms::tr("Spoken"), PriorityForms::tr("Team meeting"), PriorityForms::tr("Written")},
        int(said.channel));
    fields.on = form.addDoneDay(PriorityForms::tr("On"), today);
    if (said.toldOn != today) fields.on->setDay(said.toldOn);
    return fields;
}

struct RecallFields {
    QComboBox* recall;
    QComboBox* why;
    QLineEdit* said;
    DayField* on;

    RecallCheck check(RecallCheck asked) const {
        asked.askedOn = *on->day();
        asked.recall = Recall(recall->currentIndex());
        asked.knewWhy = why->currentIndex() == 1;
        asked.said = said->text();
        return asked;
    }
};

RecallFields addRecallFields(RecordForm& form, const RecallCheck& check, const Rep& rep, QDate today) {
    RecallFields fields;
    fields.recall =
        form.addChoice(PriorityForms::tr("Said it"),
                       {PriorityForms::tr("Not"), PriorityForms::tr("Half"), PriorityForms::tr("In full")},
                       int(check.recall));
    fields.why = form.addChoice(PriorityForms::tr("Knew the why"),
                                {PriorityForms::tr("No"), PriorityForms::tr("Yes")}, check.knewWhy);
    fields.said = form.addText(PriorityForms::tr("In %1's own words").arg(rep.called()), check.said,
                               PriorityForms::tr("may stay empty"));
    fields.on = form.addDoneDay(PriorityForms::tr("Asked on"), today);
    if (check.askedOn != today) fields.on->setDay(check.askedOn);
    return fields;
}

// Those who are here, and of these ids those who are not any more.
std::vector<Rep> repsWith(const Workspace& workspace, const std::vector<RepId>& ids) {
    std::vector<Rep> reps = workspace.reps(true);
    std::erase_if(reps, [&](const Rep& rep) {
        return rep.archivedOn && std::find(ids.begin(), ids.end(), rep.id) == ids.end();
    });
    return reps;
}

struct RetirementFields {
    QComboBox* end;
    QLineEdit* why;

    Retirement retirement(QDate today) const {
        constexpr PriorityEnd ends[] = {PriorityEnd::Stuck, PriorityEnd::Stuck, PriorityEnd::Done,
                                        PriorityEnd::Dropped};
        return {ends[end->currentIndex()], why->text(), today};
    }
    // What it becomes; what good looked like is its level 5.
    std::optional<StandardWords> standardOf(const PriorityWords& words) const {
        return end->currentIndex() == 0 ? std::optional(StandardWords{words.text, {}, {}, words.good})
                                        : std::nullopt;
    }
};

RetirementFields addRetirementFields(RecordForm& form) {
    RetirementFields fields;
    fields.end =
        form.addChoice(PriorityForms::tr("How it ends"),
                       {PriorityForms::tr("It stuck: it becomes a standard"), PriorityForms::tr("It stuck"),
                        PriorityForms::tr("It is done"), PriorityForms::tr("It is dropped")});
    fields.why = form.addText(PriorityForms::tr("Why it ends"), {},
                              PriorityForms::tr("one line, for the quarter's review"));
    return fields;
}

}  // namespace

void PriorityForms::add(const FormPlace& place, const PriorityBoard& board) {
    if (board.active.size() >= Priority::mostActive) return addInPlace(place, board);
    auto* form = new RecordForm(place.theme, tr("A new priority"), place.over);
    const WordFields fields = addWordFields(*form, {}, place);
    form->openFor(tr("Add"), [=] { Priorities(place.workspace).add(fields.words(), place.today); });
}

void PriorityForms::addInPlace(const FormPlace& place, const PriorityBoard& board) {
    auto* form = new RecordForm(place.theme, tr("A new priority"), place.over);
    form->addRemark(tr("Three at a time, or none of them is one. Which of these makes room?"));
    std::vector<Priority> active;
    QStringList texts;
    for (const PriorityCard& card : board.active) {
        active.push_back(card.priority);
        texts << card.priority.words.text;
    }
    auto* old = form->addChoice(tr("Retire"), texts, int(texts.size()) - 1);
    const RetirementFields end = addRetirementFields(*form);
    const WordFields fields = addWordFields(*form, {}, place);
    form->openFor(tr("Add"), [=] {
        const Priority& retired = active[size_t(old->currentIndex())];
        Priorities(place.workspace)
            .replace(retired.id, end.retirement(place.today), fields.words(), place.today,
                     end.standardOf(retired.words));
    });
}

void PriorityForms::change(const FormPlace& place, const Priority& priority) {
    auto* form = new RecordForm(place.theme, tr("Change the priority"), place.over);
    const WordFields fields = addWordFields(*form, priority.words, place);
    form->openFor(tr("Save"),
                  [=, id = priority.id] { Priorities(place.workspace).change(id, fields.words()); });
}

void PriorityForms::retire(const FormPlace& place, const Priority& priority) {
    auto* form = new RecordForm(place.theme, tr("Retire: %1").arg(priority.words.text), place.over);
    const RetirementFields end = addRetirementFields(*form);
    form->openFor(tr("Retire"), [=] {
        Priorities(place.workspace)
            .retire(priority.id, end.retirement(place.today), end.standardOf(priority.words));
    });
}

void PriorityForms::tell(const FormPlace& place, const Priority& priority, const std::vector<Rep>& reps,
                         bool isMeeting, std::optional<QDate> week) {
    const QString whom = isMeeting ? tr("the team meeting") : reps.front().called();
    auto* form = new RecordForm(place.theme, tr("Said to %1: %2").arg(whom, priority.words.text), place.over);
    Telling said;
    said.priority = priority.id;
    said.reps = idsOf(reps);
    said.isWithWhy = true;
    said.channel = isMeeting ? TellingChannel::TeamMeeting : TellingChannel::Spoken;
    const bool isThisWeek = !week || Period::weekOf(place.today).first() == *week;
    said.toldOn = isThisWeek ? place.today : std::min(place.today, std::max(priority.from, *week));
    const TellingFields fields = addTellingFields(*form, said, place.today);
    form->openFor(tr("Save"), [=] { Priorities(place.workspace).tell(fields.telling(said), place.today); });
}

void PriorityForms::correct(const FormPlace& place, const Telling& telling) {
    auto* form = new RecordForm(place.theme, tr("Correct: it was said"), place.over);
    const TellingFields fields = addTellingFields(*form, telling, place.today);
    auto* whom = form->addReps(tr("Heard by"), repsWith(place.workspace, telling.reps), telling.reps);
    form->openFor(tr("Save"), [=] {
        Telling said = fields.telling(telling);
        said.reps = whom->present();
        Priorities(place.workspace).change(said, place.today);
    });
}

void PriorityForms::checkRecall(const FormPlace& place, const Priority& priority, const Rep& rep) {
    auto* form = new RecordForm(place.theme, tr("Could %1 say it back?").arg(rep.called()), place.over);
    form->addRemark(priority.words.text);
    RecallCheck check;
    check.priority = priority.id;
    check.rep = rep.id;
    check.askedOn = place.today;
    check.recall = Recall::Full;
    check.knewWhy = true;
    const RecallFields fields = addRecallFields(*form, check, rep, place.today);
    form->openFor(tr("Save"),
                  [=] { Priorities(place.workspace).checkRecall(fields.check(check), place.today); });
}

void PriorityForms::correct(const FormPlace& place, const RecallCheck& check, const Rep& rep) {
    auto* form = new RecordForm(place.theme, tr("Correct: what %1 said").arg(rep.called()), place.over);
    const RecallFields fields = addRecallFields(*form, check, rep, place.today);
    form->openFor(tr("Save"), [=] { Priorities(place.workspace).change(fields.check(check), place.today); });
}

void PriorityForms::tellInWriting(const FormPlace& place, const PriorityCard& card) {
    QGuiApplication::clipboard()->setText(wording::message(card.priority));
    QStringList names{tr("Everybody it is for")};
    for (const HearingRow& row : card.rows) names << row.rep.name;
    auto* form = new RecordForm(place.theme, tr("The message is on the clipboard"), place.over);
    form->addRemark(tr("Paste it where you write to them. Then say here whom it went to; the why is in it."));
    auto* whom = form->addChoice(tr("Sent to"), names);
    auto* on = form->addDoneDay(tr("On"), place.today);
    form->openFor(tr("It was sent"), [=] {
        Telling telling;
        telling.priority = card.priority.id;
        for (size_t i = 0; i < card.rows.size(); ++i)
            if (whom->currentIndex() == 0 || whom->currentIndex() == int(i) + 1)
                telling.reps.push_back(card.rows[i].rep.id);
        telling.toldOn = *on->day();
        telling.isWithWhy = true;
        telling.channel = TellingChannel::Written;
        Priorities(place.workspace).tell(telling, place.today);
    });
}

}  // namespace headroom
