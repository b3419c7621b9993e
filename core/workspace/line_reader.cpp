// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/line_reader.h"

#include "core/workspace/typed_evidence.h"

#include <algorithm>

namespace headroom {

namespace {

// Nobody names a field behind so many words; it bounds the time a pasted text can take.
constexpr qsizetype wordsRead = 400;
// From here on a bare number before a word is more likely minutes than a count.
constexpr int smallestBareMinutes = 5;

void say(std::set<QuickLogPart>& said, const QuickLogField& field) {
    said.insert(field.part);
    // Everybody is there; whom the line names further on is part of what happened.
    if (field.part == QuickLogPart::Kind && field.kind == ConversationKind::TeamMeeting)
        said.insert(QuickLogPart::Rep);
}

QuickLogField fieldOf(QuickLogPart part, size_t at, qsizetype words) {
    QuickLogField field;
    field.part = part;
    field.first = at;
    field.end = at + size_t(words);
    return field;
}

}  // namespace

LineReader::LineReader(const QString& line, const std::vector<Rep>& reps, QDate today,
                       const QuickLogRanks& ranks, std::optional<RepId> about)
    : m_line(line),
      m_today(today),
      m_ranks(ranks),
      m_about(about),
      m_names(reps, [this](const QString& plain) { return m_vocabulary.isKeyword(plain); }),
      m_words(typedWords(line, wordsRead)),
      m_owners(m_words.size(), notes) {}

QuickLogEntry LineReader::read() {
    bool isBehindNotes = false;
    m_readTo = m_words.size();
    for (size_t at = 0; at < m_readTo;) {
        if (!isBehindNotes && isNotesMarker(at)) {
            m_readTo = at;
            break;
        }
        const QuickLogRun run = runAt(at);
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

QuickLogRun LineReader::runAt(size_t at) const {
    QuickLogRun run{{}, at, at};
    Parts said = m_said;
    while (run.end < m_words.size() && !isNotesMarker(run.end)) {
        const std::optional<QuickLogField> field = fieldAt(run.end, said);
        if (!field) break;
        say(said, *field);
        run.end = field->end;
        run.fields.push_back(*field);
    }
    return run;
}

// Whether fields behind notes are fields, and not words of a sentence.
bool LineReader::counts(const QuickLogRun& run) const {
    const bool isAtEnd = run.end == m_words.size();
    const bool isClause = m_words[run.first].startsClause && (isAtEnd || m_words[run.end - 1].endsClause);
    const QuickLogField& first = run.fields.front();
    if (first.part == QuickLogPart::Level) return true;
    const bool isAlone = run.fields.size() == 1;
    if (isClause && (!isAlone || first.standsAlone || first.part == QuickLogPart::Rep)) return true;
    const TypedWord& before = m_words[run.first - 1];
    if (!before.endsClause && m_vocabulary.isSmallWord(before.plain)) return false;
    const bool isPlain = std::all_of(run.fields.begin(), run.fields.end(),
                                     [](const QuickLogField& field) { return field.standsAlone; });
    return (isAtEnd && isPlain) || (!isAlone && run.says(QuickLogPart::Minutes));
}

std::optional<QuickLogField> LineReader::fieldAt(size_t at, const Parts& said) const {
    const TypedWord& word = m_words[at];
    if (at + 1 < m_words.size() && !word.endsClause) {
        std::optional<QuickLogField> joined;
        if (m_vocabulary.isBeforeRep(word)) joined = repAt(at + 1, nameAt(at + 1, said));
        if (m_vocabulary.isBeforeDay(word)) joined = dayAt(at + 1, said, {});
        if (m_vocabulary.isBeforeMinutes(word)) joined = minutesAt(at + 1, said);
        if (joined) return joined;
    }
    return plainFieldAt(at, said);
}

// What a word is when it could be several things: a name in full, a kind of two words or more, the first word
// of a name, then the other keywords, and last what only resembles a name.
std::optional<QuickLogField> LineReader::plainFieldAt(size_t at, const Parts& said) const {
    if (const auto priority = priorityAt(at)) return priority;
    if (const auto level = levelAt(at)) return level;
    const NameMatch name = nameAt(at, said);
    if (name.fit == NameFit::Whole && !name.reps.empty()) return repAt(at, name);
    const auto kind = said.count(QuickLogPart::Kind) == 0 ? m_vocabulary.kindAt(m_words, at) : std::nullopt;
    if (name.isLeading && !(kind && kind->words > 1)) return repAt(at, name);
    if (kind) {
        QuickLogField field = fieldOf(QuickLogPart::Kind, at, kind->words);
        field.kind = kind->value;
        return field;
    }
    if (auto day = dayAt(at, said, name)) return day;
    if (auto minutes = minutesAt(at, said)) return minutes;
    return repAt(at, name);
}

std::optional<QuickLogField> LineReader::priorityAt(size_t at) const {
    const auto priority = m_vocabulary.priorityAt(m_words, at);
    if (!priority || priority->value.rank > m_ranks.priorities) return std::nullopt;
    QuickLogField field = fieldOf(QuickLogPart::Priority, at, priority->words);
    field.said = priority->value;
    field.standsAlone = true;
    return field;
}

std::optional<QuickLogField> LineReader::levelAt(size_t at) const {
    const auto level = m_vocabulary.levelAt(m_words[at]);
    if (!level || level->rank > m_ranks.standards) return std::nullopt;
    QuickLogField field = fieldOf(QuickLogPart::Level, at, 1);
    field.seen = *level;
    field.standsAlone = true;
    if (!canTakeEvidence(m_line, m_words, at)) return field;
    if (const auto quoted = quotedEvidence(m_line, m_words, field.end)) {
        field.seen.evidence = quoted->text;
        field.end = quoted->end;
    } else {
        const size_t end = endOfEvidence(field.end);
        field.seen.evidence = plainEvidence(m_line, m_words, field.end, end);
        field.end = end;
    }
    // Text that goes on behind the words read is no evidence.
    return field.end == size_t(wordsRead) ? std::nullopt : std::optional(field);
}

// To the comma, or to what says another priority or standard.
size_t LineReader::endOfEvidence(size_t first) const {
    for (size_t at = first; at < m_words.size(); ++at) {
        if (isNotesMarker(at) || priorityAt(at) || m_vocabulary.levelAt(m_words[at])) return at;
        if (isBeforeComma(m_line, m_words, at)) return at + 1;
    }
    return m_words.size();
}

NameMatch LineReader::nameAt(size_t at, const Parts& said) const {
    if (said.count(QuickLogPart::Rep) > 0) return {};
    NameMatch name = m_names.match(m_words, at);
    // "will" is a rep at the start of a line or when written as a name, else a word of the sentence.
    const bool isSentence =
        at > 0 && m_vocabulary.isSmallWord(m_words[at].plain) && !m_words[at].text.front().isUpper();
    return (isSentence && name.words == 1) || !isNamedOutright(name) ? NameMatch{} : name;
}

// Whom the line is about is known already where it was begun on that rep's page: "price" is a price then,
// though there is a Jonah Price.
bool LineReader::isNamedOutright(const NameMatch& name) const {
    if (!m_about || name.reps == std::vector{*m_about}) return true;
    return name.fit == NameFit::Whole || (name.fit == NameFit::Word && name.isLeading);
}

std::optional<QuickLogField> LineReader::repAt(size_t at, const NameMatch& name) const {
    if (name.reps.empty()) return std::nullopt;
    QuickLogField field = fieldOf(QuickLogPart::Rep, at, name.words);
    field.reps = name.reps;
    return field;
}

std::optional<QuickLogField> LineReader::dayAt(size_t at, const Parts& said, const NameMatch& name) const {
    if (said.count(QuickLogPart::Day) > 0) return std::nullopt;
    const auto day = m_vocabulary.dayAt(m_words, at, m_today);
    if (!day || day->value.day > m_today) return std::nullopt;
    if (day->value.startsWithMonth && !name.reps.empty()) return std::nullopt;  // "mar 25" with Marcus
    QuickLogField field = fieldOf(QuickLogPart::Day, at, day->words);
    field.day = day->value.day;
    field.standsAlone = day->value.isPlain;
    if (day->value.isAmbiguous && !isFollowedByNoWord(field, said)) return std::nullopt;
    return field;
}

std::optional<QuickLogField> LineReader::minutesAt(size_t at, const Parts& said) const {
    if (said.count(QuickLogPart::Minutes) > 0) return std::nullopt;
    const auto minutes = m_vocabulary.minutesAt(m_words, at);
    if (!minutes) return std::nullopt;
    QuickLogField field = fieldOf(QuickLogPart::Minutes, at, minutes->words);
    field.minutes = minutes->value.minutes;
    field.standsAlone = minutes->value.hasUnit;
    if (minutes->value.hasUnit) return field;
    const bool isCount =
        field.end < m_words.size() && !m_words[at].endsClause && m_vocabulary.isCounted(m_words[field.end]);
    const bool isLikely = field.minutes >= smallestBareMinutes || isFollowedByNoWord(field, said);
    return isCount || !isLikely ? std::nullopt : std::optional(field);
}

bool LineReader::isFollowedByNoWord(const QuickLogField& field, Parts said) const {
    if (field.end == m_words.size() || m_words[field.end - 1].endsClause) return true;
    say(said, field);
    return fieldAt(field.end, said).has_value();
}

void LineReader::take(const QuickLogRun& run) {
    std::fill(m_owners.begin() + qsizetype(run.first), m_owners.begin() + qsizetype(run.end), joint);
    for (const QuickLogField& field : run.fields) {
        own(field);
        say(m_said, field);
        if (field.part == QuickLogPart::Kind) m_entry.kind = field.kind;
        if (field.part == QuickLogPart::Minutes) m_entry.minutes = field.minutes;
        if (field.part == QuickLogPart::Day) m_entry.day = field.day;
        takeFrame(field);
        if (field.part != QuickLogPart::Rep) continue;
        if (field.reps.size() == 1) m_entry.rep = field.reps.front();
        if (field.reps.size() > 1) m_entry.candidates = field.reps;
    }
}

// A priority said twice is said with its why when it was once.
void LineReader::takeFrame(const QuickLogField& field) {
    if (field.part == QuickLogPart::Level) m_entry.seen.push_back(field.seen);
    if (field.part != QuickLogPart::Priority) return;
    const auto same = std::find_if(m_entry.said.begin(), m_entry.said.end(),
                                   [&](const PriorityTyped& one) { return one.rank == field.said.rank; });
    if (same == m_entry.said.end())
        m_entry.said.push_back(field.said);
    else
        same->isWithWhy = same->isWithWhy || field.said.isWithWhy;
}

void LineReader::own(const QuickLogField& field) {
    std::fill(m_owners.begin() + qsizetype(field.first), m_owners.begin() + qsizetype(field.end),
              int(m_fields.size()));
    m_fields.push_back(field);
}

// Where no field names a rep, a sentence may: "Talked with Ana about pricing".
void LineReader::takeMentions() {
    if (m_said.count(QuickLogPart::Rep) > 0) return;
    m_entry.rep = m_about;
    if (m_about) return;
    std::vector<RepId> mentioned;
    for (size_t at = 0; at < m_readTo;) {
        const NameMatch name = m_owners[at] == notes ? nameAt(at, m_said) : NameMatch{};
        const bool isNamed = !name.reps.empty() && name.fit <= NameFit::Word &&
                             m_words[at].letters.size() > 2 && at + size_t(name.words) <= m_readTo;
        if (!isNamed) {
            ++at;
            continue;
        }
        QuickLogField field = *repAt(at, name);
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

}  // namespace headroom
