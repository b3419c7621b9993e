// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/column_matching.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace headroom {

// The words CRMs use, in one place: headers to fields, stages to outcomes, and which program wrote a file.

// What a header may mean, best guess first; empty when it is not known. Whatever its case and spacing.
std::vector<Field> fieldsNamed(const QString& header);

// Where a header stands among those known for a field, 0 the best; -1 when it is not among them.
int headerRank(Field field, const QString& header);

// How a header is compared: lower case, one space between words, the CRM's own prefix gone.
QString comparableHeader(const QString& header);

// The program whose export has these headers: "HubSpot", "Salesforce report", ...; empty when none is known.
QString crmOf(const QStringList& headers);

// What a stage or status means by its words; what is not known as decided is open.
OutcomeWord outcomeOf(const QString& stage);

}  // namespace headroom
