// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sample_stories.h"

namespace headroom {

namespace {

QString text(const char* words) {
    return QString::fromUtf8(words);
}

QStringList list(const char* words) {
    return text(words).split(QLatin1Char('|'));
}

SampleStory story(const char* name, const char* role, double dealsPerWeek, double rateAtFirst,
                  double rateNow) {
    SampleStory made;
    made.name = text(name);
    made.role = text(role);
    made.dealsPerWeek = dealsPerWeek;
    made.rateAtFirst = rateAtFirst;
    made.rateNow = rateNow;
    return made;
}

SampleStory growing(const char* name, double dealsPerWeek, double from, double to, double potential,
                    const char* why) {
    SampleStory made = story(name, "Account executive", dealsPerWeek, from, to);
    made.attention = Attention::Growing;
    made.potential = potential;
    made.turnsWeeksAgo = 34;
    made.why = text(why);
    return made;
}

SampleStory steady(const char* name, double dealsPerWeek, double rate, double potential, int silentDays,
                   const char* why) {
    SampleStory made = story(name, "Account executive", dealsPerWeek, rate, rate + 0.02);
    made.potential = potential;
    made.silentDays = silentDays;
    made.why = text(why);
    return made;
}

SampleStory leftAlone(const char* name, double dealsPerWeek, double from, double to, double potential,
                      int silentDays, Attention attention) {
    SampleStory made = story(name, "Account executive", dealsPerWeek, from, to);
    made.potential = potential;
    made.silentDays = silentDays;
    made.attention = attention;
    made.turnsWeeksAgo = 26;
    made.why = text("Won every second deal when we prepared the first meeting together.");
    return made;
}

}  // namespace

std::vector<SampleStory> sampleStories() {
    std::vector<SampleStory> stories;
    stories.push_back(
        growing("Ana Ruiz", 3.4, 0.27, 0.50, 0.48, "Runs discovery calls as well as anyone here."));
    stories.push_back(leftAlone("Tomas Lindqvist", 3.0, 0.45, 0.27, 0.53, 41, Attention::Gone));
    stories.push_back(
        growing("Priya Raman", 2.8, 0.24, 0.38, 0.40, "Finance is in the room earlier every month."));
    stories.push_back(
        steady("Marcus Webb", 2.2, 0.33, 0.42, 5, "Loses late; the early work is already strong."));
    stories.push_back(leftAlone("Yuki Tanabe", 2.0, 0.36, 0.35, 0.45, 23, Attention::Fading));
    stories.push_back(steady("Leila Haddad", 3.0, 0.44, 0.55, 8, "Teaches the others how to open a call."));
    stories.push_back(
        growing("Owen Fairley", 2.4, 0.22, 0.34, 0.36, "Asked for call reviews and uses every one."));
    stories.push_back(
        steady("Grace Mbeki", 1.2, 0.30, 0.40, 11, "Large accounts, few decisions, patient work."));
    stories.push_back(
        growing("Stefan Brandl", 2.5, 0.25, 0.37, 0.38, "Knows the product better than our customers do."));
    stories.push_back(leftAlone("Nadia Costa", 2.1, 0.31, 0.29, 0.41, 16, Attention::Fading));
    SampleStory newcomer = story("Jonah Price", "Associate", 1.2, 0.25, 0.28);
    newcomer.attention = Attention::JustStarted;
    newcomer.rhythmDays = 7;
    newcomer.silentDays = 1;
    newcomer.planWeeksAgo = 0;
    newcomer.startedWeeksAgo = 7;
    stories.push_back(newcomer);

    const QStringList called = list("Ana|Tomas|Priya|Marcus|Yuki|Leila|Owen|Grace|Stefan|Nadia|Jonah");
    for (size_t i = 0; i < stories.size(); ++i) stories[i].called = called[qsizetype(i)];
    stories[5].planWeeksAgo = 66;
    stories[5].potential = 0.50;
    stories[5].raisedTo = 0.55;
    stories[1].turnsWeeksAgo = 36;
    stories[9].planWeeksAgo = 0;
    stories[7].rhythmDays = 21;
    return stories;
}

QStringList sampleFirstNames() {
    return list(
        "Amara|Bela|Cleo|Dario|Elif|Farah|Gustav|Hana|Ivo|Jelena|Kofi|Lena|Mateo|Nora|Oskar|Paola|Rafael|"
        "Selma|Tariq|Ulla|Vera|Wim|Ximena|Yara|Zoran");
}

QStringList sampleLastNames() {
    return list(
        "Abara|Bergstrom|Castell|Demir|Eklund|Fontaine|Grau|Hollis|Ibsen|Jansen|Kaya|Lund|Moretti|Nkosi|"
        "Ortega|Petrov|Quist|Rossi|Sauer|Toivonen|Ueda|Vidal|Winter|Yildiz|Zeller");
}

QStringList sampleAccounts() {
    return list(
        "Alder Freight|Bluepine Foods|Corvane Labs|Dunmore Paper|Eastgate Clinics|Fernhill Textiles|"
        "Greywater Energy|Holloway Print|Ironbridge Tools|Juniper Hotels|Kestrel Optics|Larkspur Toys|"
        "Millrace Brewing|Northwick Steel|Oakvale Schools|Pebble Transit|Quarryside Stone|Redfern Media|"
        "Saltmarsh Shipping|Tidewell Pumps|Umber Coffee|Valebrook Farms|Whitlock Glass|Yarrow Health");
}

QStringList sampleNotes() {
    return list(
        "Walked through the Alder Freight call. The silence after the price question did the work.|"
        "Named the missing finance contact without being asked and booked the call before we ended.|"
        "Opened too fast. We tried three slower first questions and picked one for Thursday.|"
        "Wants to lead the next demo day. Asked for a rehearsal first, with room to get it wrong.|"
        "The proposal went out before the problem was agreed. Next time the recap mail comes first.|"
        "Role-played the discount question twice. The second answer was short and held.|"
        "Two deals without a next step. We wrote the mail for both together.|"
        "Good listening on the Kestrel call; let the buyer finish and got the real deadline.|"
        "Stuck on procurement at Northwick. I introduce the finance lead this week.|"
        "Looked back at the lost Juniper deal: we never met the person who signs.");
}

QStringList sampleSkills() {
    return list(
        "First questions|Next step on every deal|Finance in early|Holding the price|Recap the same day");
}

}  // namespace headroom
