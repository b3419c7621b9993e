// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/column_matching_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headroom {

namespace {

template <typename T>
using Words = std::vector<std::pair<T, QLatin1String>>;

const Words<Field>& fieldWords() {
    static const Words<Field> words{
        {Field::Ignored, QLatin1String("ignored")},
        {Field::OpportunityKey, QLatin1String("opportunity id")},
        {Field::OpportunityName, QLatin1String("opportunity name")},
        {Field::RepName, QLatin1String("rep")},
        {Field::RepKey, QLatin1String("rep id")},
        {Field::Account, QLatin1String("account")},
        {Field::Segment, QLatin1String("segment")},
        {Field::Stage, QLatin1String("outcome")},
        {Field::IsWon, QLatin1String("is won")},
        {Field::IsClosed, QLatin1String("is closed")},
        {Field::ClosedOn, QLatin1String("closed on")},
        {Field::WonOn, QLatin1String("won on")},
        {Field::LostOn, QLatin1String("lost on")},
        {Field::OpenedOn, QLatin1String("opened on")},
        {Field::Value, QLatin1String("value")},
        {Field::Currency, QLatin1String("currency")},
        {Field::TeamName, QLatin1String("team")},
        {Field::Email, QLatin1String("e-mail")},
    };
    return words;
}

const Words<FileKind>& kindWords() {
    static const Words<FileKind> words{{FileKind::Opportunities, QLatin1String("opportunities")},
                                       {FileKind::Reps, QLatin1String("reps")}};
    return words;
}

const Words<DateOrder>& orderWords() {
    static const Words<DateOrder> words{{DateOrder::YearMonthDay, QLatin1String("ymd")},
                                        {DateOrder::DayMonthYear, QLatin1String("dmy")},
                                        {DateOrder::MonthDayYear, QLatin1String("mdy")}};
    return words;
}

const Words<OutcomeWord>& outcomeWords() {
    static const Words<OutcomeWord> words{{OutcomeWord::Open, QLatin1String("open")},
                                          {OutcomeWord::Won, QLatin1String("won")},
                                          {OutcomeWord::Lost, QLatin1String("lost")},
                                          {OutcomeWord::LeftOut, QLatin1String("left out")}};
    return words;
}

template <typename T>
QLatin1String wordOf(const Words<T>& words, T value) {
    for (const auto& [known, word] : words)
        if (known == value) return word;
    Q_UNREACHABLE();
}

template <typename T>
std::optional<T> valueOf(const Words<T>& words, const QString& text) {
    for (const auto& [value, word] : words)
        if (text == word) return value;
    return std::nullopt;
}

}  // namespace

QByteArray columnMatchingJson(const ColumnMatching& matching) {
    QJsonArray fields;
    for (const Field field : matching.fields) fields.append(wordOf(fieldWords(), field));
    QJsonObject outcomes;  // sorted by key, so the text is stable
    for (auto word = matching.outcomeWords.begin(); word != matching.outcomeWords.end(); ++word)
        outcomes[word.key()] = wordOf(outcomeWords(), word.value());
    QJsonObject object{{QStringLiteral("kind"), wordOf(kindWords(), matching.kind)},
                       {QStringLiteral("fingerprint"), matching.fingerprint},
                       {QStringLiteral("source"), matching.sourceName},
                       {QStringLiteral("fields"), fields},
                       {QStringLiteral("decimal_mark"), QString(matching.decimalMark)},
                       {QStringLiteral("outcomes"), outcomes}};
    if (matching.dateOrder) object[QStringLiteral("date_order")] = wordOf(orderWords(), *matching.dateOrder);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ColumnMatching> parseColumnMatching(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    ColumnMatching matching;
    const std::optional<FileKind> kind = valueOf(kindWords(), object[QLatin1String("kind")].toString());
    const QString mark = object[QLatin1String("decimal_mark")].toString();
    if (!kind || mark.size() != 1 || !object[QLatin1String("fields")].isArray()) return std::nullopt;
    matching.kind = *kind;
    matching.decimalMark = mark.front();
    matching.fingerprint = object[QLatin1String("fingerprint")].toString();
    matching.sourceName = object[QLatin1String("source")].toString();
    matching.dateOrder = valueOf(orderWords(), object[QLatin1String("date_order")].toString());
    if (!matching.dateOrder && object.contains(QLatin1String("date_order"))) return std::nullopt;
    for (const QJsonValue word : object[QLatin1String("fields")].toArray()) {
        const std::optional<Field> field = valueOf(fieldWords(), word.toString());
        if (!field) return std::nullopt;
        matching.fields.push_back(*field);
    }
    const QJsonObject outcomes = object[QLatin1String("outcomes")].toObject();
    for (auto word = outcomes.begin(); word != outcomes.end(); ++word) {
        const std::optional<OutcomeWord> meaning = valueOf(outcomeWords(), word.value().toString());
        if (!meaning) return std::nullopt;
        matching.outcomeWords[word.key()] = *meaning;
    }
    return matching;
}

}  // namespace headroom
