// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QStringList>

namespace headroom {

// The tables whose changes can be undone: all but the journal's own and what is kept outside it.
QStringList journalledTables(Database& database);

// The columns of the journal that keep what a row of `columns` held: value_1, value_2, ...
QStringList keptColumns(const QStringList& columns);

// A table's columns in order, the first being its id.
QStringList columnsOf(Database& database, const QString& table);

// Makes, for every journalled table, the triggers that record how to take a change back. Replaces older ones.
void makeJournalTriggers(const Transaction& transaction);

}  // namespace headroom
