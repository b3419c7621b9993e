// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"

namespace headroom {

class PreparingOneToOnes : public test::TestStore {
protected:
    using Kind = PrepItemKind;

    PrepSheet sheet() const { return workspace.prepSheet(ana, today); }
    static std::vector<PrepStep> steps(const PrepSheet& sheet) {
        std::vector<PrepStep> found;
        for (const PrepSection& section : sheet.sections) found.push_back(section.step);
        return found;
    }
    static std::vector<Kind> kinds(const PrepSheet& sheet, PrepStep step) {
        std::vector<Kind> found;
        for (const PrepSection& section : sheet.sections)
            if (section.step == step)
                for (const PrepItem& item : section.items) found.push_back(item.kind);
        return found;
    }
    static std::vector<PrepItem> all(const PrepSheet& sheet, Kind kind) {
        std::vector<PrepItem> found;
        for (const PrepSection& section : sheet.sections)
            for (const PrepItem& item : section.items)
                if (item.kind == kind) found.push_back(item);
        return found;
    }
    static PrepItem only(const PrepSheet& sheet, Kind kind) {
        const std::vector<PrepItem> found = all(sheet, kind);
        EXPECT_EQ(found.size(), 1u);
        return found.empty() ? PrepItem{} : found.front();
    }
    static QString textOf(const PrepSheet& sheet) {
        QString text;
        for (const PrepSection& section : sheet.sections)
            for (const PrepItem& item : section.items)
                text += item.text + QLatin1Char('|') + item.remark + QLatin1Char('\n');
        for (const Conversation& one : sheet.lastConversations) text += one.sharedNotes + one.onlyMeNotes;
        for (const Conversation& one : sheet.span.conversations) text += one.sharedNotes + one.onlyMeNotes;
        return text;
    }
    void importDeals() {
        QByteArray rows = "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n";
        for (int i = 0; i < 30; ++i) {
            const QByteArray day = today.addDays(-i * 3).toString(Qt::ISODate).toLatin1();
            rows += "A" + QByteArray::number(i) + ",Ana Ruiz," + (i % 3 == 0 ? "Won" : "Lost") + "," + day +
                    "," + day + ",100\n";
        }
        import(write(QStringLiteral("deals.csv"), rows));
    }
    // One record of every kind, with texts of `words` words.
    void fill(int words, int times = 1) {
        const QString text = QStringLiteral("word ").repeated(words).trimmed();
        const QDate before = today.addDays(-10);
        for (int i = 0; i < times; ++i) {
            commitments.add({Party::Leader, text, today.addDays(-3)}, ana, before);
            commitments.add({Party::Rep, text, today.addDays(-2)}, ana, before);
            commitments.keep(commitments.add({Party::Rep, text, today}, ana, before), today);
            const StruggleId price = struggles.raise(ana, text, {}, before);
            struggles.offerHelp(price, {HelpKind::Practice, text, today.addDays(-1)}, before);
            struggles.helpDone(struggles.offerHelp(price, {HelpKind::JointCall, text, {}}, before), before,
                               today);
            development.tryOut(ana, text, today.addDays(9), today);
            requests.ask(ana, text, today.addDays(-1));
            topics.add(ana, text, Party::Rep, before);
            topics.add(ana, text, Party::Leader, before);
        }
        development.addEvidence(development.startSkill(ana, text, text, today.addDays(30), before), text,
                                today);
    }

