// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/quick_log.h"

#include "core/workspace/quick_log_vocabulary.h"
#include "core/workspace/rep_names.h"
#include "core/workspace/wording.h"

#include <algorithm>
#include <set>

namespace headroom {

namespace {

// Nobody names a field behind so many words; it bounds the time a pasted text can take.
constexpr qsizetype wordsRead = 400;
// From here on a bare number before a word is more likely minutes than a count.
constexpr int smallestBareMinutes = 5;

// One field as it stands in the line.
struct Field {
    QuickLogPart part = QuickLogPart::Notes;
    size_t first = 0;  // word, behind what joins it to the words before
    size_t end = 0;
    std::vector<RepId> reps;
    ConversationKind kind = ConversationKind::OneToOne;
    int minutes = 0;
    QDate day;
    bool standsAlone = false;  // means nothing else even at the end of a sentence: "25m", "yesterday"
    bool isMention = false;    // a name that stays in the notes as well
};

using Parts = std::set<QuickLogPart>;

// Fields that follow one another.
struct Run {
    std::vector<Field> fields;
    size_t first = 0;
    size_t end = 0;

    bool says(QuickLogPart part) const {
        return std::any_of(fields.begin(), fields.end(),
                           [part](const Field& field) { return field.part == part; });
    }
};

// Reads one line from left to right, each part once.
class LineReader {
public:
    LineReader(const QString& line, const std::vector<Rep>& reps, QDate today)
        : m_line(line),
          m_today(today),
          m_names(reps, [this](const QString& plain) { return m_vocabulary.isKeyword(plain); }),
          m_words(typedWords(line, wordsRead)),
          m_owners(m_words.size(), notes) {}

    QuickLogEntry read();

private:
    static constexpr int notes = -1, joint = -2;  // owners of a word that no field owns

    std::optional<Field> fieldAt(size_t at, const Parts& said) const;
    std::optional<Field> plainFieldAt(size_t at, const Parts& said) const;
    std::optional<Field> repAt(size_t at, const NameMatch& name) const;
    std::optional<Field> dayAt(size_t at, const Parts& said, const NameMatch& name) const;
    std::optional<Field> minutesAt(size_t at, const Parts& said) const;
    NameMatch nameAt(size_t at, const Parts& said) const;
    bool isFollowedByNoWord(const Field& field, Parts said) const;
    bool isNotesMarker(size_t at) const;
    Run runAt(size_t at) const;
    bool counts(const Run& run) const;
    void take(const Run& run);
    void own(const Field& field);
    void takeMentions();
    bool isInNotes(size_t at) const { return m_owners[at] == notes || isMention(at); }
    bool isMention(size_t at) const { return m_owners[at] >= 0 && m_fields[size_t(m_owners[at])].isMention; }
    void writeNotes();
    void writeSpans();
    qsizetype endOfNotes(size_t last) const;
    void appendNotes(qsizetype from, qsizetype to);
    void appendSpan(qsizetype from, qsizetype to, QuickLogPart part);

