// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<signed char>(c) < 0; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }

// A month by the first letters of its English or German name.
int monthNamed(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, int>, 16> names{
        {{"jan", 1}, {"feb", 2}, {"mar", 3}, {"m\xC3\xA4r", 3}, {"apr", 4}, {"may", 5}, {"mai", 5}, {"jun", 6},
         {"jul", 7}, {"aug", 8}, {"sep", 9}, {"oct", 10}, {"okt", 10}, {"nov", 11}, {"dec", 12}, {"dez", 12}}};
    std::string small(word.substr(0, 4));
    std::transform(small.begin(), small.end(), small.begin(), lower);
    for (const auto& [name, month] : names)
        if (small.substr(0, name.size()) == name) return month;
    return 0;
}

bool partsADate(char c) { return c == '/' || c == '-' || c == '.' || c == ',' || c == ' '; }

// Up to three parts of a date: numbers with their count of digits, or a month by name.
struct DateParts {
    std::array<int, 3> number{};
    std::array<size_t, 3> digits{};
    std::array<bool, 3> isName{};
    char mark = 0;
    bool isDate = false;
};

DateParts dateParts(std::string_view text) {
    DateParts parts;
    size_t at = 0;
    for (size_t part = 0; part < 3; ++part) {
        while (part > 0 && at < text.size() && partsADate(text[at])) {
            if (parts.mark == 0 && text[at] != ' ') parts.mark = text[at];
            ++at;
        }
        const size_t start = at;
        if (at < text.size() && isLetter(text[at])) {
            while (at < text.size() && isLetter(text[at])) ++at;
            parts.number[part] = monthNamed(text.substr(start, at - start));
            parts.isName[part] = true;
            if (parts.number[part] == 0) return parts;
        } else {
            while (at < text.size() && isDigit(text[at]) && at - start < 4)
                parts.number[part] = 10 * parts.number[part] + (text[at++] - '0');
            parts.digits[part] = at - start;
            if (at == start) return parts;
        }
    }
    const bool endsHere = at >= text.size() || text[at] == ' ' || text[at] == 'T' || text[at] == ',' || text[at] == '.';
    parts.isDate = endsHere && std::count(parts.isName.begin(), parts.isName.end(), true) <= 1;
    return parts;
}

std::optional<int> fullYear(int year, size_t digits) {
    if (digits == 4) return year;
    if (digits == 2) return year + (year < 70 ? 2000 : 1900);
    return std::nullopt;
}

std::optional<qint32> julianDay(int year, int month, int day) {
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1970 || year > 2200) return std::nullopt;
    return qint32(date.toJulianDay());
}

std::optional<qint32> dayFrom(const DateParts& parts, const std::array<int, 3>& places) {
    const auto [year, month, day] = std::array{size_t(places[0]), size_t(places[1]), size_t(places[2])};
    const std::optional<int> full = fullYear(parts.number[year], parts.digits[year]);
    if (!full || parts.digits[month] > 2 || parts.digits[day] > 2) return std::nullopt;
    return julianDay(*full, parts.number[month], parts.number[day]);
}

// The parts' places as year, month, day when the writing itself settles them.
std::optional<std::array<int, 3>> settledPlaces(const DateParts& parts) {
    if (parts.digits[0] == 4) return std::array{0, 1, 2};
    if (parts.isName[1]) return std::array{2, 1, 0};  // 16 Apr, 2021
    if (parts.isName[0]) return std::array{2, 0, 1};  // Apr 16, 2021
    if (parts.mark == '.') return std::array{2, 1, 0};
    return std::nullopt;
}

std::array<int, 3> places(DateOrder order) {
    switch (order) {
        case DateOrder::YearMonthDay: return {0, 1, 2};
        case DateOrder::DayMonthYear: return {2, 1, 0};
        case DateOrder::MonthDayYear: return {2, 0, 1};
    }
    Q_UNREACHABLE();
}

std::optional<qint32> isoDay(std::string_view text) {
    if (text.size() < 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto digits = [&](size_t from, size_t count) {
        int value = 0;
        for (size_t i = from; i < from + count; ++i) {
            if (!isDigit(text[i])) return -1;
            value = 10 * value + (text[i] - '0');
        }
        return value;
    };
    if (text.size() > 10 && isDigit(text[10])) return std::nullopt;
    return julianDay(digits(0, 4), digits(5, 2), digits(8, 2));
}

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> currencySigns{
    {{"$", "USD"}, {"\xE2\x82\xAC", "EUR"}, {"\xC2\xA3", "GBP"}, {"\xC2\xA5", "JPY"}, {"\xE2\x82\xB9", "INR"}}};

// How many bytes at `at` are a blank: a space, or a no-break one, wide or narrow.
size_t blankAt(std::string_view text, size_t at) {
    if (text[at] == ' ') return 1;
    if (text.substr(at, 2) == "\xC2\xA0") return 2;
    return text.substr(at, 3) == "\xE2\x80\xAF" ? 3 : 0;
}

// How many bytes at `at` are a minus sign, typed or typeset.
size_t minusAt(std::string_view text, size_t at) {
    if (text[at] == '-') return 1;
    return text.substr(at, 3) == "\xE2\x88\x92" ? 3 : 0;
}

// Only what belongs to a number: digits, marks and a sign in front. Currency words and blanks go; anything else, and
// digits behind a word or a sign that follow others, is no number.
std::optional<std::string> numberText(std::string_view text) {
    std::string kept;
    bool isNegative = false, isOver = false;
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c) || c == '.' || c == ',' || c == '\'') {
            if (isOver) return std::nullopt;
            kept += c;
        } else if (const size_t blank = blankAt(text, i)) {
            i += blank - 1;
        } else if (const size_t minus = minusAt(text, i); minus || c == '(') {
            isNegative = true;
            isOver = !kept.empty();
            i += minus ? minus - 1 : 0;
        } else if (c == '$' || isLetter(c)) {
            isOver = isOver || !kept.empty();
        } else if (c != ')' && c != '+') {
            return std::nullopt;
        }
    }
    if (std::none_of(kept.begin(), kept.end(), isDigit)) return std::nullopt;
    return isNegative ? "-" + kept : kept;
}

