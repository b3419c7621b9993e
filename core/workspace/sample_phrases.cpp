// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_phrases.h"

#include "core/domain/help.h"

namespace headroom {

namespace {

QStringList list(const char* words) {
    return QString::fromUtf8(words).split(QLatin1Char('|'));
}

SampleHelp help(HelpKind kind, const char* text) {
    return {int(kind), QString::fromUtf8(text)};
}

SampleSkill skill(const char* name, const char* practice, const char* evidence, const char* seen) {
    return {QString::fromUtf8(name), QString::fromUtf8(practice), list(evidence), QString::fromUtf8(seen)};
}

}  // namespace

QStringList samplePromisesOfLeader() {
    return list(
        "Introduce you to the finance lead at %1|Join the first meeting with %1|Read the %1 proposal before "
        "it goes "
        "out|Ask legal for the short contract|Listen to two of your calls and send notes|Get the release "
        "dates in "
        "writing from product|Speak with operations about the %1 delivery|Find a reference customer for "
        "%1|Free you "
        "from the Thursday forecast call|Send the pricing guide with the new floor|Bring the %1 sponsor into "
        "our "
        "next call|Rehearse the demo with you|Ask marketing for the case from %1|Clear who owns %1 with the "
        "other "
        "team|Get you a seat in the negotiation training|Call the %1 director myself|Share my notes from the "
        "last "
        "lost deal|Pair you with somebody for cold calls this month");
}

QStringList samplePromisesOfRep() {
    return list(
        "Call three lapsed accounts|Write the recap mail to %1 the same day|Book the finance contact at "
        "%1|Send the "
        "%1 proposal|Ask for the decision date at %1|Open two calls with slow questions|Find the person who "
        "signs at "
        "%1|Close or drop the two oldest deals|Ask %1 what happens if they do nothing|Prepare the account "
        "plan for "
        "%1|Record one call and listen to it alone|Get the %1 deadline from the buyer|Name the next step in "
        "each "
        "open deal|Call the lost buyer at %1 and ask why|Write five questions for %1|Bring one deal to the "
        "team "
        "meeting|Ask %1 for an introduction|Rewrite the first page of the proposal|Answer the %1 security "
        "questions|"
        "Visit %1 on site|Quote without a discount first|Agree a mutual plan with %1");
}

QStringList sampleReasonsToMove() {
    return list(
        "The buyer was ill|Waiting for the new price list|They asked for a week|Quarter end came first|The "
        "person who decides is on leave|Two demos fell on the same day");
}

QStringList sampleReasonsToLetGo() {
    return list(
        "They chose to build it themselves|The deal was lost before|Somebody else did it|It no longer helps "
        "the "
        "customer|Their budget went into next year|We found a shorter way");
}

QStringList sampleObstacles() {
    return list(
        "No finance contact in the account|The template takes an hour each time|Three proposals were due the "
        "same "
        "week|Not sure what to say when they ask for a discount|The buyer stopped answering|Support tickets "
        "took the "
        "mornings|Nobody said who approves an exception|The demo data does not fit their business");
}

QStringList sampleStruggles() {
    return list(
        "Price comes up before the problem is clear|Cannot get past the first contact at %1|Procurement at "
        "%1 stops "
        "answering|Demos end without a next step|Talks too long when nervous|Two large deals stand "
        "still|Loses the "
        "thread when a technical person joins|Follow-ups slip when the week is full|Does not know how to say "
        "no to "
        "%1|First calls feel like an interrogation");
}

QStringList sampleLearned() {
    return list(
        "Finance first, then the proposal|Short mails get answers|The silence after the price does the "
        "work|Ask for "
        "the next step before the last five minutes|One prepared sentence is enough|The first contact wants "
        "to be "
        "asked for help");
}

QStringList sampleRequests() {
    return list(
        "A second pair of eyes on the %1 proposal|How to answer the discount question at %1|Who knows "
        "somebody at %1|"
        "Ten minutes before the %1 call|A way out of the stuck deal with %1|What to leave out of the "
        "demo|How to tell "
        "%1 that the date moves|Whether to walk away from %1");
}

QStringList sampleTopicsOfLeader() {
    return list(
        "How the %1 meeting felt|What to stop doing this quarter|The territory change, no surprises|Where a "
        "deal "
        "review would help|Which call to listen to together|What you want to be known for|The mail that lost "
        "%1 an "
        "afternoon");
}

QStringList sampleTopicsOfRep() {
    return list(
        "Holiday cover in the last two weeks|The new lead routing|Who takes the %1 renewal|A bigger part in "
        "the "
        "onboarding|Travel to %1|The forecast format|More time for old accounts|Whether I may lead the next "
        "demo day");
}

std::vector<SampleHelp> sampleHelp() {
    return {help(HelpKind::Practice, "Three openings, out loud, until one fits"),
            help(HelpKind::Shadowing, "Sit beside Leila on two first calls"),
            help(HelpKind::JointCall, "I come along and stay quiet unless asked"),
            help(HelpKind::RolePlay, "The discount question, both ways round"),
            help(HelpKind::Training, "The half day on procurement"),
            help(HelpKind::ObstacleRemoved, "A one-page template that takes ten minutes"),
            help(HelpKind::ObstacleRemoved, "One name in finance who approves exceptions"),
            help(HelpKind::Time, "No forecast call for two weeks"),
            help(HelpKind::Practice, "Five lost mails, rewritten together"),
            help(HelpKind::JointCall, "Call the quiet buyer from the same room")};
}

std::vector<SampleSkill> sampleSkillPlans() {
    return {
        skill(
            "First questions", "Three slow questions before anything is shown",
            "Waited four seconds after the second question, and the buyer told the real deadline|Asked what "
            "happens if nothing changes|Showed the product only in the last third of the call",
            "Asks three before showing anything, also when it is rushed"),
        skill("Next step on every deal", "The next step is said before the last five minutes",
              "Booked the finance meeting while everybody was still in the room|Ended two calls with a date",
              "Nine of ten open deals have a next step with a day"),
        skill("Finance in early", "Ask for the person who signs in the first call",
              "Got the finance lead on the second call without help|Asked who signs, and took the answer "
              "calmly",
              "Knows the person who signs before the proposal"),
        skill("Holding the price", "One sentence, then silence",
              "Said the price and stopped talking|Traded the discount for a longer term",
              "Gives a discount only for something in return"),
        skill("Recap the same day", "Five lines before six o\u2019clock",
              "The recap was there before I had left the car park|A customer answered with two corrections, "
              "which saved the proposal",
              "Customers quote the recap back")};
}

}  // namespace headroom
