// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/suggestion.h"

#include "core/exchange/vocabulary.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace headroom {

namespace {

constexpr qint64 yesNoWords = 3;

using Columns = std::vector<ColumnSighting>;

bool isYesNo(Field field) {
    return field == Field::IsWon || field == Field::IsClosed;
}

// Whether what the column holds can be what its header promises. A blank column can be anything.
bool canHold(Field field, const ColumnSighting& column) {
    if (column.filled == 0) return true;
    if (isYesNo(field)) return column.distinct <= yesNoWords && !column.looksLikeDate;
    if (isDay(field)) return column.looksLikeDate;
    if (field == Field::Value) return column.looksLikeNumber;
    return true;
}

bool saysOutcome(const ColumnSighting& column) {
    return std::any_of(column.words.begin(), column.words.end(), [&column](const auto& word) {
        const OutcomeWord outcome = outcomeOf(word.first, column.header);
        return outcome == OutcomeWord::Won || outcome == OutcomeWord::Lost;
    });
}

// Chooses a column for each field, best header first; a column serves one field.
class Suggestion {
public:
    Suggestion(const Columns& columns, FileKind kind)
        : m_columns(columns), m_kind(kind), m_fields(columns.size(), Field::Ignored) {}

    std::vector<Field> fields() {
        for (const Field field : fieldsOf(m_kind)) choose(field);
        return m_fields;
    }

private:
    void choose(Field field) {
        std::vector<size_t> candidates;
        for (size_t column = 0; column < m_columns.size(); ++column)
            if (m_fields[column] == Field::Ignored && rank(field, column) >= 0 &&
                canHold(field, m_columns[column]))
                candidates.push_back(column);
        std::stable_sort(candidates.begin(), candidates.end(),
                         [&](size_t a, size_t b) { return rank(field, a) < rank(field, b); });
        if (field == Field::Stage)
            std::stable_partition(candidates.begin(), candidates.end(),
                                  [&](size_t column) { return saysOutcome(m_columns[column]); });
        if (candidates.empty()) return;
        m_fields[candidates.front()] = field;
        if (m_kind == FileKind::Reps && field == Field::RepName) takeBothNames(candidates);
    }

    // First and last name in columns of their own are one name.
    void takeBothNames(const std::vector<size_t>& candidates) {
        const auto isPart = [&](size_t column) {
            const QString header = comparableHeader(m_columns[column].header);
            return header == QLatin1String("first name") || header == QLatin1String("last name");
        };
        if (!isPart(candidates.front())) return;
        for (const size_t column : candidates)
            if (isPart(column)) m_fields[column] = Field::RepName;
    }

    int rank(Field field, size_t column) const { return headerRank(m_kind, field, m_columns[column].header); }

    const Columns& m_columns;
    FileKind m_kind;
    std::vector<Field> m_fields;
};

bool has(const std::vector<Field>& fields, Field field) {
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

// A file of reps names people and their team or address, and says nothing of deals.
FileKind kindOf(const Columns& columns) {
    const std::vector<Field> deals = Suggestion(columns, FileKind::Opportunities).fields();
    const std::vector<Field> reps = Suggestion(columns, FileKind::Reps).fields();
    const bool saysDeals = has(deals, Field::Stage) || has(deals, Field::IsWon) || has(deals, Field::Value) ||
                           has(deals, Field::ClosedOn);
    const bool saysReps = has(reps, Field::RepName) &&
                          (has(reps, Field::TeamName) || has(reps, Field::Email) || has(reps, Field::RepKey));
    return saysReps && !saysDeals ? FileKind::Reps : FileKind::Opportunities;
}

// "deals 2026-03.csv" and "deals 2026-04.csv" are exports of the same source.
QString sourceNameOf(const Columns& columns, const QString& path) {
    QStringList headers;
    for (const ColumnSighting& column : columns) headers << column.header;
    if (QString crm = crmOf(headers); !crm.isEmpty()) return crm;
    static const QRegularExpression noise(QStringLiteral("[^\\p{L}]+"));
    const QString name = QFileInfo(path).completeBaseName().replace(noise, QStringLiteral(" ")).trimmed();
    return name.isEmpty() ? QStringLiteral("CRM") : name;
}

}  // namespace

bool isDay(Field field) {
    return field == Field::ClosedOn || field == Field::WonOn || field == Field::LostOn ||
           field == Field::OpenedOn;
}

ColumnMatching suggestMatching(const Columns& columns, const QString& path, std::optional<FileKind> kind) {
    ColumnMatching matching;
    matching.kind = kind.value_or(kindOf(columns));
    matching.fields = Suggestion(columns, matching.kind).fields();
    matching.sourceName = sourceNameOf(columns, path);
    addOutcomeWords(matching, columns);
    return matching;
}

void addOutcomeWords(ColumnMatching& matching, const Columns& columns) {
    for (size_t column = 0; column < std::min(columns.size(), matching.fields.size()); ++column) {
        if (matching.fields[column] != Field::Stage) continue;
        for (const auto& [word, count] : columns[column].words)
            if (!matching.outcomeWords.contains(word)) matching.outcomeWords.insert(word, outcomeOf(word, columns[column].header));
    }
}

}  // namespace headroom