    const QString& m_line;
    QDate m_today;
    QuickLogVocabulary m_vocabulary;
    RepNames m_names;
    std::vector<TypedWord> m_words;
    std::vector<int> m_owners;  // of each word: the index of a field, or one of the two above
    std::vector<Field> m_fields;
    Parts m_said;
    size_t m_readTo = 0;  // words behind it are notes as they stand
    QuickLogEntry m_entry;
};

void say(Parts& said, const Field& field) {
    said.insert(field.part);
    // Everybody is there; whom the line names further on is part of what happened.
    if (field.part == QuickLogPart::Kind && field.kind == ConversationKind::TeamMeeting)
        said.insert(QuickLogPart::Rep);
}

Field fieldOf(QuickLogPart part, size_t at, qsizetype words) {
    Field field;
    field.part = part;
    field.first = at;
    field.end = at + size_t(words);
    return field;
}

QuickLogEntry LineReader::read() {
    bool isBehindNotes = false;
    m_readTo = m_words.size();
    for (size_t at = 0; at < m_readTo;) {
        if (!isBehindNotes && isNotesMarker(at)) {
            m_readTo = at;
            break;
        }
        const Run run = runAt(at);
        const bool isTaken = !run.fields.empty() && (!isBehindNotes || counts(run));
        if (isTaken) take(run);
        isBehindNotes = isBehindNotes || !isTaken;
        at = isTaken ? run.end : at + 1;
    }
    takeMentions();
    writeNotes();
    writeSpans();
    return std::move(m_entry);
}

bool LineReader::isNotesMarker(size_t at) const {
    const TypedWord& word = m_words[at];
    return word.end == word.to + 1 && m_line[word.to] == QLatin1Char(':') && m_vocabulary.isNotesWord(word);
}

Run LineReader::runAt(size_t at) const {
    Run run{{}, at, at};
    Parts said = m_said;
    while (run.end < m_words.size() && !isNotesMarker(run.end)) {
        const std::optional<Field> field = fieldAt(run.end, said);
        if (!field) break;
        say(said, *field);
        run.end = field->end;
        run.fields.push_back(*field);
    }
    return run;
}

// Whether fields behind notes are fields, and not words of a sentence.
bool LineReader::counts(const Run& run) const {
    const bool isAtEnd = run.end == m_words.size();
    const bool isClause = m_words[run.first].startsClause && (isAtEnd || m_words[run.end - 1].endsClause);
    const Field& first = run.fields.front();
    const bool isAlone = run.fields.size() == 1;
    if (isClause && (!isAlone || first.standsAlone || first.part == QuickLogPart::Rep)) return true;
    const TypedWord& before = m_words[run.first - 1];
    if (!before.endsClause && m_vocabulary.isSmallWord(before.plain)) return false;
    return isAlone ? isAtEnd && first.standsAlone : run.says(QuickLogPart::Minutes);
}

std::optional<Field> LineReader::fieldAt(size_t at, const Parts& said) const {
    const TypedWord& word = m_words[at];
    if (at + 1 < m_words.size() && !word.endsClause) {
        std::optional<Field> joined;
        if (m_vocabulary.isBeforeRep(word)) joined = repAt(at + 1, nameAt(at + 1, said));
        if (m_vocabulary.isBeforeDay(word)) joined = dayAt(at + 1, said, {});
        if (m_vocabulary.isBeforeMinutes(word)) joined = minutesAt(at + 1, said);
        if (joined) return joined;
    }
    return plainFieldAt(at, said);
}

// What a word is when it could be several things: a name in full, a kind of two words or more, the first word
// of a name, then the other keywords, and last what only resembles a name.
std::optional<Field> LineReader::plainFieldAt(size_t at, const Parts& said) const {
    const NameMatch name = nameAt(at, said);
    if (name.fit == NameFit::Whole && !name.reps.empty()) return repAt(at, name);
    const auto kind = said.count(QuickLogPart::Kind) == 0 ? m_vocabulary.kindAt(m_words, at) : std::nullopt;
    if (name.isLeading && !(kind && kind->words > 1)) return repAt(at, name);
    if (kind) {
        Field field = fieldOf(QuickLogPart::Kind, at, kind->words);
        field.kind = kind->value;
        return field;
    }
    if (auto day = dayAt(at, said, name)) return day;
    if (auto minutes = minutesAt(at, said)) return minutes;
    return repAt(at, name);
}

NameMatch LineReader::nameAt(size_t at, const Parts& said) const {
    if (said.count(QuickLogPart::Rep) > 0) return {};
    NameMatch name = m_names.match(m_words, at);
    // "will" is a rep at the start of a line or when written as a name, else a word of the sentence.
    const bool isSentence =
        at > 0 && m_vocabulary.isSmallWord(m_words[at].plain) && !m_words[at].text.front().isUpper();
    return isSentence && name.words == 1 ? NameMatch{} : name;
}

std::optional<Field> LineReader::repAt(size_t at, const NameMatch& name) const {
    if (name.reps.empty()) return std::nullopt;
    Field field = fieldOf(QuickLogPart::Rep, at, name.words);
    field.reps = name.reps;
    return field;
}

std::optional<Field> LineReader::dayAt(size_t at, const Parts& said, const NameMatch& name) const {
    if (said.count(QuickLogPart::Day) > 0) return std::nullopt;
    const auto day = m_vocabulary.dayAt(m_words, at, m_today);
    if (!day || day->value.day > m_today) return std::nullopt;
    if (day->value.startsWithMonth && !name.reps.empty()) return std::nullopt;  // "mar 25" with Marcus
    Field field = fieldOf(QuickLogPart::Day, at, day->words);
    field.day = day->value.day;
    field.standsAlone = day->value.isPlain;
    if (day->value.isAmbiguous && !isFollowedByNoWord(field, said)) return std::nullopt;
    return field;
}

std::optional<Field> LineReader::minutesAt(size_t at, const Parts& said) const {
    if (said.count(QuickLogPart::Minutes) > 0) return std::nullopt;
    const auto minutes = m_vocabulary.minutesAt(m_words, at);
    if (!minutes) return std::nullopt;
    Field field = fieldOf(QuickLogPart::Minutes, at, minutes->words);
    field.minutes = minutes->value.minutes;
    field.standsAlone = minutes->value.hasUnit;
    if (minutes->value.hasUnit) return field;
    const bool isCount =
        field.end < m_words.size() && !m_words[at].endsClause && m_vocabulary.isCounted(m_words[field.end]);
    const bool isLikely = field.minutes >= smallestBareMinutes || isFollowedByNoWord(field, said);
    return isCount || !isLikely ? std::nullopt : std::optional(field);
}

bool LineReader::isFollowedByNoWord(const Field& field, Parts said) const {
    if (field.end == m_words.size() || m_words[field.end - 1].endsClause) return true;
    say(said, field);
    return fieldAt(field.end, said).has_value();
}

void LineReader::take(const Run& run) {
    std::fill(m_owners.begin() + qsizetype(run.first), m_owners.begin() + qsizetype(run.end), joint);
    for (const Field& field : run.fields) {
        own(field);
        say(m_said, field);
        if (field.part == QuickLogPart::Kind) m_entry.kind = field.kind;
        if (field.part == QuickLogPart::Minutes) m_entry.minutes = field.minutes;
        if (field.part == QuickLogPart::Day) m_entry.day = field.day;
        if (field.part != QuickLogPart::Rep) continue;
        if (field.reps.size() == 1) m_entry.rep = field.reps.front();
        if (field.reps.size() > 1) m_entry.candidates = field.reps;
    }
}

void LineReader::own(const Field& field) {
    std::fill(m_owners.begin() + qsizetype(field.first), m_owners.begin() + qsizetype(field.end),
              int(m_fields.size()));
    m_fields.push_back(field);
}

// Where no field names a rep, a sentence may: "Talked with Ana about pricing".
void LineReader::takeMentions() {
    if (m_said.count(QuickLogPart::Rep) > 0) return;
    std::vector<RepId> mentioned;
    for (size_t at = 0; at < m_readTo;) {
        const NameMatch name = m_owners[at] == notes ? nameAt(at, m_said) : NameMatch{};
        const bool isNamed = !name.reps.empty() && name.fit <= NameFit::Word &&
                             m_words[at].letters.size() > 2 && at + size_t(name.words) <= m_readTo;
        if (!isNamed) {
            ++at;
            continue;
        }
        Field field = *repAt(at, name);
        field.isMention = true;
        own(field);
        for (const RepId rep : name.reps)
            if (std::find(mentioned.begin(), mentioned.end(), rep) == mentioned.end())
                mentioned.push_back(rep);
        at = field.end;
    }
    if (mentioned.size() == 1) m_entry.rep = mentioned.front();
    if (mentioned.size() > 1) m_entry.candidates = mentioned;
}

// Behind the notes whose last word is `last`, without the comma that joined them to a field.
qsizetype LineReader::endOfNotes(size_t last) const {
    if (last + 1 == size_t(wordsRead)) return m_line.size();
    qsizetype end = m_words[last].end;
    if (last + 1 == m_words.size()) return end;
    while (end > m_words[last].to && QStringLiteral(",;:").contains(m_line[end - 1])) --end;
    return end;
}

void LineReader::writeNotes() {
    for (size_t at = 0; at < m_readTo; ++at) {
        if (!isInNotes(at)) continue;
        const size_t first = at;
        while (at + 1 < m_readTo && isInNotes(at + 1)) ++at;
        appendNotes(m_words[first].from, endOfNotes(at));
    }
    if (m_readTo < m_words.size()) appendNotes(m_words[m_readTo].end, m_line.size());
}

void LineReader::appendNotes(qsizetype from, qsizetype to) {
    QString text = m_line.mid(from, to - from);
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    });
    text = text.trimmed();
    if (!m_entry.notes.isEmpty() && !text.isEmpty()) m_entry.notes += QLatin1Char(' ');
    m_entry.notes += text;
}

