// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/prep_fit.h"

#include <algorithm>

namespace headroom {

namespace {

using Kind = PrepItemKind;

constexpr Kind firstToLeave[] = {Kind::Experiment, Kind::Topic,     Kind::Question, Kind::Struggle,
                                 Kind::RepPromise, Kind::DidItHelp, Kind::Priority, Kind::OwnPromise,
                                 Kind::Request,    Kind::HelpOwed};
constexpr int wordsALine[] = {24, 16, 10};
constexpr int wordsAPriority = 16;  // at least: without its why it is an order

int mostOf(Kind kind) {
    return kind == Kind::Topic ? 4 : 3;
}

// Headroom's own sentences are short and say nothing when cut.
bool isFromRecord(Kind kind) {
    return kind != Kind::CloseRate && kind != Kind::Question && kind != Kind::NextMeeting;
}

// The record keeps its whole text.
void shorten(QString& text, int mostWords) {
    const QStringList words = text.simplified().split(QLatin1Char(' '));
    text = words.mid(0, mostWords).join(QLatin1Char(' '));
    if (words.size() > mostWords) text += QStringLiteral("\u2026");
}

// Takes the last line of a kind off, unless no more than `least` are there.
bool dropLast(std::vector<PrepSection>& sections, Kind kind, int least) {
    for (PrepSection& section : sections) {
        const auto isOfKind = [kind](const PrepItem& item) { return item.kind == kind; };
        if (std::count_if(section.items.begin(), section.items.end(), isOfKind) <= least) continue;
        const auto last = std::find_if(section.items.rbegin(), section.items.rend(), isOfKind);
        section.items.erase(std::next(last).base());
        ++section.leftOut;
        return true;
    }
    return false;
}

}  // namespace

void fitToPage(std::vector<PrepSection>& sections) {
    for (const Kind kind : firstToLeave)
        while (dropLast(sections, kind, mostOf(kind))) continue;
    for (const int mostWords : wordsALine) {
        for (PrepSection& section : sections)
            for (PrepItem& item : section.items)
                if (isFromRecord(item.kind))
                    shorten(item.text,
                            item.kind == Kind::Priority ? std::max(mostWords, wordsAPriority) : mostWords);
        if (wordsOf(sections) <= PrepSheet::mostWords) return;
    }
    for (const Kind kind : firstToLeave)
        while (wordsOf(sections) > PrepSheet::mostWords && dropLast(sections, kind, 1)) continue;
}

}  // namespace headroom
