// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/section_reader.h"

#include "core/workspace/typed_evidence.h"

namespace headroom {

namespace {

// A longer line is pasted text, and all notes.
constexpr qsizetype longestLine = 2000;

bool isComma(QChar character) {
    return character == QLatin1Char(',') || character == QLatin1Char(';');
}

}  // namespace

SectionReader::SectionReader(const QString& line, QDate today)
    : m_line(line), m_today(today), m_words(typedWords(line, longestLine)) {
    if (m_words.size() == size_t(longestLine)) m_words.clear();
    m_first = firstMarker();
    const bool opensNotes = m_first < m_words.size() && markerAt(m_first) == QuickLogPart::Notes;
    if (opensNotes) m_first = m_words.size();
}

// Behind what stands in quotes as evidence.
size_t SectionReader::firstMarker() const {
    for (size_t at = 0; at < m_words.size(); ++at) {
        if (markerAt(at)) return at;
        if (!m_vocabulary.levelAt(m_words[at]) || !canTakeEvidence(m_line, m_words, at)) continue;
        if (const auto quoted = quotedEvidence(m_line, m_words, at + 1)) at = quoted->end - 1;
    }
    return m_words.size();
}

std::optional<QuickLogPart> SectionReader::markerAt(size_t at) const {
    const TypedWord& word = m_words[at];
    if (word.end != word.to + 1 || m_line[word.to] != QLatin1Char(':')) return std::nullopt;
    if (m_vocabulary.isNotesWord(word)) return QuickLogPart::Notes;
    const bool isOfASentence = at > 0 && !word.startsClause && m_vocabulary.isBeforeSpeech(m_words[at - 1]);
    if (isOfASentence) return std::nullopt;
    if (m_vocabulary.isRepPromiseWord(word)) return QuickLogPart::RepPromise;
    if (m_vocabulary.isOwnPromiseWord(word)) return QuickLogPart::OwnPromise;
    if (m_vocabulary.isStruggleWord(word)) return QuickLogPart::Struggle;
    if (m_vocabulary.isRequestWord(word)) return QuickLogPart::Request;
    return std::nullopt;
}

qsizetype SectionReader::endOfHead() const {
    if (m_first == m_words.size()) return m_line.size();
    qsizetype end = m_words[m_first].from;
    while (end > 0 && (m_line[end - 1].isSpace() || isComma(m_line[end - 1]))) --end;
    return end;
}

void SectionReader::readInto(QuickLogEntry& entry) const {
    size_t at = m_first;
    while (at < m_words.size()) {
        const QuickLogPart part = *markerAt(at);
        if (part == QuickLogPart::Notes) return readNotes(at, entry);
        const size_t marker = at++;
        size_t first = at;
        while (at < m_words.size() && !markerAt(at)) {
            ++at;
            const bool isEnd = at == m_words.size() || markerAt(at) || partsClauses(at);
            if (!isEnd) continue;
            readClause(part, first, at, entry);
            first = at;
        }
        const bool isEmpty = marker + 1 == at;
        if (isEmpty && part == QuickLogPart::Request) entry.requests << QString();
        const qsizetype from = m_words[marker].from;
        entry.spans.push_back({from, (isEmpty ? m_words[marker].end : m_words[at - 1].to) - from, part});
    }
}

bool SectionReader::partsClauses(size_t before) const {
    for (qsizetype at = m_words[before - 1].to; at < m_words[before].from; ++at)
        if (isComma(m_line[at])) return true;
    return false;
}

void SectionReader::readClause(QuickLogPart part, size_t first, size_t end, QuickLogEntry& entry) const {
    if (textOf(first, end).isEmpty()) return;
    if (part == QuickLogPart::Struggle) {
        entry.struggles << textOf(first, end);
    } else if (part == QuickLogPart::Request) {
        entry.requests << textOf(first, end);
    } else {
        PromiseMade promise = promiseIn(first, end);
        promise.owner = part == QuickLogPart::RepPromise ? Party::Rep : Party::Leader;
        // Those of the rep first, as the fields show them.
        auto place = entry.promises.end();
        if (promise.owner == Party::Rep)
            while (place != entry.promises.begin() && (place - 1)->owner == Party::Leader) --place;
        entry.promises.insert(place, promise);
    }
}

// The day stands at the end, with or without "by" before it.
PromiseMade SectionReader::promiseIn(size_t first, size_t end) const {
    for (size_t at = first; at < end; ++at) {
        const auto due = m_vocabulary.dueAt(m_words, at, m_today);
        if (!due || at + size_t(due->words) != end) continue;
        const bool isJoined = at > first && m_vocabulary.isBeforeDue(m_words[at - 1]);
        const size_t behindText = isJoined ? at - 1 : at;
        if (behindText == first) break;
        return {Party::Leader, textOf(first, behindText), due->value};
    }
    return {Party::Leader, textOf(first, end), {}};
}

QString SectionReader::textOf(size_t first, size_t end) const {
    const qsizetype from = m_words[first].from;
    qsizetype to = m_words[end - 1].end;
    while (to > m_words[end - 1].to && (isComma(m_line[to - 1]) || m_line[to - 1] == QLatin1Char(':'))) --to;
    while (to > from && (isComma(m_line[to - 1]) || m_line[to - 1].isSpace())) --to;
    QString text = m_line.mid(from, to - from);
    for (QChar& character : text)
        if (character.category() == QChar::Other_Control) character = QLatin1Char(' ');
    return text.simplified();
}

void SectionReader::readNotes(size_t marker, QuickLogEntry& entry) const {
    qsizetype from = m_words[marker].end;
    qsizetype to = m_line.size();
    QString text = m_line.mid(from);
    text.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\n') && c != QLatin1Char('\t');
    });
    text = text.trimmed();
    if (!entry.notes.isEmpty() && !text.isEmpty()) entry.notes += QLatin1Char(' ');
    entry.notes += text;
    while (from < to && m_line[from].isSpace()) ++from;
    while (to > from && m_line[to - 1].isSpace()) --to;
    if (from < to) entry.spans.push_back({from, to - from, QuickLogPart::Notes});
}

}  // namespace headroom
