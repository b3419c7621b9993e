// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace headroom {

// A prepared statement for the few places that move many rows: through SQLite's own interface where the
// driver shares this program's library, through QtSql otherwise. What was prepared once waits in the database
// to be used again. Columns and parameters count from 0. Throws Error on any failure.
class BulkStatement {
    Q_DECLARE_TR_FUNCTIONS(headroom::BulkStatement)

public:
    BulkStatement(Database& database, const QString& sql);
    ~BulkStatement();

    // Bound text must outlive the step; with a NUL in it, throws Error(BadInput).
    void bind(int parameter, qint64 value);
    void bind(int parameter, std::string_view utf8);
    void bindNull(int parameter);
    // Runs a statement without rows and makes it ready to be bound again.
    void run();
    bool next();

    qint64 integer(int column) const;
    // UTF-8, valid until the next step.
    std::string_view text(int column) const;
    bool isNull(int column) const;

private:
    struct Raw;
    struct Slow;
    std::unique_ptr<Raw> m_raw;
    std::unique_ptr<Slow> m_slow;
};

}  // namespace headroom
