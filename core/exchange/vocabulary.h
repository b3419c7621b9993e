// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace headroom {

// The words CRMs use, in one place: headers to fields, stages to outcomes, and which program wrote a file.

// Where a header stands among those known for a field in such a file, 0 the best; -1 when it is not among
// them.
int headerRank(FileKind kind, Field field, const QString& header);

// The fields a file of this kind can hold, in the order their columns are chosen.
std::vector<Field> fieldsOf(FileKind kind);

// A field's name for the person.
QString fieldName(Field field);

// How a header is compared: lower case, one space between words, the CRM's own prefix gone.
QString comparableHeader(const QString& header);

// The program whose export has these headers: "HubSpot", "Salesforce report", ...; empty when none is known.
QString crmOf(const QStringList& headers);

// What a stage or status means by its words; what is not known as decided is open. The header tells codes apart.
OutcomeWord outcomeOf(const QString& stage, const QString& header = {});

}  // namespace headroom
