// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/reps_file.h"

#include "core/domain/translation.h"
#include "core/exchange/cell_values.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace headroom {

namespace {

QString text(std::string_view cell) {
    cell = trimmed(cell);
    return QString::fromUtf8(cell.data(), qsizetype(cell.size())).simplified();
}

// What the cells of the columns matched to `field` say together.
QString joined(const CsvRow& row, const ColumnMatching& matching, Field field) {
    QStringList parts;
    for (size_t column = 0; column < std::min(row.cells.size(), matching.fields.size()); ++column)
        if (matching.fields[column] == field) parts << text(row.cells[column]);
    parts.removeAll(QString());
    return parts.join(QLatin1Char(' '));
}

bool isStorable(const QString& text) {
    constexpr qsizetype longest = 1'000;
    return text.size() <= longest && !text.contains(QChar(QChar::Null));
}

QString headerOf(const FileShape& shape, const ColumnMatching& matching, Field field) {
    for (size_t column = 0; column < matching.fields.size(); ++column)
        if (matching.fields[column] == field) return shape.headers[qsizetype(column)];
    return {};
}

void nameTeams(std::vector<RepsFileRow>& rows) {
    QHash<QString, QString> names;
    for (const RepsFileRow& row : rows)
        if (!row.key.isEmpty()) names.insert(row.key, row.name);
    for (RepsFileRow& row : rows) row.teamName = names.value(row.teamName, row.teamName);
}

}  // namespace

RepsReading readReps(const FileShape& shape, const ColumnMatching& matching) {
    RepsReading reading;
    QSet<QString> seen;
    const QString nameHeader = headerOf(shape, matching, Field::RepName);
    const auto refuse = [&](qint64 line, const QString& value, const char* reason) {
        reading.issues.push_back({line, nameHeader, value, tr(reason)});
    };
    readRows(shape, [&](const CsvRow& row) {
        ++reading.read;
        RepsFileRow rep{joined(row, matching, Field::RepKey), joined(row, matching, Field::RepName),
                        joined(row, matching, Field::TeamName), joined(row, matching, Field::Email)};
        const QStringList texts{rep.key, rep.name, rep.teamName, rep.email};
        if (std::any_of(texts.begin(), texts.end(), [](const QString& one) { return !isStorable(one); })) {
            refuse(row.line, rep.name.left(80),
                   QT_TRANSLATE_NOOP("headroom", "This text is too long or holds a character no text has."));
        } else if (rep.name.isEmpty()) {
            refuse(row.line, {}, QT_TRANSLATE_NOOP("headroom", "The rep has no name."));
        } else if (seen.contains(rep.name.toCaseFolded())) {
            refuse(row.line, rep.name,
                   QT_TRANSLATE_NOOP("headroom", "The rep is named twice; the first row counts."));
        } else {
            seen.insert(rep.name.toCaseFolded());
            reading.rows.push_back(std::move(rep));
        }
        return true;
    });
    nameTeams(reading.rows);
    return reading;
}

}  // namespace headroom
