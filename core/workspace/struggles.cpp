// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/struggles.h"

#include "core/domain/error.h"
#include "core/workspace/outcome_writer.h"
#include "core/workspace/reading.h"
#include "core/workspace/session.h"
#include "core/workspace/struggle_writer.h"
#include "core/workspace/wording.h"

namespace headroom {

namespace {

constexpr int daysUntilAsking = 14;

void respond(Struggle& struggle, FirstResponse response, QDate today) {
    if (struggle.firstResponse) return;
    struggle.firstResponse = response;
    struggle.respondedOn = std::max(today, struggle.raisedOn);
}

// Help that was only offered and then withdrawn was no response; what is still on record is.
void takeBackResponse(Session& session, const Transaction& transaction, StruggleId id) {
    Struggle struggle = *session.struggles.struggle(id);
    if (struggle.firstResponse != FirstResponse::Help) return;
    const std::vector<Help> left = session.struggles.helpFor(id);
    if (left.empty()) struggle.firstResponse.reset();
    struggle.respondedOn =
        left.empty() ? std::nullopt : std::optional(std::max(left.front().offeredOn, struggle.raisedOn));
    session.struggles.save(transaction, struggle);
}

}  // namespace

HelpId writeHelp(Session& session, const Transaction& transaction, Struggle struggle, const HelpOffer& offer,
                 QDate today) {
    Help help;
    help.struggle = struggle.id;
    help.kind = offer.kind;
    help.text = offer.text.trimmed();
    help.offeredOn = today;
    help.due = offer.due;
    const HelpId id = session.struggles.add(transaction, help);
    respond(struggle, FirstResponse::Help, today);
    session.struggles.save(transaction, struggle);
    return id;
}

Struggles::Struggles(Workspace& workspace) : m_workspace(workspace) {}

Struggle Struggles::openOne(StruggleId id) const {
    const std::optional<Struggle> found = m_workspace.session().struggles.struggle(id);
    if (!found) throw Error(ErrorKind::Refused, tr("This struggle is no longer here."));
    if (!found->isOpen()) throw Error(ErrorKind::Refused, tr("This struggle has ended already."));
    return *found;
}

Help Struggles::existingHelp(HelpId id) const {
    const std::optional<Help> found = m_workspace.session().struggles.help(id);
    if (!found) throw Error(ErrorKind::Refused, tr("This help is no longer on record."));
    return *found;
}

StruggleId Struggles::raise(RepId rep, const QString& text, const QString& obstacle, QDate today) {
    Session& session = m_workspace.session();
    const Rep stuck = existingRep(session, rep);
    if (text.trimmed().isEmpty())
        throw Error(ErrorKind::Refused, tr("Say what %1 is stuck on.").arg(stuck.called()));
    Struggle raised = newStruggle(rep, text, today);
    raised.obstacle = obstacle.trimmed();
    session.perform(
        tr("Stuck: %1, %2").arg(stuck.called(), raised.text),
        [&](const Transaction& transaction) { raised.id = session.struggles.add(transaction, raised); });
    return raised.id;
}

void Struggles::describe(StruggleId id, const QString& text, const QString& obstacle) {
    Session& session = m_workspace.session();
    Struggle struggle = openOne(id);
    if (text.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what it is about."));
    struggle.text = text.trimmed();
    struggle.obstacle = obstacle.trimmed();
    session.perform(tr("Changed: %1").arg(struggle.text),
                    [&](const Transaction& transaction) { session.struggles.save(transaction, struggle); });
}

HelpId Struggles::offerHelp(StruggleId id, const HelpOffer& offer, QDate today) {
    Session& session = m_workspace.session();
    const Struggle struggle = openOne(id);
    HelpId help;
    session.perform(tr("Help offered: %1").arg(wording::help(offer.kind, offer.text)),
                    [&](const Transaction& transaction) {
                        help = writeHelp(session, transaction, struggle, offer, today);
                    });
    return help;
}

void Struggles::respondOtherwise(StruggleId id, QDate today) {
    Session& session = m_workspace.session();
    Struggle struggle = openOne(id);
    if (struggle.firstResponse) throw Error(ErrorKind::Refused, tr("This struggle was answered already."));
    respond(struggle, FirstResponse::Other, today);
    session.perform(tr("Answered: %1").arg(struggle.text),
                    [&](const Transaction& transaction) { session.struggles.save(transaction, struggle); });
}

void Struggles::helpDone(HelpId id, QDate today, std::optional<QDate> askOn) {
    Session& session = m_workspace.session();
    Help help = existingHelp(id);
    if (!help.isOwed()) throw Error(ErrorKind::Refused, tr("This help was given already."));
    help.doneOn = std::max(today, help.offeredOn);
    help.askOn = askOn.value_or(today.addDays(daysUntilAsking));
    session.perform(tr("Help given: %1").arg(wording::help(help.kind, help.text)),
                    [&](const Transaction& transaction) { session.struggles.save(transaction, help); });
}

void Struggles::withdrawHelp(HelpId id) {
    Session& session = m_workspace.session();
    const Help help = existingHelp(id);
    if (!help.isOwed())
        throw Error(ErrorKind::Refused, tr("This help was given already and stays on record."));
    session.perform(tr("Taken off: %1").arg(wording::help(help.kind, help.text)),
                    [&](const Transaction& transaction) {
                        session.struggles.remove(transaction, id);
                        takeBackResponse(session, transaction, help.struggle);
                    });
}

void Struggles::answerWhetherItHelped(HelpId id, DidItHelp answer, QDate today) {
    Session& session = m_workspace.session();
    Help help = existingHelp(id);
    if (help.isOwed())
        throw Error(ErrorKind::Refused, tr("This help is still owed. Give it first, then ask."));
    help.didItHelp = answer;
    help.askedOn = today;
    session.perform(tr("Asked whether it helped: %1").arg(wording::help(help.kind, help.text)),
                    [&](const Transaction& transaction) { session.struggles.save(transaction, help); });
}

void Struggles::end(StruggleId id, const QString& learned, QDate today) {
    Session& session = m_workspace.session();
    Struggle struggle = openOne(id);
    struggle.endedOn = std::max(today, struggle.raisedOn);
    struggle.learned = learned.trimmed();
    session.perform(tr("Got past: %1").arg(struggle.text),
                    [&](const Transaction& transaction) { session.struggles.save(transaction, struggle); });
}

ConsequenceOffer Struggles::consequenceOffer(StruggleId id) const {
    ConsequenceOffer offer{openOne(id), {}, {}, {}, {}};
    QStringList words;
    for (const Help& help : m_workspace.session().struggles.helpFor(id)) {
        (help.isOwed() ? offer.owed : offer.tried).push_back(help);
        if (!help.isOwed()) words << wording::helpGiven(help);
    }
    offer.triedInWords = words.join(QLatin1Char('\n'));
    if (offer.tried.empty())
        offer.refusal =
            offer.owed.empty()
                ? tr("No help is on record for this yet. Offer help first.")
                : tr("The help you offered is still owed. Give it first, then ask whether it helped.");
    return offer;
}

ConsequenceId Struggles::writeConsequence(StruggleId id, const QString& expected, const QString& next,
                                          QDate today) {
    Session& session = m_workspace.session();
    const ConsequenceOffer offer = consequenceOffer(id);
    if (!offer.refusal.isEmpty()) throw Error(ErrorKind::Refused, offer.refusal);
    if (expected.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what was expected."));
    if (next.trimmed().isEmpty()) throw Error(ErrorKind::Refused, tr("Say what comes next."));
    ConsequenceId written;
    session.perform(
        tr("Written down: what follows for %1").arg(offer.struggle.text),
        [&](const Transaction& transaction) {
            written = session.struggles.add(
                transaction,
                Consequence{{}, id, today, expected.trimmed(), offer.triedInWords, next.trimmed()});
        });
    return written;
}

}  // namespace headroom
