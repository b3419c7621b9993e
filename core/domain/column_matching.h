// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace headroom {

enum class FileKind { Opportunities, Reps };

// What a column of a CRM file can mean in Headroom.
enum class Field {
    Ignored,
    OpportunityKey,  // the CRM's own id
    OpportunityName,
    RepName,
    RepKey,  // the CRM's id of the owner, to be looked up in a user file
    Account,
    Segment,
    Stage,    // stage or status, in the file's words: outcome words say what they mean
    IsWon,    // a yes/no column
    IsClosed, // a yes/no column
    ClosedOn,
    WonOn,
    LostOn,
    OpenedOn,
    Value,
    Currency,
    TeamName,  // in a reps file: the team or the person who leads it
    Email,
};

enum class DateOrder { YearMonthDay, DayMonthYear, MonthDayYear };
enum class OutcomeWord { Open, Won, Lost, LeftOut };

// How one kind of file is read: saved by the fingerprint of its headers and used again when they return.
struct ColumnMatching {
    ColumnMatchingId id;
    FileKind kind = FileKind::Opportunities;
    QString fingerprint;
    QString sourceName;         // "HubSpot", "Salesforce report", ... : which CRM file this is
    std::vector<Field> fields;  // one a column of the file, in its order
    std::optional<DateOrder> dateOrder;      // none: no column needs one, or it must be asked
    QChar decimalMark = QLatin1Char('.');
    QHash<QString, OutcomeWord> outcomeWords;  // stage as written -> what it means

    bool operator==(const ColumnMatching&) const = default;
};

}  // namespace headroom
