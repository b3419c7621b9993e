// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_log_vocabulary.h"

#include "core/domain/observation.h"
#include "core/workspace/wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace headroom {

namespace {

constexpr int longestBareNumber = 480, minutesInADay = 24 * 60;

// Words parted by |, those of the translation first.
QStringList wordsIn(const char* english) {
    const QString written = QString::fromUtf8(english);
    const QString translated = QCoreApplication::translate("headroom::QuickLogVocabulary", english);
    QStringList words = plainText(translated).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    if (translated != written) words += written.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    return words;
}

// A name as the locale writes it, short and long, beside the English ones; a stop at the end is nothing.
QStringList namesIn(const std::function<QString(const QLocale&, QLocale::FormatType)>& name) {
    QStringList names;
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English, QLocale::UnitedStates)})
        for (const QLocale::FormatType format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            const std::vector<TypedWord> typed = typedWords(name(locale, format), 1);
            if (!typed.empty()) names << typed.front().plain;
        }
    return names;
}

QStringList kindWords(ConversationKind kind) {
    switch (kind) {
        case ConversationKind::OneToOne:
            //: What a leader types for a 1:1, parted by |
            return wordsIn(
                QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary",
                                  "1:1|1-1|1on1|1-on-1|1 on 1|one on one|one-on-one|1to1|1-to-1|1 to "
                                  "1|one to one|one-to-one|1x1"));
        case ConversationKind::CallListening:
            //: What a leader types for listening in on a call, parted by |
            return wordsIn(
                QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary",
                                  "call|call listening|call-listening|listened in|listening|listen"));
        case ConversationKind::RideAlong:
            //: What a leader types for a ride-along, parted by |
            return wordsIn(
                QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "ride|ride along|ride-along|ridealong"));
        case ConversationKind::DealReview:
            //: What a leader types for a deal review, parted by |
            return wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary",
                                             "deal|deal review|deal-review|pipeline review"));
        case ConversationKind::RolePlay:
            //: What a leader types for a role-play, parted by |
            return wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "role play|role-play|roleplay"));
        case ConversationKind::TeamMeeting:
            //: What a leader types for a team meeting, parted by |
            return wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary",
                                             "team|team meeting|team-meeting|standup|stand-up"));
        case ConversationKind::QuickWord:
            //: What a leader types for a quick word, parted by |
            return wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary",
                                             "word|quick|quick word|quick chat|quick call|chat"));
    }
    Q_UNREACHABLE();
}

bool standAt(const QStringList& phrase, const std::vector<TypedWord>& words, size_t at) {
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const size_t index = at + size_t(i);
        if (index >= words.size() || words[index].plain != phrase[i]) return false;
        if (i + 1 < phrase.size() && words[index].endsClause) return false;
    }
    return true;
}

int wholeNumberIn(const QString& plain) {
    static const QRegularExpression form(QStringLiteral("^[0-9]{1,4}$"));
    return form.match(plain).hasMatch() ? plain.toInt() : 0;
}

// "p2"; 0: it says something else.
int numberBehind(const QStringList& marks, const QString& plain) {
    static const QRegularExpression number(QStringLiteral("^[1-9][0-9]?$"));
    for (const QString& mark : marks)
        if (plain.startsWith(mark) && number.match(plain.mid(mark.size())).hasMatch())
            return plain.mid(mark.size()).toInt();
    return 0;
}

std::optional<Said<SaidMinutes>> minutesSaid(double minutes, qsizetype words) {
    const int whole = qRound(minutes);
    if (whole < 1 || whole > minutesInADay) return std::nullopt;
    return Said<SaidMinutes>{{whole, true}, words};
}

int dayOfMonthIn(const QString& plain) {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,2})(st|nd|rd|th)?$"));
    return form.match(plain).captured(1).toInt();
}

int yearAt(const std::vector<TypedWord>& words, size_t at) {
    static const QRegularExpression form(QStringLiteral("^(19|20)[0-9]{2}$"));
    return at < words.size() && form.match(words[at].plain).hasMatch() ? words[at].plain.toInt() : 0;
}

// The last such day on or before today; 29 February may lie eight years back.
QDate lastSuchDay(int month, int day, QDate today) {
    for (int year = today.year(); year >= today.year() - 8; --year)
        if (const QDate date(year, month, day); date.isValid() && date <= today) return date;
    return {};
}

}  // namespace

