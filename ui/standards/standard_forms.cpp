// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/standards/standard_forms.h"

#include "core/workspace/frame_wording.h"
#include "core/workspace/standards.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>
#include <QLineEdit>

#include <functional>

namespace headroom {

namespace {

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
    auto* level = form->addChoice(tr("Level"), levels(standard.words), 2);
    QStringList viewers{tr("You")};
    std::vector<std::optional<RepId>> by{std::nullopt};
    if (of) {
        viewers << tr("%1, own view").arg(of->called());
        by.push_back(of->id);
    } else {
        for (const Rep& rep : reps) {
            viewers << tr("%1, of you").arg(rep.called());
            by.push_back(rep.id);
        }
    }
    auto* viewer = form->addChoice(tr("Whose view"), viewers);
    auto* evidence =
        form->addText(tr("What was seen"), {}, tr("one specific thing; a level alone is an opinion"));
    auto* where = form->addText(tr("Where"), {}, tr("a call, a meeting, a mail; may stay empty"));
    auto* on = form->addDoneDay(tr("Seen on"), place.today);
    form->openFor(tr("Save"), [=, id = standard.id, rep = of ? std::optional(of->id) : std::nullopt] {
        Observation seen;
        seen.standard = id;
        seen.of = rep;
        seen.by = by[size_t(viewer->currentIndex())];
        seen.level = level->currentIndex() + Observation::lowest;
        seen.evidence = evidence->text();
        seen.seenWhere = where->text();
        seen.seenOn = *on->day();
        Standards(place.workspace).observe(seen, place.today);
    });
}

}  // namespace headroom