void LineReader::writeSpans() {
    for (size_t at = 0; at < m_readTo; ++at) {
        const int owner = m_owners[at];
        if (owner == joint) continue;
        const size_t first = at;
        while (at + 1 < m_readTo && m_owners[at + 1] == owner) ++at;
        if (owner == notes)
            appendSpan(m_words[first].from, endOfNotes(at), QuickLogPart::Notes);
        else
            appendSpan(m_words[first].from, m_words[at].to, m_fields[size_t(owner)].part);
    }
    if (m_readTo < m_words.size()) appendSpan(m_words[m_readTo].end, m_line.size(), QuickLogPart::Notes);
}

void LineReader::appendSpan(qsizetype from, qsizetype to, QuickLogPart part) {
    while (from < to && m_line[from].isSpace()) ++from;
    while (to > from && m_line[to - 1].isSpace()) --to;
    if (from < to) m_entry.spans.push_back({from, to - from, part});
}

bool saysTheSame(QuickLogEntry left, QuickLogEntry right) {
    left.spans.clear();
    right.spans.clear();
    return left == right;
}

QString dayWord(QDate day, QDate today) {
    if (day == today) return QStringLiteral("today");
    if (day == today.addDays(-1)) return QStringLiteral("yesterday");
    return day.toString(Qt::ISODate);
}