    const RepId ana = addRep(QStringLiteral("Ana Ruiz"));
};

TEST_F(PreparingOneToOnes, WithoutAnyHistoryOnlyAskAndLeaveWith) {
    const PrepSheet read = sheet();
    EXPECT_EQ(steps(read), (std::vector<PrepStep>{PrepStep::Ask, PrepStep::LeaveWith}));
    EXPECT_EQ(kinds(read, PrepStep::Ask),
              (std::vector<Kind>{Kind::Question, Kind::Question, Kind::Question}));
    EXPECT_EQ(kinds(read, PrepStep::LeaveWith), std::vector<Kind>{Kind::NextMeeting});
    EXPECT_FALSE(read.lastSpoken);
    EXPECT_FALSE(read.planned);
    EXPECT_TRUE(read.next);
    EXPECT_THROW(workspace.prepSheet(RepId{99}, today), Error);
}

TEST_F(PreparingOneToOnes, EveryItemStandsInItsStepAndTheLeadersDebtFirst) {
    importDeals();
    conversations.log(oneToOne(ana, today.addDays(-5)), today);
    fill(2);
    const PrepSheet read = sheet();
    EXPECT_EQ(steps(read), (std::vector<PrepStep>{PrepStep::YouFirst, PrepStep::SinceYouLastSpoke,
                                                  PrepStep::Ask, PrepStep::LeaveWith}))
        << "say again is absent until there are priorities";
    EXPECT_EQ(kinds(read, PrepStep::YouFirst), std::vector<Kind>{Kind::OwnPromise});
    EXPECT_EQ(kinds(read, PrepStep::SinceYouLastSpoke),
              (std::vector<Kind>{Kind::HelpOwed, Kind::RepPromise, Kind::RepPromise, Kind::DidItHelp,
                                 Kind::DoneWell, Kind::CloseRate, Kind::SkillFocus, Kind::Struggle,
                                 Kind::Experiment}));
    EXPECT_EQ(kinds(read, PrepStep::LeaveWith),
              (std::vector<Kind>{Kind::Request, Kind::Topic, Kind::Topic, Kind::NextMeeting}));
    EXPECT_EQ(read.lastSpoken, today.addDays(-5));
    for (const PrepSection& section : read.sections) EXPECT_EQ(section.leftOut, 0);
}

TEST_F(PreparingOneToOnes, TeamMeetingsDoNotCrowdOutWhatWasSpokenWithTheRep) {
    for (const int days : {40, 30, 20, 10})
        conversations.log(oneToOne(ana, today.addDays(-days), days), today);
    for (const int days : {3, 2, 1}) {
        Conversation meeting = oneToOne(ana, today.addDays(-days), 45);
        meeting.kind = ConversationKind::TeamMeeting;
        conversations.log(meeting, today);
    }
    std::vector<int> minutes;
    for (const Conversation& last : sheet().lastConversations) minutes.push_back(last.minutes);
    EXPECT_EQ(minutes, (std::vector{10, 20, 30}));
}

TEST_F(PreparingOneToOnes, EachLineSaysHowThingsStand) {
    conversations.log(oneToOne(ana, today.addDays(-5)), today);
    fill(2);
    const PrepSheet read = sheet();
    EXPECT_EQ(only(read, Kind::OwnPromise).remark, QStringLiteral("3 days late"));
    EXPECT_TRUE(only(read, Kind::OwnPromise).isDebt);
    EXPECT_EQ(only(read, Kind::HelpOwed).text, QStringLiteral("Help I owe: Practice: word word"));
    EXPECT_EQ(only(read, Kind::HelpOwed).remark, QStringLiteral("1 day late"));
    EXPECT_TRUE(only(read, Kind::HelpOwed).isDebt);
    const std::vector<PrepItem> hers = all(read, Kind::RepPromise);
    ASSERT_EQ(hers.size(), 2u);
    EXPECT_EQ(hers[0].remark, QStringLiteral("was due Mon 16 Mar"));
    EXPECT_FALSE(hers[0].isDebt);
    EXPECT_EQ(hers[1].remark, QStringLiteral("kept, 18 Mar"));
    EXPECT_TRUE(hers[1].isClosed);
    EXPECT_EQ(only(read, Kind::DidItHelp).text, QStringLiteral("Did it help? Joint call: word word"));
    EXPECT_EQ(only(read, Kind::Experiment).remark, QStringLiteral("until Fri 27 Mar"));
    EXPECT_EQ(only(read, Kind::Request).text, QStringLiteral("Asked for help: word word"));
    EXPECT_TRUE(only(read, Kind::Request).isDebt);
    EXPECT_EQ(all(read, Kind::Topic)[0].remark, QStringLiteral("raised by Ana Ruiz, carried over"));
    EXPECT_EQ(all(read, Kind::Topic)[1].remark, QStringLiteral("yours, carried over"));
}

TEST_F(PreparingOneToOnes, OneThingDoneWellTheNewestOnRecord) {
    const SkillPlanId plan =
        development.startSkill(ana, QStringLiteral("First questions"), {}, today, today.addDays(-20));
    development.addEvidence(plan, QStringLiteral("Waited for the answer"), today.addDays(-9));
    EXPECT_EQ(only(sheet(), Kind::DoneWell).text, QStringLiteral("Done well: Waited for the answer"));
    commitments.keep(commitments.add(theirs("Three lapsed accounts", today), ana, today.addDays(-9)),
                     today.addDays(-3));
    EXPECT_EQ(only(sheet(), Kind::DoneWell).text,
              QStringLiteral("Done well: kept \u2018Three lapsed accounts\u2019"));
}

TEST_F(PreparingOneToOnes, AStruggleLeftAloneIsTheLeadersDebtAndAnEndedOneIsGone) {
    const StruggleId id = struggles.raise(ana, QStringLiteral("Price"), {}, today.addDays(-10));
    EXPECT_TRUE(only(sheet(), Kind::Struggle).isDebt);
    const HelpId help = struggles.offerHelp(id, {HelpKind::Time, {}, {}}, today);
    EXPECT_FALSE(only(sheet(), Kind::Struggle).isDebt);
    struggles.helpDone(help, today, today);
    struggles.end(id, {}, today);
    EXPECT_TRUE(all(sheet(), Kind::Struggle).empty());
    EXPECT_EQ(all(sheet(), Kind::DidItHelp).size(), 1u);
}

TEST_F(PreparingOneToOnes, NeverHoldsMoreWordsThanAPageHowevermuchThereIs) {
    importDeals();
    conversations.log(oneToOne(ana, today.addDays(-5)), today);
    fill(60, 6);
    const PrepSheet read = sheet();
    EXPECT_LE(read.words(), PrepSheet::mostWords);
    EXPECT_GT(read.words(), PrepSheet::mostWords / 2);
    for (const Kind kind : {Kind::OwnPromise, Kind::RepPromise, Kind::HelpOwed, Kind::DidItHelp,
                            Kind::DoneWell, Kind::CloseRate, Kind::SkillFocus, Kind::Struggle,
                            Kind::Experiment, Kind::Question, Kind::Request, Kind::Topic, Kind::NextMeeting})
        EXPECT_FALSE(all(read, kind).empty()) << "one of each stays: " << int(kind);
    EXPECT_GE(all(read, Kind::HelpOwed).size(), all(read, Kind::Experiment).size());
    int leftOut = 0;
    for (const PrepSection& section : read.sections) leftOut += section.leftOut;
    EXPECT_GT(leftOut, 20);
    EXPECT_TRUE(only(read, Kind::SkillFocus).text.endsWith(QStringLiteral("\u2026")));
}

TEST_F(PreparingOneToOnes, ShortTextsAreNotCutForThePage) {
    conversations.log(oneToOne(ana, today.addDays(-5)), today);
    fill(4);
    EXPECT_LE(sheet().words(), PrepSheet::mostWords);
    EXPECT_FALSE(textOf(sheet()).contains(QStringLiteral("\u2026")));
}

TEST_F(PreparingOneToOnes, WhatOnlyTheLeaderSeesIsNowhereOnIt) {
    Conversation held = oneToOne(ana, today);
    held.onlyMeNotes = QStringLiteral("SECRET");
    conversations.log(held, today);
    Conversation planned = *workspace.conversation(book(ana, today.addDays(1)));
    const PrepSheet read = sheet();
    ASSERT_EQ(read.lastConversations.size(), 1u);
    ASSERT_EQ(read.span.conversations.size(), 1u);
    EXPECT_EQ(read.planned->id, planned.id);
    EXPECT_FALSE(textOf(read).contains(QStringLiteral("SECRET")));
    EXPECT_TRUE(textOf(read).contains(QStringLiteral("Discovery questions")));
}

TEST_F(PreparingOneToOnes, TheNextOneFollowsTheOneItIsForByTheRhythmOrAsBooked) {
    book(ana, today.addDays(2));
    EXPECT_FALSE(sheet().isNextBooked);
    EXPECT_EQ(sheet().next->toLocalTime().date(), today.addDays(16));
    const ConversationId after = book(ana, today.addDays(9));
    EXPECT_TRUE(sheet().isNextBooked);
    EXPECT_EQ(sheet().next, workspace.conversation(after)->plannedFor);
}

TEST_F(PreparingOneToOnes, QuestionsTakeTurns) {
    const QString first = all(sheet(), Kind::Question).front().text;
    conversations.log(oneToOne(ana, today), today);
    EXPECT_NE(all(sheet(), Kind::Question).front().text, first);
    struggles.raise(ana, QStringLiteral("Price"), {}, today);
    EXPECT_EQ(all(sheet(), Kind::Question).front().text,
              QStringLiteral("What would make the next two weeks easier for you?"));
}

class SayingAgain : public PreparingOneToOnes {
protected:
    PriorityId addPriority(const char* text, const char* why = "It pays") {
        PriorityWords words;
        words.text = QLatin1String(text);
        words.why = QLatin1String(why);
        return priorities.add(words, today.addDays(-90));
    }
    void tell(PriorityId id, QDate on, bool isWithWhy = true) {
        Telling telling;
        telling.priority = id;
        telling.reps = {ana};
        telling.toldOn = on;
        telling.isWithWhy = isWithWhy;
        priorities.tell(telling, today);
    }
};

TEST_F(SayingAgain, LongestUnheardFirstWithTheWhyAndWhenItWasHeard) {
    const PriorityId first = addPriority("Second meeting.", "Deals with a next step go on.");
    const PriorityId second = addPriority("Finance in early");
    addPriority("Never said");
    tell(first, today.addDays(-35));
    tell(second, today);
    const PrepSheet read = sheet();
    EXPECT_EQ(steps(read), (std::vector<PrepStep>{PrepStep::Ask, PrepStep::SayAgain, PrepStep::LeaveWith}));
    const std::vector<PrepItem> said = all(read, Kind::Priority);
    ASSERT_EQ(said.size(), 3u);
    EXPECT_EQ(said[0].remark, QStringLiteral("Ana Ruiz has not heard this from you yet"));
    EXPECT_EQ(said[1].text, QStringLiteral("Second meeting. Deals with a next step go on."));
    EXPECT_TRUE(said[1].remark.startsWith(QStringLiteral("Ana Ruiz last heard this from you 5 week")));
    EXPECT_EQ(said[2].remark, QStringLiteral("Ana Ruiz heard this from you this week"));
    EXPECT_TRUE(said[0].isDebt && said[1].isDebt);
    EXPECT_FALSE(said[2].isDebt);
}

TEST_F(SayingAgain, OnlyWhatIsForTheRepAndStillStands) {
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
    PriorityWords words;
    words.text = QStringLiteral("For Ben");
    words.why = QStringLiteral("He starts");
    words.reps = {ben};
    priorities.add(words, today.addDays(-20));
    const PriorityId gone = addPriority("Retired");
    priorities.retire(gone, {PriorityEnd::Done, QStringLiteral("Done"), today});
    EXPECT_TRUE(all(sheet(), Kind::Priority).empty());
    EXPECT_EQ(steps(sheet()), (std::vector<PrepStep>{PrepStep::Ask, PrepStep::LeaveWith}));
}

TEST_F(SayingAgain, APriorityOnTheAgendaIsThereOnce) {
    const PriorityId id = addPriority("Second meeting");
    ASSERT_EQ(priorities.putOnAgendas(id, {ana}, today), 1);
    topics.add(ana, QStringLiteral("Holidays"), Party::Rep, today);
    const PrepSheet read = sheet();
    EXPECT_EQ(all(read, Kind::Priority).size(), 1u);
    EXPECT_EQ(only(read, Kind::Topic).text, QStringLiteral("Holidays"));
}

TEST_F(SayingAgain, TheNewestEvidenceOfAnyStandardIsOneLine) {
    StandardWords words;
    std::vector<StandardId> ids;
    for (const char* text : {"Asks first", "Recaps"}) {
        words.text = QLatin1String(text);
        ids.push_back(standards.add(words, today.addDays(-60)));
    }
    Observation seen;
    seen.of = ana;
    seen.level = 4;
    for (const auto& [standard, evidence, daysAgo] :
         {std::tuple(ids[0], "asked twice", 3), std::tuple(ids[1], "no mail", 20)}) {
        seen.standard = standard;
        seen.evidence = QLatin1String(evidence);
        seen.seenOn = today.addDays(-daysAgo);
        standards.observe(seen, today);
    }
    seen.of = std::nullopt;  // the leader's own is none of it
    seen.seenOn = today;
    standards.observe(seen, today);
    const PrepItem item = only(sheet(), Kind::Standard);
    EXPECT_EQ(item.text, QStringLiteral("Seen on \u2018Asks first\u2019: asked twice"));
    EXPECT_EQ(item.remark, QStringLiteral("Sun 15 Mar"));
    EXPECT_EQ(kinds(sheet(), PrepStep::SinceYouLastSpoke), std::vector<Kind>{Kind::Standard});
    EXPECT_FALSE(item.isDebt);
    const PrepItem old = only(workspace.prepSheet(ana, today.addDays(100)), Kind::Standard);
    EXPECT_EQ(old.remark, QStringLiteral("Sun 15 Mar, nothing seen since"));
    EXPECT_TRUE(old.isDebt) << "the leader has not looked for 13 weeks";
}

TEST_F(SayingAgain, ThePageHoldsWithPrioritiesAndStandardsToo) {
    importDeals();
    conversations.log(oneToOne(ana, today.addDays(-5)), today);
    fill(60, 6);
    const QByteArray words = QByteArray("word ").repeated(40);
    for (int i = 0; i < 3; ++i) addPriority(words, words);
    StandardWords standard;
    standard.text = QString::fromLatin1(words);
    Observation seen;
    seen.standard = standards.add(standard, today);
    seen.of = ana;
    seen.level = 2;
    seen.evidence = QString::fromLatin1(words);
    seen.seenOn = today;
    standards.observe(seen, today);
    const PrepSheet read = sheet();
    EXPECT_LE(read.words(), PrepSheet::mostWords);
    EXPECT_GE(all(read, Kind::Priority).size(), 1u);
    for (const PrepItem& item : all(read, Kind::Priority))
        EXPECT_EQ(item.text.split(QLatin1Char(' ')).size(), 16) << "with its why";
    EXPECT_EQ(all(read, Kind::Standard).size(), 1u);
    EXPECT_GE(all(read, Kind::HelpOwed).size(), 1u);
}

class EditingPrepSheets : public PreparingOneToOnes {
protected:
    PrepEdits edits() const {
        const QString question = QStringLiteral("question 1");
        return {{{question, QStringLiteral("How was Lisbon?")}},
                {QStringLiteral("question 2")},
                {{int(PrepStep::YouFirst), {QStringLiteral("Thank you for Friday")}},
                 {int(PrepStep::SayAgain), {QStringLiteral("Finance first"), QStringLiteral("Because")}}}};
    }
};

TEST_F(EditingPrepSheets, RewordTakeOffAndAddInTheirSteps) {
    sheets.keepEdits(ana, edits());
    const PrepSheet read = sheet();
    EXPECT_EQ(steps(read), (std::vector<PrepStep>{PrepStep::YouFirst, PrepStep::Ask, PrepStep::SayAgain,
                                                  PrepStep::LeaveWith}));
    const std::vector<PrepItem> questions = all(read, Kind::Question);
    ASSERT_EQ(questions.size(), 2u);
    EXPECT_EQ(questions.front().text, QStringLiteral("How was Lisbon?"));
    EXPECT_EQ(all(read, Kind::Written).size(), 3u);
}

TEST_F(EditingPrepSheets, OutliveTheWindowAndAreNoUndoStep) {
    const QString lastStep = workspace.undoState().lastStep;
    sheets.keepEdits(ana, edits());
    EXPECT_EQ(workspace.undoState().lastStep, lastStep);
    Workspace other(workspace.path(), Workspace::Mode::ReadOnly);
    EXPECT_EQ(PrepSheets(other).edits(ana), edits());
    EXPECT_EQ(other.prepSheet(ana, today).words(), sheet().words());
    sheets.keepEdits(ana, {});
    EXPECT_TRUE(sheets.edits(ana).isEmpty());
}

TEST_F(EditingPrepSheets, EndWhenTheOneToOneIsLoggedAndNotWithAWordInPassing) {
    const RepId ben = addRep(QStringLiteral("Ben Okafor"));
    for (const RepId rep : {ana, ben}) sheets.keepEdits(rep, edits());
    for (const ConversationKind kind : {ConversationKind::TeamMeeting, ConversationKind::QuickWord}) {
        Conversation other = oneToOne(ana, today);
        other.kind = kind;
        conversations.log(other, today);
        EXPECT_FALSE(sheets.edits(ana).isEmpty());
    }
    conversations.log(oneToOne(ana, today), today);
    EXPECT_TRUE(sheets.edits(ana).isEmpty());
    EXPECT_FALSE(sheets.edits(ben).isEmpty());
    Conversation rideAlong =
        *workspace.conversation(conversations.plan({ben}, ConversationKind::RideAlong, at(today)));
    rideAlong.heldOn = today;
    conversations.log(rideAlong, today);
    EXPECT_TRUE(sheets.edits(ben).isEmpty()) << "it was what was planned";
}

TEST_F(EditingPrepSheets, AWordingStaysWithItsRecord) {
    const CommitmentId id = commitments.add(mine("Introduce finance", today), ana, today);
    const QString key = only(sheet(), Kind::OwnPromise).key;
    sheets.keepEdits(ana, {{{key, QStringLiteral("Finance, at last")}}, {}, {}});
    commitments.add(mine("Earlier", today.addDays(-1)), ana, today);
    const std::vector<PrepItem> promises = all(sheet(), Kind::OwnPromise);
    ASSERT_EQ(promises.size(), 2u);
    EXPECT_EQ(promises[1].text, QStringLiteral("Finance, at last"));
    EXPECT_EQ(promises[1].commitment, id);
}

}  // namespace headroom
