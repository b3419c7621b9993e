// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standard_forms.h"

#include "core/domain/error.h"
#include "core/workspace/frame_wording.h"
#include "core/workspace/standards.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/record_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

constexpr int usualLevel = 3;

// Returns what reads the words that were typed.
std::function<StandardWords()> addWordFields(RecordForm& form, const StandardWords& words) {
    auto* text =
        form.addText(StandardForms::tr("Standard"), words.text, StandardForms::tr("what anyone could see"));
    auto* one = form.addText(StandardForms::tr("Level 1 looks like"), words.level1);
    auto* three = form.addText(StandardForms::tr("Level 3 looks like"), words.level3);
    auto* five = form.addText(StandardForms::tr("Level 5 looks like"), words.level5);
    return [=] { return StandardWords{text->text(), one->text(), three->text(), five->text()}; };
}

QStringList levels(const StandardWords& words) {
    QStringList choices;
    for (int level = Observation::lowest; level <= Observation::highest; ++level) {
        const QString said = wording::levelWords(words, level);
        choices << (said.isEmpty() ? QString::number(level)
                                   : StandardForms::tr("%1: %2").arg(level).arg(said));
    }
    return choices;
}

// Whose eyes a level may come from.
struct Viewers {
    QStringList names{StandardForms::tr("You")};
    std::vector<std::optional<RepId>> ids{std::nullopt};
};

Viewers viewersOf(const std::optional<Rep>& of, const std::vector<Rep>& reps) {
    Viewers viewers;
    if (of) {
        viewers.names << StandardForms::tr("%1, own view").arg(of->called());
        viewers.ids.push_back(of->id);
        return viewers;
    }
    for (const Rep& rep : reps) {
        viewers.names << StandardForms::tr("%1, of you").arg(rep.called());
        viewers.ids.push_back(rep.id);
    }
    return viewers;
}

struct SeenFields {
    Viewers viewers;
    QComboBox* level;
    QComboBox* viewer;
    QLineEdit* evidence;
    QLineEdit* where;
    DayField* on;

    Observation observation(Observation seen) const {
        seen.by = viewers.ids[size_t(viewer->currentIndex())];
        seen.level = level->currentIndex() + Observation::lowest;
        seen.evidence = evidence->text();
        seen.seenWhere = where->text();
        seen.seenOn = *on->day();
        return seen;
    }
};

SeenFields addSeenFields(RecordForm& form, const Standard& standard, const Observation& seen,
                         const std::optional<Rep>& of, const std::vector<Rep>& reps, QDate today) {
    SeenFields fields;
    fields.viewers = viewersOf(of, reps);
    const auto& ids = fields.viewers.ids;
    const auto by = std::find(ids.begin(), ids.end(), seen.by);
    fields.level =
        form.addChoice(StandardForms::tr("Level"), levels(standard.words), seen.level - Observation::lowest);
    fields.viewer = form.addChoice(StandardForms::tr("Whose view"), fields.viewers.names,
                                   by == ids.end() ? 0 : int(by - ids.begin()));
    fields.evidence = form.addText(StandardForms::tr("What was seen"), seen.evidence,
                                   StandardForms::tr("one specific thing; a level alone is an opinion"));
    fields.where = form.addText(StandardForms::tr("Where"), seen.seenWhere,
                                StandardForms::tr("a call, a meeting, a mail; may stay empty"));
    fields.on = form.addDoneDay(StandardForms::tr("Seen on"), today);
    if (seen.seenOn != today) fields.on->setDay(seen.seenOn);
    return fields;
}

}  // namespace

void StandardForms::add(const FormPlace& place) {
    auto* form = new RecordForm(place.theme, tr("A new standard"), place.over);
    const auto words = addWordFields(*form, {});
    form->openFor(tr("Add"), [=] { Standards(place.workspace).add(words(), place.today); });
}

void StandardForms::change(const FormPlace& place, const Standard& standard) {
    auto* form = new RecordForm(place.theme, tr("Change the standard"), place.over);
    const auto words = addWordFields(*form, standard.words);
    form->openFor(tr("Save"), [=, id = standard.id] { Standards(place.workspace).change(id, words()); });
}

void StandardForms::observe(const FormPlace& place, const Standard& standard, const std::optional<Rep>& of,
                            const std::vector<Rep>& reps) {
    const QString whom = of ? of->called() : tr("you");
    auto* form = new RecordForm(place.theme, tr("Seen of %1: %2").arg(whom, standard.words.text), place.over);
    Observation seen;
    seen.standard = standard.id;
    if (of) seen.of = of->id;
    seen.level = usualLevel;
    seen.seenOn = place.today;
    const SeenFields fields = addSeenFields(*form, standard, seen, of, reps, place.today);
    form->openFor(tr("Save"),
                  [=] { Standards(place.workspace).observe(fields.observation(seen), place.today); });
}

void StandardForms::correct(const FormPlace& place, const Standard& standard, const Observation& seen,
                            const std::optional<Rep>& of, const std::vector<Rep>& reps) {
    auto* form = new RecordForm(place.theme, tr("Correct: %1").arg(standard.words.text), place.over);
    const SeenFields fields = addSeenFields(*form, standard, seen, of, reps, place.today);
    form->openFor(tr("Save"),
                  [=] { Standards(place.workspace).change(fields.observation(seen), place.today); });
}

void StandardForms::chooseStarters(const FormPlace& place) {
    auto* form = new RecordForm(place.theme, tr("Which of these do you stand for?"), place.over);
    form->addRemark(tr("Five to eight make a picture. Each can be changed or given up later."));
    const std::vector<StandardWords> set = Standards(place.workspace).untakenStarters();
    const bool isStart = place.workspace.standards().empty();
    std::vector<QCheckBox*> ticks;
    for (const StandardWords& words : set) {
        ticks.push_back(form->addTick(words.text, isStart));
        ticks.back()->setToolTip(plain::toolTip(tr("Level 5: %1").arg(words.level5)));
    }
    form->openFor(isStart ? tr("Start with these") : tr("Add these"), [=] {
        std::vector<StandardWords> taken;
        for (size_t i = 0; i < set.size(); ++i)
            if (ticks[i]->isChecked()) taken.push_back(set[i]);
        if (taken.empty()) throw Error(ErrorKind::Refused, tr("Tick at least one, or write your own."));
        Standards(place.workspace).add(taken, place.today);
    });
}

}  // namespace headroom