QString nameIn(const QuickLogEntry& entry, const std::vector<Rep>& reps,
               const QuickLogVocabulary& vocabulary) {
    if (!entry.rep)
        return RepNames(reps, [&](const QString& plain) { return vocabulary.isKeyword(plain); })
            .wordFor(entry.candidates);
    const auto isMeant = [&](const Rep& rep) { return rep.id == *entry.rep; };
    const auto rep = std::find_if(reps.begin(), reps.end(), isMeant);
    return rep == reps.end() ? QString() : rep->name;
}

}  // namespace

QuickLogEntry parseQuickLog(const QString& line, const std::vector<Rep>& reps, QDate today) {
    return LineReader(line, reps, today).read();
}

QString quickLogLine(const QuickLogEntry& entry, const std::vector<Rep>& reps, QDate today) {
    const QuickLogVocabulary vocabulary;
    QStringList fields{nameIn(entry, reps, vocabulary)};
    if (entry.kind) fields << wording::conversationKind(*entry.kind);
    if (entry.minutes) fields << QStringLiteral("%1 min").arg(*entry.minutes);
    if (entry.day) fields << dayWord(*entry.day, today);
    fields.removeAll(QString());
    const QString head = fields.join(QLatin1Char(' '));
    const QString plain = (head + QLatin1Char(' ') + entry.notes).trimmed();
    if (saysTheSame(parseQuickLog(plain, reps, today), entry)) return plain;
    return (head + QLatin1Char(' ') + vocabulary.notesWord() + QLatin1String(": ") + entry.notes).trimmed();
}

std::optional<QDate> parseQuickLogDay(const QString& text, QDate today) {
    const std::vector<TypedWord> words = typedWords(text, wordsRead);
    const auto said = QuickLogVocabulary().dayAt(words, 0, today);
    if (!said || size_t(said->words) != words.size()) return std::nullopt;
    return said->value.day;
}

}  // namespace headroom
