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

// The words of a title, folded, without numbers and marks.
QStringList titleWords(const QString& title) {
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

std::vector<CalendarAttendee> everyone(const CalendarOccurrence& occurrence) {
    std::vector<CalendarAttendee> people;
    for (const CalendarAttendee& attendee : occurrence.attendees)
        if (attendee.isPerson) people.push_back(attendee);
    const auto isOrganizer = [&](const CalendarAttendee& one) {
        return one.person.email == occurrence.organizer.email;
    };
    if (!occurrence.organizer.email.isEmpty() && std::none_of(people.begin(), people.end(), isOrganizer))
        people.push_back({occurrence.organizer, false, true});
    return people;
}

}  // namespace

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
            const QStringList words = titleWords(name);
            if (words.isEmpty()) continue;
            known.names << name.simplified().toCaseFolded();
            if (words.join(QString()).size() >= 3) known.called.push_back(words);
        }
        m_reps.push_back(known);
    }
}

std::vector<CalendarAttendee> CalendarGuess::company(const CalendarOccurrence& occurrence) const {
    std::vector<CalendarAttendee> company = everyone(occurrence);
    if (!m_ownEmail.isEmpty())
        std::erase_if(company,
                      [this](const CalendarAttendee& one) { return one.person.email == m_ownEmail; });
    return company;
}

// A rule for one person holds where that person is the only company. Where nobody knows which one is the
// leader, one of two is.
bool CalendarGuess::fits(const CalendarRule& rule, const CalendarOccurrence& occurrence) const {
    if (!rule.words.isEmpty() && !stands(rule.words.split(QLatin1Char(' ')), titleWords(occurrence.summary)))
        return false;
    if (rule.email.isEmpty()) return true;
    const std::vector<CalendarAttendee> company = this->company(occurrence);
    return company.size() <= (m_ownEmail.isEmpty() ? 2 : 1) &&
           std::any_of(company.begin(), company.end(),
                       [&](const CalendarAttendee& one) { return one.person.email == rule.email; });
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
    const std::vector<CalendarAttendee> all = everyone(occurrence), company = this->company(occurrence);
    int coming = 0;
    for (const CalendarAttendee& one : company) {
        if (!one.hasDeclined) ++coming;
        if (const Known* rep = repOf(one.person)) {
            if (std::find(people.reps.begin(), people.reps.end(), rep->id) == people.reps.end())
                people.reps.push_back(rep->id);
        } else {
            ++people.others;
        }
    }
    if (m_ownEmail.isEmpty() && people.others > 0) {  // one of them is taken for the leader
        --people.others;
        --coming;
    }
    people.haveAllDeclined = !(people.isAlone() || coming > 0);
    people.haveIDeclined = std::any_of(all.begin(), all.end(), [this](const CalendarAttendee& one) {
        return one.hasDeclined && !m_ownEmail.isEmpty() && one.person.email == m_ownEmail;
    });
    // One other person with no rep beside them may be the rep under an address nobody knows yet.
    if (people.reps.empty() && people.others <= 1) {
        people.reps = repsInTitle(titleWords(occurrence.summary));
        people.isByTitleOnly = !people.reps.empty();
        if (people.isByTitleOnly) people.others = 0;
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
        if (fits(rule, occurrence)) return rule.choice;
    const CalendarPeople people = this->people(occurrence);
    const std::optional<WorkKind> byWords = kindByWords(titleWords(occurrence.summary));
    if (people.isOneRepAlone() && !(people.isByTitleOnly && byWords))
        return {WorkKind::Coaching, people.reps.front()};
    if (people.reps.size() == 1 && people.others > 0)
        return {byWords.value_or(WorkKind::DealsWithReps), std::nullopt};
    if (byWords == WorkKind::DealsWithReps && people.reps.empty())
        return {WorkKind::InternalMeetings, std::nullopt};
    if (byWords) return {byWords, std::nullopt};
    return {people.isAlone() ? WorkKind::InboxAndAdmin : WorkKind::InternalMeetings, std::nullopt};
}

CalendarRule CalendarGuess::ruleFrom(const CalendarOccurrence& occurrence,
                                     const CalendarChoice& choice) const {
    const QStringList title = titleWords(occurrence.summary);
    CalendarRule rule{{}, title.mid(0, wordsInRule).join(QLatin1Char(' ')), {}, choice};
    // What is said of a meeting with one other person holds for that person; a 1:1 whatever it is called.
    const std::vector<CalendarAttendee> company = this->company(occurrence);
    if (company.size() == 1) rule.email = company.front().person.email;
    if (!rule.email.isEmpty() && choice.rep) rule.words.clear();
    return rule;
}

}  // namespace headroom