// Whether thousands marks part groups as thousands marks do: three digits in the last group, and two (as counted in
// India) or three in those before. A point in 1234.56 is then none, whatever the decimal mark was said to be.
bool isGrouped(std::string_view number, char decimalMark) {
    int digits = 0;
    bool hasMark = false;
    for (const char c : number.substr(0, number.find(decimalMark))) {
        if (isDigit(c)) {
            ++digits;
        } else if (c != '-') {
            if (hasMark ? digits < 2 || digits > 3 : digits == 0) return false;
            hasMark = true;
            digits = 0;
        }
    }
    return !hasMark || digits == 3;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    constexpr std::string_view noBreak = "\xC2\xA0";
    for (;;) {
        if (!text.empty() && isBlank(text.front())) {
            text.remove_prefix(1);
        } else if (!text.empty() && isBlank(text.back())) {
            text.remove_suffix(1);
        } else if (text.starts_with(noBreak)) {
            text.remove_prefix(noBreak.size());
        } else if (text.ends_with(noBreak)) {
            text.remove_suffix(noBreak.size());
        } else {
            return text;
        }
    }
}

std::optional<qint32> parseDay(std::string_view text, std::optional<DateOrder> order) {
    text = trimmed(text);
    if (const std::optional<qint32> iso = isoDay(text)) return iso;
    const DateParts parts = dateParts(text);
    if (!parts.isDate) return std::nullopt;
    std::optional<std::array<int, 3>> at = settledPlaces(parts);
    if (!at && order) at = places(*order);
    if (!at) return std::nullopt;
    return dayFrom(parts, *at);
}

unsigned possibleDateOrders(std::string_view text) {
    text = trimmed(text);
    const DateParts parts = dateParts(text);
    if (!parts.isDate) return 0;
    if (settledPlaces(parts)) return parseDay(text, std::nullopt) ? anyDateOrder : 0;
    unsigned orders = 0;
    for (const DateOrder order : {DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear}) {
        const bool yearFits = order != DateOrder::YearMonthDay || parts.digits[2] <= 2;
        if (yearFits && parseDay(text, order)) orders |= 1u << unsigned(order);
    }
    // A four-digit year at the end leaves only its two orders.
    return orders;
}

std::optional<char> shownDecimalMark(std::string_view text) {
    const std::optional<std::string> number = numberText(trimmed(text));
    if (!number) return std::nullopt;
    const size_t dot = number->rfind('.'), comma = number->rfind(',');
    if (dot != std::string::npos && comma != std::string::npos) return dot > comma ? '.' : ',';
    const size_t mark = dot != std::string::npos ? dot : comma;
    if (mark == std::string::npos) return std::nullopt;
    const bool isOnlyMark = number->find((*number)[mark]) == mark;
    const size_t digitsBehind = number->size() - mark - 1;
    if (isOnlyMark && digitsBehind != 3) return (*number)[mark];
    if (!isOnlyMark) return (*number)[mark] == '.' ? ',' : '.';
    return std::nullopt;  // 1,054 may be either
}

std::optional<qint64> parseMinor(std::string_view text, char decimalMark, int minorDigits) {
    text = trimmed(text);
    if (text.empty()) return std::nullopt;
    const std::optional<std::string> number = numberText(text);
    if (!number || !isGrouped(*number, decimalMark)) return std::nullopt;
    qint64 value = 0;
    int digitsBehind = -1;
    bool roundsUp = false;
    const bool isNegative = number->front() == '-';
    for (const char c : *number) {
        if (c == decimalMark) {
            if (digitsBehind >= 0) return std::nullopt;
            digitsBehind = 0;
        } else if (isDigit(c)) {
            if (digitsBehind < minorDigits) {
                if (value > INT64_MAX / 100) return std::nullopt;
                value = 10 * value + (c - '0');
                digitsBehind += digitsBehind >= 0;
            } else if (digitsBehind == minorDigits) {
                roundsUp = c >= '5';
                ++digitsBehind;
            }
        } else if (digitsBehind >= 0) {
            return std::nullopt;  // a thousands mark behind the decimal mark
        }
    }
    for (int digits = std::clamp(digitsBehind, 0, minorDigits); digits < minorDigits; ++digits) {
        if (value > INT64_MAX / 100) return std::nullopt;
        value *= 10;
    }
    value += roundsUp;
    return isNegative ? -value : value;
}

std::string_view currencyInAmount(std::string_view text) {
    for (const auto& [sign, code] : currencySigns)
        if (text.find(sign) != std::string_view::npos) return code;
    return {};
}

bool saysYes(std::string_view text) {
    static constexpr std::array<std::string_view, 9> words{"true", "1", "yes", "y", "x", "ja", "wahr", "closed", "won"};
    std::string small(trimmed(text));
    std::transform(small.begin(), small.end(), small.begin(), lower);
    return std::find(words.begin(), words.end(), small) != words.end();
}

}  // namespace headroom
