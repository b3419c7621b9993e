// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {

class AnsweringStruggles : public test::TestStore {
protected:
    Struggle read(StruggleId id) { return *workspace.session().struggles.struggle(id); }
    Help readHelp(HelpId id) { return *workspace.session().struggles.help(id); }
    StruggleId stuck(QDate on) {
        return struggles.raise(ana, QStringLiteral("Price comes up too early"),
                               QStringLiteral("No finance contact"), on);
    }
    HelpId offer(StruggleId id, QDate on, std::optional<QDate> due = {}) {
        return struggles.offerHelp(id, {HelpKind::JointCall, QStringLiteral("Alder"), due}, on);
    }
    const CommitmentBook book(QDate day) const { return workspace.commitmentBook(std::nullopt, day); }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
};

TEST_F(AnsweringStruggles, RefuseWhatCannotBe) {
    EXPECT_EQ(refusal([&] { struggles.raise(ana, {}, {}, today); }),
              QStringLiteral("Say what Ana Ruiz is stuck on."));
    EXPECT_FALSE(refusal([&] { struggles.raise(RepId{99}, QStringLiteral("x"), {}, today); }).isEmpty());
    const StruggleId id = stuck(today);
    EXPECT_FALSE(refusal([&] { struggles.describe(id, {}, {}); }).isEmpty());
    const HelpId help = offer(id, today);
    EXPECT_EQ(refusal([&] { struggles.answerWhetherItHelped(help, DidItHelp::Yes, today); }),
              QStringLiteral("This help is still owed. Give it first, then ask."));
    EXPECT_EQ(refusal([&] { struggles.respondOtherwise(id, today); }),
              QStringLiteral("This struggle was answered already."));
    struggles.helpDone(help, today);
    EXPECT_EQ(refusal([&] { struggles.helpDone(help, today); }),
              QStringLiteral("This help was given already."));
    EXPECT_EQ(refusal([&] { struggles.withdrawHelp(help); }),
              QStringLiteral("This help was given already and stays on record."));
    struggles.end(id, {}, today);
    EXPECT_EQ(refusal([&] { struggles.end(id, {}, today); }),
              QStringLiteral("This struggle has ended already."));
    EXPECT_FALSE(refusal([&] { offer(id, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { struggles.end(StruggleId{99}, {}, today); }).isEmpty());
    EXPECT_FALSE(refusal([&] { struggles.helpDone(HelpId{99}, today); }).isEmpty());
}

TEST_F(AnsweringStruggles, TheFirstResponseIsRememberedAsItWas) {
    const StruggleId helped = stuck(today);
    offer(helped, today.addDays(1));
    EXPECT_EQ(read(helped).firstResponse, FirstResponse::Help);
    EXPECT_EQ(read(helped).respondedOn, today.addDays(1));
    offer(helped, today.addDays(4));
    EXPECT_EQ(read(helped).respondedOn, today.addDays(1));

    const StruggleId told = stuck(today);
    struggles.respondOtherwise(told, today);
    offer(told, today.addDays(2));
    EXPECT_EQ(read(told).firstResponse, FirstResponse::Other) << "help came second";
    EXPECT_EQ(read(told).respondedOn, today);
}

TEST_F(AnsweringStruggles, HelpWithdrawnWasNoResponse) {
    const StruggleId id = stuck(today);
    const HelpId first = offer(id, today);
    const HelpId second = offer(id, today.addDays(3));
    struggles.withdrawHelp(first);
    EXPECT_EQ(read(id).firstResponse, FirstResponse::Help);
    EXPECT_EQ(read(id).respondedOn, today.addDays(3));
    struggles.withdrawHelp(second);
    EXPECT_FALSE(read(id).firstResponse);
    EXPECT_FALSE(read(id).respondedOn);

    const StruggleId told = stuck(today);
    struggles.respondOtherwise(told, today);
    struggles.withdrawHelp(offer(told, today));
    EXPECT_EQ(read(told).firstResponse, FirstResponse::Other);
}

TEST_F(AnsweringStruggles, HelpGivenIsAskedAboutTwoWeeksLaterOrWhenTheLeaderSays) {
    const StruggleId id = stuck(today);
    const HelpId first = offer(id, today), second = offer(id, today);
    struggles.helpDone(first, today.addDays(1));
    EXPECT_EQ(readHelp(first).askOn, today.addDays(15));
    struggles.helpDone(second, today.addDays(1), today.addDays(3));
    EXPECT_EQ(readHelp(second).askOn, today.addDays(3));
    const auto asks = [&](QDate day) {
        int count = 0;
        for (const WaitingItem& item : workspace.teamOverview(std::nullopt, day).waiting)
            count += item.kind == WaitingKind::DidItHelp;
        return count;
    };
    EXPECT_EQ(asks(today.addDays(2)), 0);
    EXPECT_EQ(asks(today.addDays(3)), 1);
    struggles.end(id, QStringLiteral("Finance first"), today.addDays(4));
    EXPECT_EQ(asks(today.addDays(15)), 2) << "asked about later, also when the struggle has ended";
    ASSERT_EQ(book(today.addDays(15)).struggles.size(), 1u);
    EXPECT_FALSE(book(today.addDays(15)).struggles.front().struggle.isOpen());
    struggles.answerWhetherItHelped(first, DidItHelp::Yes, today.addDays(15));
    struggles.answerWhetherItHelped(second, DidItHelp::Partly, today.addDays(15));
    EXPECT_EQ(asks(today.addDays(15)), 0);
    EXPECT_TRUE(book(today.addDays(15)).struggles.empty());
}

TEST_F(AnsweringStruggles, LeftAloneOnesComeFirstAndCountAgainstTheLeader) {
    const StruggleId answered = stuck(today.addDays(-20));
    offer(answered, today.addDays(-19));
    const StruggleId alone = stuck(today.addDays(-10));
    stuck(today);
    const CommitmentBook read = book(today);
    ASSERT_EQ(read.struggles.size(), 3u);
    EXPECT_EQ(read.struggles.front().struggle.id, alone);
    EXPECT_TRUE(read.struggles.front().isLeftAlone);
    EXPECT_FALSE(read.struggles[1].isLeftAlone);
    EXPECT_EQ(read.helpFirst.reported, 3);
    EXPECT_EQ(read.helpFirst.answered, 1);
    EXPECT_EQ(read.helpFirst.leftAlone, 1);
    EXPECT_EQ(read.helpFirst.medianDays, 1.0);
}

TEST_F(AnsweringStruggles, HelpFirstLooksBackAYear) {
    stuck(today.addYears(-1));
    stuck(today.addYears(-1).addDays(1));
    EXPECT_EQ(book(today).helpFirst.reported, 1);
}

TEST_F(AnsweringStruggles, AConsequenceIsRefusedUntilHelpWasGivenAndTheRefusalNamesTheStep) {
    const StruggleId id = stuck(today);
    const auto write = [&] {
        struggles.writeConsequence(id, QStringLiteral("a"), QStringLiteral("b"), today);
    };
    EXPECT_EQ(refusal(write), QStringLiteral("No help is on record for this yet. Offer help first."));
    EXPECT_EQ(struggles.consequenceOffer(id).refusal, refusal(write));
    const HelpId help = offer(id, today);
    EXPECT_EQ(
        refusal(write),
        QStringLiteral("The help you offered is still owed. Give it first, then ask whether it helped."));
    EXPECT_EQ(struggles.consequenceOffer(id).owed.size(), 1u);
    struggles.helpDone(help, today);
    EXPECT_TRUE(struggles.consequenceOffer(id).refusal.isEmpty());
    const StruggleId another = stuck(today);
    EXPECT_FALSE(struggles.consequenceOffer(another).refusal.isEmpty()) << "help for this very struggle";
}

TEST_F(AnsweringStruggles, AConsequenceOpensWithWhatWasTriedInWordsThatStay) {
    const StruggleId id = stuck(today);
    const HelpId first = offer(id, today), second = offer(id, today);
    struggles.helpDone(first, today);
    struggles.answerWhetherItHelped(first, DidItHelp::Partly, today.addDays(14));
    struggles.helpDone(second, today.addDays(1));
    EXPECT_EQ(refusal([&] { struggles.writeConsequence(id, {}, QStringLiteral("b"), today); }),
              QStringLiteral("Say what was expected."));
    EXPECT_EQ(refusal([&] { struggles.writeConsequence(id, QStringLiteral("a"), {}, today); }),
              QStringLiteral("Say what comes next."));
    const ConsequenceOffer offered = struggles.consequenceOffer(id);
    EXPECT_EQ(offered.triedInWords,
              QStringLiteral(
                  "18 Mar 2026, Joint call: Alder. It helped in part.\n19 Mar 2026, Joint call: Alder."));
    struggles.writeConsequence(id, QStringLiteral(" Recap the same day "),
                               QStringLiteral("Two weeks side by side"), today);
    struggles.answerWhetherItHelped(second, DidItHelp::No, today.addDays(20));
    const Consequence written = book(today).struggles.front().consequences.front();
    EXPECT_EQ(written.expected, QStringLiteral("Recap the same day"));
    EXPECT_EQ(written.tried, offered.triedInWords);
    EXPECT_EQ(written.next, QStringLiteral("Two weeks side by side"));
    EXPECT_EQ(written.writtenOn, today);
}

}  // namespace headroom
