// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/calendar_guess.h"

#include <algorithm>

namespace headroom {

namespace {

constexpr int wordsInRule = 6;

bool stands(const QStringList& words, const QStringList& in) {
    if (words.isEmpty() || words.size() > in.size()) return false;
    for (qsizetype at = 0; at + words.size() <= in.size(); ++at)
        if (std::equal(words.begin(), words.end(), in.begin() + at)) return true;
    return false;
}

// A word, or the beginning of one where it ends in a star.
bool hasWord(const QStringList& title, const QString& word) {
    if (!word.endsWith(QLatin1Char('*'))) return title.contains(word);
    const QString beginning = word.chopped(1);
    return std::any_of(title.begin(), title.end(),
                       [&](const QString& one) { return one.startsWith(beginning); });
}

QStringList listed(const QString& words) {
    QStringList list;
    for (const QString& word : words.split(QLatin1Char(','), Qt::SkipEmptyParts))
        list << word.trimmed().toCaseFolded();
    return list;
}

std::vector<CalendarPerson> everyone(const CalendarOccurrence& occurrence) {
    std::vector<CalendarPerson> people;
    for (const CalendarAttendee& attendee : occurrence.attendees)
        if (attendee.isPerson) people.push_back(attendee.person);
    const auto isOrganizer = [&](const CalendarPerson& person) {
        return person.email == occurrence.organizer.email;
    };
    if (!occurrence.organizer.email.isEmpty() && std::none_of(people.begin(), people.end(), isOrganizer))
        people.push_back(occurrence.organizer);
    return people;
}

}  // namespace

QStringList calendarTitleWords(const QString& title) {
    QStringList words;
    QString word;
    for (const QChar letter : title.toCaseFolded() + QLatin1Char(' ')) {
        if (letter.isLetter()) {
            word += letter;
        } else if (!word.isEmpty() && (letter == QLatin1Char('\'') || letter == QChar(0x2019))) {
            continue;  // "ana's" stays one word
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

bool matches(const CalendarRule& rule, const CalendarOccurrence& occurrence) {
    if (!rule.words.isEmpty()) {
        const QStringList title = calendarTitleWords(occurrence.summary);
        if (!stands(rule.words.split(QLatin1Char(' ')), title)) return false;
    }
    if (rule.email.isEmpty()) return true;
    const std::vector<CalendarPerson> people = everyone(occurrence);
    return std::any_of(people.begin(), people.end(),
                       [&](const CalendarPerson& person) { return person.email == rule.email; });
}

CalendarGuess::CalendarGuess(const std::vector<Rep>& reps, std::vector<CalendarRule> rules,
                             const QString& ownEmail)
    : m_rules(std::move(rules)),
      m_ownEmail(ownEmail.toLower()),
      m_words{
          //: Words of meeting titles, with commas; a star stands for any ending. English is understood
          //: anyway.
          {listed(tr("interview*, hiring, candidate*, recruit*, onboarding")), WorkKind::Hiring},
          {listed(QStringLiteral("interview*, hiring, candidate*, recruit*, onboarding")), WorkKind::Hiring},
          //: Words of meeting titles, with commas; a star stands for any ending. English is understood
          //: anyway.
          {listed(tr("forecast*, pipeline*, report*, commit, qbr, numbers")), WorkKind::ForecastAndReports},
          {listed(QStringLiteral("forecast*, pipeline*, report*, commit, qbr, numbers")),
           WorkKind::ForecastAndReports},
          //: Words of meeting titles, with commas; a star stands for any ending. English is understood
          //: anyway.
          {listed(tr("inbox, admin*, email*, expenses, paperwork")), WorkKind::InboxAndAdmin},
          {listed(QStringLiteral("inbox, admin*, email*, expenses, paperwork")), WorkKind::InboxAndAdmin},
          //: Words of meeting titles, with commas; a star stands for any ending. English is understood
          //: anyway.
          {listed(tr("deal*, customer*, client*, demo*, negotiation*, proposal*, renewal*")),
           WorkKind::DealsWithReps},
          {listed(QStringLiteral("deal*, customer*, client*, demo*, negotiation*, proposal*, renewal*")),
           WorkKind::DealsWithReps},
      } {
    for (const Rep& rep : reps) {
        Known known{rep.id, rep.email.trimmed().toLower(), {}, {}};
        for (const QString& name : QStringList{rep.name, rep.calledName} + rep.aliases) {
            const QStringList words = calendarTitleWords(name);
            if (words.isEmpty()) continue;
            known.names << name.simplified().toCaseFolded();
            if (words.join(QString()).size() >= 3) known.called.push_back(words);
        }
        m_reps.push_back(known);
    }
}

const CalendarGuess::Known* CalendarGuess::repOf(const CalendarPerson& person) const {
    const QString name = person.name.simplified().toCaseFolded();
    for (const Known& rep : m_reps)
        if ((!rep.email.isEmpty() && rep.email == person.email) ||
            (!name.isEmpty() && rep.names.contains(name)))
            return &rep;
    return nullptr;
}

std::vector<RepId> CalendarGuess::repsInTitle(const QStringList& title) const {
    std::vector<RepId> reps;
    for (const Known& rep : m_reps)
        if (std::any_of(rep.called.begin(), rep.called.end(),
                        [&](const QStringList& words) { return stands(words, title); }))
            reps.push_back(rep.id);
    return reps;
}

CalendarPeople CalendarGuess::people(const CalendarOccurrence& occurrence) const {
    CalendarPeople people;
    for (const CalendarPerson& person : everyone(occurrence)) {
        if (!m_ownEmail.isEmpty() && person.email == m_ownEmail) continue;
        if (const Known* rep = repOf(person)) {
            if (std::find(people.reps.begin(), people.reps.end(), rep->id) == people.reps.end())
                people.reps.push_back(rep->id);
        } else {
            ++people.others;
        }
    }
    // One other person with no rep beside them may be the leader, or the rep under an address nobody knows
    // yet.
    const bool mayBeMeant = people.reps.empty() && people.others <= (m_ownEmail.isEmpty() ? 2 : 1);
    if (mayBeMeant) {
        people.reps = repsInTitle(calendarTitleWords(occurrence.summary));
        people.isByTitleOnly = !people.reps.empty();
        if (people.isByTitleOnly) people.others = 0;
    } else if (people.reps.size() == 1 && people.others == 1 && m_ownEmail.isEmpty()) {
        people.others = 0;  // whoever it is beside the rep is taken for the leader
    }
    return people;
}

std::optional<WorkKind> CalendarGuess::kindByWords(const QStringList& title) const {
    for (const auto& [words, kind] : m_words)
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString& word) { return hasWord(title, word); }))
            return kind;
    return std::nullopt;
}

CalendarChoice CalendarGuess::choice(const CalendarOccurrence& occurrence) const {
    for (const CalendarRule& rule : m_rules)
        if (matches(rule, occurrence)) return rule.choice;
    const CalendarPeople people = this->people(occurrence);
    const std::optional<WorkKind> byWords = kindByWords(calendarTitleWords(occurrence.summary));
    if (people.isOneRepAlone() && !(people.isByTitleOnly && byWords))
        return {WorkKind::Coaching, people.reps.front()};
    if (people.reps.size() == 1 && people.others > 0)
        return {byWords.value_or(WorkKind::DealsWithReps), std::nullopt};
    if (byWords == WorkKind::DealsWithReps && people.reps.empty())
        return {WorkKind::InternalMeetings, std::nullopt};
    if (byWords) return {byWords, std::nullopt};
    const bool isAlone = occurrence.attendees.empty() && occurrence.organizer.email.isEmpty();
    return {isAlone ? WorkKind::InboxAndAdmin : WorkKind::InternalMeetings, std::nullopt};
}

CalendarRule CalendarGuess::ruleFrom(const CalendarOccurrence& occurrence,
                                     const CalendarChoice& choice) const {
    const QStringList title = calendarTitleWords(occurrence.summary);
    CalendarRule rule{{}, title.mid(0, wordsInRule).join(QLatin1Char(' ')), {}, choice};
    // What is said of a meeting with one other person holds for that person; a 1:1 whatever it is called.
    QStringList addresses;
    for (const CalendarPerson& person : everyone(occurrence))
        if (person.email != m_ownEmail && !person.email.isEmpty()) addresses << person.email;
    if (addresses.size() == 1) rule.email = addresses.front();
    if (!rule.email.isEmpty() && choice.rep) rule.words.clear();
    return rule;
}

}  // namespace headroom
