// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transaction.h"

#include <QString>

namespace headroom {

// What is half typed, by name, so that a crash loses nothing. Outside the undo journal.
class DraftStore {
public:
    explicit DraftStore(Database& database) : m_database(database) {}

    QString draft(const QString& name) const;  // empty when there is none
    // An empty text removes it.
    void keep(const Transaction& transaction, const QString& name, const QString& text);

private:
    Database& m_database;
};

}  // namespace headroom
