// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/development.h"

#include "core/domain/error.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"

#include <algorithm>

namespace headroom {

namespace {

void checkUntil(QDate until, QDate earliest) {
    if (until < earliest)
        throw Error(ErrorKind::Refused, Development::tr("The day it runs until lies before it begins."));
}

}  // namespace

Development::Development(Workspace& workspace) : m_workspace(workspace) {}

SkillPlan Development::openSkill(SkillPlanId id) const {
    const std::optional<SkillPlan> found = m_workspace.session().skillPlans.plan(id);
    if (!found || !found->isOpen()) throw Error(ErrorKind::Refused, tr("This skill plan is no longer open."));
    return *found;
}

Experiment Development::openExperiment(ExperimentId id) const {
    const std::optional<Experiment> found = m_workspace.session().experiments.experiment(id);
    if (!found || !found->isOpen()) throw Error(ErrorKind::Refused, tr("This experiment has ended already."));
    return *found;
}

SkillPlanId Development::startSkill(RepId rep, const QString& skill, const QString& practice, QDate until,
                                    QDate today) {
    Session& session = m_workspace.session();
    const Rep who = existingRep(session, rep);
    if (skill.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say which skill."));
    checkUntil(until, today);
    for (const SkillPlan& plan : session.skillPlans.ofRep(rep))
        if (plan.isOpen())
            throw Error(ErrorKind::Refused,
                        tr("%1 works on one skill at a time: \u2018%2\u2019. End that first.")
                            .arg(who.called(), plan.skill));
    SkillPlan plan;
    plan.rep = rep;
    plan.skill = skill.trimmed();
    plan.practice = practice.trimmed();
    plan.startedOn = today;
    plan.until = until;
    session.perform(
        tr("Skill with %1: %2").arg(who.called(), plan.skill),
        [&](const Transaction& transaction) { plan.id = session.skillPlans.add(transaction, plan); });
    return plan.id;
}

void Development::changeSkill(SkillPlanId id, const QString& skill, const QString& practice, QDate until) {
    Session& session = m_workspace.session();
    SkillPlan plan = openSkill(id);
    if (skill.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say which skill."));
    checkUntil(until, plan.startedOn);
    plan.skill = skill.trimmed();
    plan.practice = practice.trimmed();
    plan.until = until;
    session.perform(tr("Changed: skill plan \u2018%1\u2019").arg(plan.skill),
                    [&](const Transaction& transaction) { session.skillPlans.save(transaction, plan); });
}

void Development::addEvidence(SkillPlanId id, const QString& text, QDate seenOn) {
    Session& session = m_workspace.session();
    const SkillPlan plan = openSkill(id);
    if (text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what you saw."));
    session.perform(tr("Seen: %1").arg(plan.skill), [&](const Transaction& transaction) {
        session.skillPlans.addEvidence(transaction, id, {seenOn, text.trimmed()});
    });
}

void Development::endSkill(SkillPlanId id, const QString& seen, QDate today) {
    Session& session = m_workspace.session();
    SkillPlan plan = openSkill(id);
    if (seen.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what you saw of it."));
    plan.seen = seen.trimmed();
    plan.endedOn = std::max(today, plan.startedOn);
    session.perform(tr("Ended: skill plan \u2018%1\u2019").arg(plan.skill),
                    [&](const Transaction& transaction) { session.skillPlans.save(transaction, plan); });
}

ExperimentId Development::tryOut(RepId rep, const QString& text, QDate until, QDate today) {
    Session& session = m_workspace.session();
    existingRep(session, rep);
    if (text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what you try."));
    checkUntil(until, today);
    Experiment experiment{{}, rep, text.trimmed(), today, until, {}, {}};
    session.perform(tr("Trying: %1").arg(experiment.text), [&](const Transaction& transaction) {
        experiment.id = session.experiments.add(transaction, experiment);
    });
    return experiment.id;
}

void Development::changeExperiment(ExperimentId id, const QString& text, QDate until) {
    Session& session = m_workspace.session();
    Experiment experiment = openExperiment(id);
    if (text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what you try."));
    checkUntil(until, experiment.startedOn);
    experiment.text = text.trimmed();
    experiment.until = until;
    session.perform(tr("Changed: %1").arg(experiment.text), [&](const Transaction& transaction) {
        session.experiments.save(transaction, experiment);
    });
}

void Development::endExperiment(ExperimentId id, const QString& learned, QDate today) {
    Session& session = m_workspace.session();
    Experiment experiment = openExperiment(id);
    if (learned.trimmed().isEmpty())
        throw Error(ErrorKind::Refused, tr("Say what you learned, also when it did not work."));
    experiment.learned = learned.trimmed();
    experiment.endedOn = std::max(today, experiment.startedOn);
    session.perform(tr("Learned from: %1").arg(experiment.text), [&](const Transaction& transaction) {
        session.experiments.save(transaction, experiment);
    });
}

}  // namespace headroom