QuickLogVocabulary::QuickLogVocabulary()
    : m_today(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "today"))),
      m_yesterday(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "yesterday"))),
      //: as in "last tuesday"
      m_last(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "last"))),
      m_minuteUnits(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "m|min|mins|minute|minutes"))),
      m_hourUnits(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "h|hr|hrs|hour|hours"))),
      //: What stands before a colon to say that the rest of the line is notes, parted by |
      m_notes(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "note|notes"))),
      //: as in "call with Ana"
      m_with(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "with|w/"))),
      //: as in "on tuesday"
      m_on(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "on"))),
      //: as in "for 20 min"
      m_for(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "for"))),
      //: What a number before it counts, so that it is not minutes, parted by |
      m_counted(wordsIn(QT_TRANSLATE_NOOP(
          "headroom::QuickLogVocabulary",
          "%|percent|points|k|deal|deals|opportunities|opps|calls|meetings|demos|leads|accounts|customers|"
          "clients|"
          "emails|people|reps|questions|times|days|weeks|months|quarters|years|euros|dollars"))),
      //: Small words of sentences, parted by |
      m_small(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary",
                                        "a|about|after|all|also|an|and|another|any|are|around|as|ask|at|be|"
                                        "because|been|before|but|by|can|did|do|"
                                        "every|first|for|from|get|go|got|great|had|has|have|he|her|here|him|"
                                        "his|how|i|if|in|is|it|its|just|let|"
                                        "like|lost|made|make|many|may|me|more|most|my|need|needs|new|next|no|"
                                        "not|now|of|off|on|one|or|our|out|"
                                        "over|per|put|said|saw|say|see|set|she|should|so|some|still|take|"
                                        "talk|than|that|the|their|them|then|"
                                        "there|they|this|to|too|two|under|until|up|us|very|want|wants|was|we|"
                                        "well|went|were|what|when|where|who|"
                                        "why|will|with|won|would|yet|you|your"))),
      //: Days and months that are words of sentences too, parted by |
      m_ambiguous(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "sat|sun|may|march"))),
      //: What stands before a colon to say what the rep promised, parted by |
      m_they(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "they|he|she"))),
      //: What stands before a colon to say what the leader promised, parted by |
      m_me(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "me|i"))),
      //: What stands before a colon to say what the rep is stuck on, parted by |
      m_stuck(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "stuck"))),
      //: What stands before a colon to say what the rep asked for help with, parted by |
      m_asks(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "asks|asked"))),
      //: as in "send the list by friday"
      m_by(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "by|until|on"))),
      m_tomorrow(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "tomorrow"))),
      //: as in "next friday"
      m_next(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "next"))),
      //: as in "next week"
      m_week(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "week"))),
      //: Words behind which "me:" and "asked:" belong to a sentence: "he told me: no". Parted by |
      m_told(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary",
                                       "told|tell|tells|asked|asks|gave|give|gives|showed|shows|sent|sends|"
                                       "reminded|to|for|with|from|at|about|by|i|we|you"))),
      //: What stands before the number of a priority: "p2". One letter or a few, parted by |
      m_priority(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "p"))),
      //: What stands before the number of a standard: "s2=4". One letter or a few, parted by |
      m_standard(wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "s"))) {
    //: What stands behind a priority that was said with its why: "p2 why". Parted by |
    for (const QString& phrase :
         wordsIn(QT_TRANSLATE_NOOP("headroom::QuickLogVocabulary", "why|with why|with the why")))
        m_why.push_back(phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    for (int kind = 0; kind <= int(ConversationKind::QuickWord); ++kind)
        for (const QString& phrase :
             kindWords(ConversationKind(kind)) +
                 QStringList{plainText(wording::conversationKind(ConversationKind(kind)))})
            m_kinds.push_back({ConversationKind(kind), phrase.split(QLatin1Char(' '), Qt::SkipEmptyParts)});
    std::stable_sort(m_kinds.begin(), m_kinds.end(), [](const KindWords& left, const KindWords& right) {
        return left.words.size() > right.words.size();
    });
    for (int day = 1; day <= 7; ++day)
        m_weekdays.push_back(namesIn([day](const QLocale& locale, QLocale::FormatType format) {
            return locale.dayName(day, format);
        }));
    m_weekdays[1] << QStringLiteral("tues");
    m_weekdays[3] << QStringLiteral("thur") << QStringLiteral("thurs");
    for (int month = 1; month <= 12; ++month)
        m_months.push_back(namesIn([month](const QLocale& locale, QLocale::FormatType format) {
            return locale.monthName(month, format);
        }));
    m_months[8] << QStringLiteral("sept");
}

std::optional<Said<ConversationKind>> QuickLogVocabulary::kindAt(const std::vector<TypedWord>& words,
                                                                 size_t at) const {
    for (const KindWords& known : m_kinds)
        if (standAt(known.words, words, at)) return Said<ConversationKind>{known.kind, known.words.size()};
    return std::nullopt;
}

std::optional<Said<PriorityTyped>> QuickLogVocabulary::priorityAt(const std::vector<TypedWord>& words,
                                                                  size_t at) const {
    const TypedWord& word = words[at];
    const int rank = numberBehind(m_priority, word.plain);
    if (rank == 0 || rank > 9) return std::nullopt;
    if (!word.endsClause)
        for (const QStringList& why : m_why)
            if (standAt(why, words, at + 1)) return Said<PriorityTyped>{{rank, true}, 1 + why.size()};
    return Said<PriorityTyped>{{rank, false}};
}

std::optional<LevelTyped> QuickLogVocabulary::levelAt(const TypedWord& word) const {
    const qsizetype parted = word.plain.indexOf(QLatin1Char('='));
    if (parted < 0) return std::nullopt;
    const int rank = numberBehind(m_standard, word.plain.left(parted));
    const int level = wholeNumberIn(word.plain.mid(parted + 1));
    const bool isLevel = level >= Observation::lowest && level <= Observation::highest;
    return rank > 0 && isLevel ? std::optional(LevelTyped{rank, level, {}}) : std::nullopt;
}

std::optional<Said<SaidDay>> QuickLogVocabulary::dayAt(const std::vector<TypedWord>& words, size_t at,
                                                       QDate today) const {
    if (at >= words.size()) return std::nullopt;
    const QString& plain = words[at].plain;
    if (m_today.contains(plain)) return Said<SaidDay>{{today, true}};
    if (m_yesterday.contains(plain)) return Said<SaidDay>{{today.addDays(-1), true}};
    static const QRegularExpression iso(QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"));
    if (iso.match(plain).hasMatch())
        if (const QDate day = QDate::fromString(plain, Qt::ISODate); day.isValid())
            return Said<SaidDay>{{day}};
    if (const auto weekday = weekdayAt(words, at, today)) return weekday;
    return dateAt(words, at, today);
}

std::optional<Said<SaidDay>> QuickLogVocabulary::weekdayAt(const std::vector<TypedWord>& words, size_t at,
                                                           QDate today) const {
    const bool isLast = m_last.contains(words[at].plain) && at + 1 < words.size();
    const QString& plain = words[isLast ? at + 1 : at].plain;
    const int named = weekday(plain);
    if (named == 0) return std::nullopt;
    int daysAgo = (today.dayOfWeek() - named + 7) % 7;
    if (isLast && daysAgo == 0) daysAgo = 7;
    SaidDay said{today.addDays(-daysAgo)};
    said.isAmbiguous = !isLast && m_ambiguous.contains(plain);
    return Said<SaidDay>{said, isLast ? 2 : 1};
}

std::optional<Said<SaidDay>> QuickLogVocabulary::dateAt(const std::vector<TypedWord>& words, size_t at,
                                                        QDate today) const {
    if (at + 1 >= words.size()) return std::nullopt;
    const int monthFirst = month(words[at].plain);
    const int named = monthFirst != 0 ? monthFirst : month(words[at + 1].plain);
    const int day = dayOfMonthIn(words[monthFirst != 0 ? at + 1 : at].plain);
    if (named == 0 || day == 0) return std::nullopt;
    const int year = yearAt(words, at + 2);
    const QDate date = year != 0 ? QDate(year, named, day) : lastSuchDay(named, day, today);
    if (!date.isValid()) return std::nullopt;
    SaidDay said{date};
    said.startsWithMonth = monthFirst != 0;
    said.isAmbiguous = year == 0 && m_ambiguous.contains(words[monthFirst != 0 ? at : at + 1].plain);
    return Said<SaidDay>{said, year != 0 ? 3 : 2};
}

std::optional<Said<QDate>> QuickLogVocabulary::dueAt(const std::vector<TypedWord>& words, size_t at,
                                                     QDate today) const {
    const QString& plain = words[at].plain;
    if (m_tomorrow.contains(plain)) return Said<QDate>{today.addDays(1)};
    if (const int named = weekday(plain)) {
        // "fri 27 nov": the date says it.
        if (const auto date = at + 1 < words.size() ? dateAt(words, at + 1, today) : std::nullopt)
            return Said<QDate>{dueAt(words, at + 1, today)->value, date->words + 1};
        return Said<QDate>{today.addDays((named - today.dayOfWeek() + 6) % 7 + 1)};
    }
    if (m_next.contains(plain) && at + 1 < words.size()) {
        const QString& behind = words[at + 1].plain;
        const int named = m_week.contains(behind) ? int(Qt::Friday) : weekday(behind);
        const QDate nextMonday = today.addDays(8 - today.dayOfWeek());
        if (named != 0) return Said<QDate>{nextMonday.addDays(named - 1), 2};
    }
    const auto said = dayAt(words, at, today);
    if (!said || m_last.contains(plain) || said->value.isPlain)
        return said && said->value.day == today ? std::optional(Said<QDate>{today}) : std::nullopt;
    QDate day = said->value.day;
    const bool hasYear = said->words != 2;
    for (int year = today.year(); !hasYear && day < today && year <= today.year() + 8; ++year)
        if (const QDate next(year, said->value.day.month(), said->value.day.day()); next.isValid())
            day = next;
    return Said<QDate>{day, said->words};
}

std::optional<Said<SaidMinutes>> QuickLogVocabulary::minutesAt(const std::vector<TypedWord>& words,
                                                               size_t at) const {
    if (at >= words.size()) return std::nullopt;
    if (const auto said = hoursAt(words, at)) return said;
    if (const auto said = measureAt(words, at, m_minuteUnits)) return minutesSaid(said->value, said->words);
    const int bare = wholeNumberIn(words[at].plain);
    if (bare < 1 || bare > longestBareNumber) return std::nullopt;
    return Said<SaidMinutes>{{bare, false}};
}

// "1h", "1.5 hours", "1h30", "1h 30m", "1 h 30 min"
std::optional<Said<SaidMinutes>> QuickLogVocabulary::hoursAt(const std::vector<TypedWord>& words,
                                                             size_t at) const {
    static const QRegularExpression joined(QStringLiteral("^([0-9]{1,2})(\\p{L}+)([0-9]{1,2})(\\p{L}*)$"));
    if (const auto match = joined.match(words[at].plain); match.hasMatch()) {
        const QString rest = match.captured(4);
        const bool isTime = m_hourUnits.contains(match.captured(2)) && match.captured(3).toInt() < 60 &&
                            (rest.isEmpty() || m_minuteUnits.contains(rest));
        return isTime ? minutesSaid(60 * match.captured(1).toInt() + match.captured(3).toInt(), 1)
                      : std::nullopt;
    }
    const auto hours = measureAt(words, at, m_hourUnits);
    if (!hours) return std::nullopt;
    const size_t behind = at + size_t(hours->words);
    if (behind < words.size() && !words[behind - 1].endsClause)
        if (const auto more = measureAt(words, behind, m_minuteUnits); more && more->value < 60)
            return minutesSaid(60 * hours->value + more->value, hours->words + more->words);
    return minutesSaid(60 * hours->value, hours->words);
}

// A number with its unit, in one word or two.
std::optional<Said<double>> QuickLogVocabulary::measureAt(const std::vector<TypedWord>& words, size_t at,
                                                          const QStringList& units) const {
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,4})(?:[.,]([0-9]{1,2}))?(\\p{L}*)$"));
    const QRegularExpressionMatch match = form.match(words[at].plain);
    if (!match.hasMatch()) return std::nullopt;
    const double number =
        (match.captured(1) + QLatin1Char('.') + match.captured(2) + QLatin1Char('0')).toDouble();
    const QString unit = match.captured(3);
    if (units.contains(unit)) return Said<double>{number, 1};
    const bool isBeforeUnit = unit.isEmpty() && at + 1 < words.size() && !words[at].endsClause;
    if (isBeforeUnit && units.contains(words[at + 1].plain)) return Said<double>{number, 2};
    return std::nullopt;
}

bool QuickLogVocabulary::isCounted(const TypedWord& word) const {
    return m_counted.contains(word.plain) || (month(word.plain) != 0 && !m_ambiguous.contains(word.plain));
}

bool QuickLogVocabulary::isKeyword(const QString& plain) const {
    return isSmallWord(plain) || weekday(plain) != 0 || m_today.contains(plain) ||
           m_yesterday.contains(plain) || m_minuteUnits.contains(plain) || m_hourUnits.contains(plain) ||
           std::any_of(m_kinds.begin(), m_kinds.end(),
                       [&](const KindWords& known) { return known.words.front() == plain; });
}

int QuickLogVocabulary::weekday(const QString& plain) const {
    for (size_t day = 0; day < m_weekdays.size(); ++day)
        if (m_weekdays[day].contains(plain)) return int(day) + 1;
    return 0;
}

int QuickLogVocabulary::month(const QString& plain) const {
    for (size_t month = 0; month < m_months.size(); ++month)
        if (m_months[month].contains(plain)) return int(month) + 1;
    return 0;
}

}  // namespace headroom
