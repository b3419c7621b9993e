// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_store.h"

#include "core/store/query.h"

namespace headroom {

QString DraftStore::draft(const QString& name) const {
    Query query(m_database, QStringLiteral("SELECT text FROM draft WHERE name = ?"));
    query.bind(name);
    return query.next() ? query.text("text") : QString();
}

void DraftStore::keep(const Transaction&, const QString& name, const QString& text) {
    Query(m_database, QStringLiteral("DELETE FROM draft WHERE name = ?")).bind(name).run();
    if (!text.isEmpty())
        Query(m_database, QStringLiteral("INSERT INTO draft (name, text) VALUES (?, ?)"))
            .bind(name)
            .bind(text)
            .run();
}

}  // namespace headroom
