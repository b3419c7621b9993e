// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

namespace headroom {

namespace {

bool startsFormula(const QString& cell) {
    static const QString starters = QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");
    if (cell.isEmpty() || !starters.contains(cell.front())) return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber;
}

QString csvCell(QString cell) {
    if (startsFormula(cell)) cell.prepend(QLatin1Char('\''));
    const bool needsQuotes = cell.contains(QLatin1Char(',')) || cell.contains(QLatin1Char('"')) ||
                             cell.contains(QLatin1Char('\n')) || cell.contains(QLatin1Char('\r'));
    if (!needsQuotes) return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

}  // namespace

QString csvLine(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells) written << csvCell(cell);
    return written.join(QLatin1Char(','));
}

}  // namespace headroom
