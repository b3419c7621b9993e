// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/struggle_forms.h"

#include "core/domain/error.h"
#include "core/workspace/requests.h"
#include "core/workspace/struggles.h"
#include "ui/promises/help_fields.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>
#include <QLineEdit>

namespace headroom {

void StruggleForms::raise(const FormPlace& place, const Rep& rep) {
    auto* form = new RecordForm(place.theme, tr("What is %1 stuck on?").arg(rep.called()), place.over);
    auto* text = form->addText(tr("Stuck on"));
    auto* obstacle = form->addText(tr("What gets in the way"), {}, tr("as far as you know"));
    form->openFor(tr("Save"), [=, id = rep.id] {
        Struggles(place.workspace).raise(id, text->text(), obstacle->text(), place.today);
    });
}

void StruggleForms::raiseOfAny(const FormPlace& place, const std::vector<Rep>& reps) {
    if (reps.empty()) return;
    QStringList names;
    for (const Rep& rep : reps) names << rep.name;
    auto* form = new RecordForm(place.theme, tr("A rep is stuck"), place.over);
    auto* who = form->addChoice(tr("Who"), names);
    auto* text = form->addText(tr("Stuck on"));
    auto* obstacle = form->addText(tr("What gets in the way"), {}, tr("as far as you know"));
    form->openFor(tr("Save"), [=] {
        Struggles(place.workspace)
            .raise(reps.at(size_t(who->currentIndex())).id, text->text(), obstacle->text(), place.today);
    });
}

void StruggleForms::describe(const FormPlace& place, const Struggle& struggle) {
    auto* form = new RecordForm(place.theme, tr("In other words"), place.over);
    auto* text = form->addText(tr("Stuck on"), struggle.text);
    auto* obstacle = form->addText(tr("What gets in the way"), struggle.obstacle);
    form->openFor(tr("Save"), [=, id = struggle.id] {
        Struggles(place.workspace).describe(id, text->text(), obstacle->text());
    });
}

void StruggleForms::offerHelp(const FormPlace& place, const StruggleRow& row) {
    auto* form =
        new RecordForm(place.theme, tr("Help %1: %2").arg(row.called, row.struggle.text), place.over);
    const HelpFields help(*form, HelpFields::None::IsNot, place.today);
    form->openFor(tr("Offer help"), [=, id = row.struggle.id] {
        Struggles(place.workspace).offerHelp(id, *help.offer(), place.today);
    });
}

void StruggleForms::askWhetherItHelped(const FormPlace& place, HelpId help, const QString& called,
                                       const QString& words) {
    auto* form = new RecordForm(place.theme, tr("Did it help %1?").arg(called), place.over);
    form->addRemark(words);
    auto* answer = form->addChoice(tr("Answer of %1").arg(called), {tr("No"), tr("In part"), tr("Yes")},
                                   int(DidItHelp::Yes));
    form->openFor(tr("Save"), [=] {
        Struggles(place.workspace)
            .answerWhetherItHelped(help, DidItHelp(answer->currentIndex()), place.today);
    });
}

void StruggleForms::end(const FormPlace& place, const StruggleRow& row) {
    auto* form = new RecordForm(place.theme, tr("%1 got past it").arg(row.called), place.over);
    form->addRemark(row.struggle.text);
    auto* learned = form->addText(tr("What was learned"), {}, tr("one line, for the next time"));
    form->openFor(tr("Got past it"), [=, id = row.struggle.id] {
        Struggles(place.workspace).end(id, learned->text(), place.today);
    });
}

void StruggleForms::writeConsequence(const FormPlace& place, const StruggleRow& row) {
    const ConsequenceOffer offer = Struggles(place.workspace).consequenceOffer(row.struggle.id);
    if (!offer.refusal.isEmpty()) throw Error(ErrorKind::Refused, offer.refusal);
    auto* form = new RecordForm(place.theme, tr("What follows for %1").arg(row.called), place.over);
    form->addRemark(tr("What was tried:") + QLatin1Char('\n') + offer.triedInWords);
    auto* expected = form->addText(tr("What was expected"));
    auto* next = form->addText(tr("What comes next"), {}, tr("more help and development first"));
    form->openFor(tr("Write down"), [=, id = row.struggle.id] {
        Struggles(place.workspace).writeConsequence(id, expected->text(), next->text(), place.today);
    });
}

void StruggleForms::askedForHelp(const FormPlace& place, const Rep& rep) {
    auto* form = new RecordForm(place.theme, tr("%1 asked for help").arg(rep.called()), place.over);
    auto* about = form->addText(tr("With what"), {}, tr("may stay empty; Enter saves"));
    form->openFor(tr("Save"),
                  [=, id = rep.id] { Requests(place.workspace).ask(id, about->text(), place.today); });
}

}  // namespace headroom
