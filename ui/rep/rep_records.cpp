// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/rep_records.h"

#include "core/workspace/commitments.h"
#include "core/workspace/requests.h"
#include "core/workspace/topics.h"
#include "core/workspace/wording.h"
#include "ui/promises/development_forms.h"
#include "ui/promises/promise_forms.h"
#include "ui/promises/struggle_dialog.h"
#include "ui/promises/struggle_forms.h"
#include "ui/rep/record_card.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/plain.h"

#include <QMenu>
#include <QVBoxLayout>

namespace headroom {

RepRecords::RepRecords(Workspace& workspace, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_theme(theme),
      m_cards(new QVBoxLayout(this)),
      m_promises(new PromisesCard(theme)),
      m_requests(new RecordCard(theme, tr("Asked for help"))),
      m_struggles(new RecordCard(theme, tr("Struggles and help"))),
      m_topics(new RecordCard(theme, tr("Topics"))),
      m_development(new RecordCard(theme, tr("Working on"))) {
    m_cards->setContentsMargins(0, 0, 0, 0);
    for (QWidget* card :
         std::initializer_list<QWidget*>{m_promises, m_requests, m_struggles, m_topics, m_development})
        m_cards->addWidget(card);
    connect(m_promises, &PromisesCard::asked, this, &RepRecords::onAsked);
    connect(m_promises->addLink(), &LinkButton::clicked, this, &RepRecords::onAddRequested);
}

void RepRecords::setSpacing(int spacing) {
    m_cards->setSpacing(spacing);
}

void RepRecords::present(const RepProfile& profile, bool canChange) {
    m_profile = profile;
    m_promises->present(profile, canChange);
    presentRequests(canChange);
    presentStruggles(canChange);
    presentTopics(canChange);
    presentDevelopment(canChange);
}

void RepRecords::presentRequests(bool canChange) {
    std::vector<RecordLine> lines;
    for (const Request& request : m_profile.record.requests) {
        const auto answer = [this, id = request.id] {
            attempt(this, [&] { Requests(m_workspace).answer(id, m_profile.today); });
        };
        const auto remove = [this, id = request.id] {
            attempt(this, [&] { Requests(m_workspace).remove(id); });
        };
        lines.push_back({request.about.isEmpty() ? tr("Without saying with what") : request.about,
                         tr("asked %1").arg(wording::weekdayAndDay(request.askedOn)),
                         Tone::Leader,
                         {{tr("Answered"), answer}, {tr("Take off"), remove}}});
    }
    m_requests->present(lines, canChange);
}

void RepRecords::presentStruggles(bool canChange) {
    std::vector<RecordLine> lines;
    for (const StruggleRow& row : m_profile.record.struggles) {
        QString state = row.isLeftAlone    ? tr("no response in 5 working days")
                        : row.help.empty() ? tr("no help offered yet")
                                           : wording::help(row.help.back().kind, row.help.back().text);
        if (row.isToAskAbout(m_profile.today)) state = tr("ask whether it helped");
        lines.push_back({row.struggle.text,
                         state,
                         row.isLeftAlone ? Tone::Leader : Tone::Text3,
                         {{row.help.empty() ? tr("Help") : tr("Open"),
                           [this, id = row.struggle.id] { StruggleDialog::openOver(place(), id); }}}});
    }
    m_struggles->present(lines, canChange);
}

void RepRecords::presentTopics(bool canChange) {
    std::vector<RecordLine> lines;
    for (const TopicRow& row : m_profile.record.topics) {
        const bool isLeaders = row.topic.raisedBy == Party::Leader;
        QString by = isLeaders ? tr("raised by you") : tr("raised by %1").arg(m_profile.rep.called());
        if (row.isCarried) by = tr("%1, carried over").arg(by);
        const auto cover = [this, id = row.topic.id] {
            attempt(this, [&] { Topics(m_workspace).cover(id, m_profile.today); });
        };
        const auto drop = [this, id = row.topic.id] {
            attempt(this, [&] { Topics(m_workspace).drop(id, m_profile.today); });
        };
        lines.push_back({row.topic.text, by, Tone::Text3, {{tr("Covered"), cover}, {tr("Drop"), drop}}});
    }
    m_topics->present(lines, canChange);
}

void RepRecords::presentDevelopment(bool canChange) {
    std::vector<RecordLine> lines;
    if (const std::optional<SkillPlan>& skill = m_profile.record.skill) {
        const QString practice =
            skill->practice.isEmpty()
                ? skill->skill
                : tr("%1: %2", "a skill and how it is practised").arg(skill->skill, skill->practice);
        lines.push_back(
            {practice,
             skill->evidence.empty() ? tr("until %1").arg(wording::day(skill->until))
                                     : tr("until %1, seen %n time(s)", nullptr, int(skill->evidence.size()))
                                           .arg(wording::day(skill->until)),
             Tone::Text3,
             {{tr("Seen"), [this, plan = *skill] { DevelopmentForms::addEvidence(place(), plan); }},
              {tr("End"), [this, plan = *skill] { DevelopmentForms::endSkill(place(), plan); }}}});
    }
    for (const Experiment& experiment : m_profile.record.experiments)
        lines.push_back({tr("Trying: %1").arg(experiment.text),
                         tr("until %1, safe to fail").arg(wording::day(experiment.until)),
                         Tone::Text3,
                         {{tr("Learned"),
                           [this, experiment] { DevelopmentForms::endExperiment(place(), experiment); }}}});
    m_development->present(lines, canChange);
}

void RepRecords::onAddRequested() {
    const Rep& rep = m_profile.rep;
    QMenu menu(this);
    menu.addAction(tr("A promise of yours"), this,
                   [this, &rep] { PromiseForms::add(place(), Party::Leader, rep.id); });
    menu.addAction(tr("A promise of %1").arg(plain::button(rep.called())), this,
                   [this, &rep] { PromiseForms::add(place(), Party::Rep, rep.id); });
    menu.addAction(tr("A topic to talk about"), this,
                   [this, &rep] { DevelopmentForms::addTopic(place(), rep); });
    menu.addAction(tr("%1 asked for help").arg(plain::button(rep.called())), this,
                   [this, &rep] { StruggleForms::askedForHelp(place(), rep); });
    menu.addAction(tr("%1 is stuck on something").arg(plain::button(rep.called())), this,
                   [this, &rep] { StruggleForms::raise(place(), rep); });
    menu.addSeparator();
    menu.addAction(tr("A skill to work on"), this,
                   [this, &rep] { DevelopmentForms::startSkill(place(), rep); })
        ->setEnabled(!m_profile.record.skill);
    menu.addAction(tr("Something to try"), this, [this, &rep] { DevelopmentForms::tryOut(place(), rep); });
    const LinkButton* link = m_promises->addLink();
    menu.exec(link->mapToGlobal(QPoint(link->width() - menu.sizeHint().width(), link->height())));
}

void RepRecords::onAsked(const CommitmentRow& row, PromisesCard::Wish wish) {
    switch (wish) {
        case PromisesCard::Wish::Keep:
            attempt(this, [&] { Commitments(m_workspace).keep(row.commitment.id, m_profile.today); });
            return;
        case PromisesCard::Wish::Move:
            return PromiseForms::move(place(), row);
        case PromisesCard::Wish::LetGo:
            return PromiseForms::letGo(place(), row);
        case PromisesCard::Wish::DidNotHappen:
            return PromiseForms::didNotHappen(place(), row, true);
        case PromisesCard::Wish::Correct:
            return PromiseForms::correct(place(), row);
    }
}

}  // namespace headroom
