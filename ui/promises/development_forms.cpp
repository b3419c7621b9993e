// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/development_forms.h"

#include "core/workspace/development.h"
#include "core/workspace/topics.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>

namespace headroom {

namespace {
constexpr int monthsOfPractice = 2, weeksOfTrying = 3;
}

void DevelopmentForms::addTopic(const FormPlace& place, const Rep& rep) {
    auto* form = new RecordForm(place.theme, tr("A topic with %1").arg(rep.called()), place.over);
    auto* text = form->addText(tr("What to talk about"), {}, tr("stays until it is covered or dropped"));
    auto* by = form->addChoice(tr("Raised by"), {tr("You"), rep.called()});
    form->openFor(tr("Add"), [=, id = rep.id] {
        Topics(place.workspace).add(id, text->text(), Party(by->currentIndex()), place.today);
    });
}

void DevelopmentForms::startSkill(const FormPlace& place, const Rep& rep) {
    auto* form = new RecordForm(place.theme, tr("One skill for %1").arg(rep.called()), place.over);
    auto* skill = form->addText(tr("Skill"), {}, tr("one at a time, toward the potential"));
    auto* practice = form->addText(tr("What is practised"));
    auto* until = form->addDueDay(tr("Until"), place.today, place.today.addMonths(monthsOfPractice),
                                  RecordForm::Need::Needed);
    form->openFor(tr("Start"), [=, id = rep.id] {
        Development(place.workspace)
            .startSkill(id, skill->text(), practice->text(), *until->day(), place.today);
    });
}

void DevelopmentForms::addEvidence(const FormPlace& place, const SkillPlan& plan) {
    auto* form = new RecordForm(place.theme, tr("Seen: %1").arg(plan.skill), place.over);
    auto* text = form->addText(tr("What you saw"), {}, tr("one specific thing done well"));
    auto* day = form->addDoneDay(tr("Seen on"), place.today);
    form->openFor(tr("Add"), [=, id = plan.id] {
        Development(place.workspace).addEvidence(id, text->text(), *day->day());
    });
}

void DevelopmentForms::endSkill(const FormPlace& place, const SkillPlan& plan) {
    auto* form = new RecordForm(place.theme, tr("End: %1").arg(plan.skill), place.over);
    auto* seen = form->addText(tr("What was seen of it"));
    form->openFor(tr("End"), [=, id = plan.id] {
        Development(place.workspace).endSkill(id, seen->text(), place.today);
    });
}

void DevelopmentForms::tryOut(const FormPlace& place, const Rep& rep) {
    auto* form = new RecordForm(place.theme, tr("Something to try with %1").arg(rep.called()), place.over);
    form->addRemark(tr("Safe to fail: it is never counted against anyone."));
    auto* text = form->addText(tr("What you try"));
    auto* until = form->addDueDay(tr("Until"), place.today, place.today.addDays(7 * weeksOfTrying),
                                  RecordForm::Need::Needed);
    form->openFor(tr("Try it"), [=, id = rep.id] {
        Development(place.workspace).tryOut(id, text->text(), *until->day(), place.today);
    });
}

void DevelopmentForms::endExperiment(const FormPlace& place, const Experiment& experiment) {
    auto* form = new RecordForm(place.theme, tr("Learned from: %1").arg(experiment.text), place.over);
    auto* learned = form->addText(tr("What was learned"), {}, tr("also when it did not work"));
    form->openFor(tr("Save"), [=, id = experiment.id] {
        Development(place.workspace).endExperiment(id, learned->text(), place.today);
    });
}

}  // namespace headroom
