// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/session.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/store/migrations.h"

namespace headroom {

namespace {

bool isInMemory(const QString& path) {
    return path == QLatin1String(":memory:");
}

Database::Mode modeOf(Session::Access access) {
    return access == Session::Access::Reader ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
}

std::optional<StoreLock> lockFor(const QString& path, Session::Access access) {
    if (access != Session::Access::Owner || isInMemory(path)) return std::nullopt;
    return std::optional<StoreLock>(std::in_place, path);
}

}  // namespace

Session::Session(const QString& path, Access access)
    : m_lock(lockFor(path, access)), database(path, modeOf(access)) {
    if (access == Access::Owner) {
        migrate(database);
    } else if (database.schemaVersion() != newestSchemaVersion()) {
        throw Error(
            ErrorKind::Refused,
            tr("This file is from an earlier Headroom. Open it once in the window to bring it up to date."));
    }
}

void Session::checkWritable() const {
    if (isReadOnly())
        throw Error(ErrorKind::Locked, tr("Another window has this file open. Close it there to save here."));
    if (!database.isAtItsPath())
        throw Error(ErrorKind::Storage,
                    tr("The file was moved or replaced while it was open. Nothing was saved; open it again "
                       "from its new place."),
                    database.path());
}

void Session::noteSaved() {
    m_savedAt = QDateTime::currentDateTimeUtc();
    onChanged();
}

void Session::perform(const QString& label, const std::function<void(const Transaction&)>& change) {
    checkWritable();
    Transaction transaction(database);
    journal.begin(transaction, label);
    change(transaction);
    journal.end(transaction);
    transaction.commit();
    noteSaved();
}

void Session::write(const std::function<void(const Transaction&)>& change) {
    checkWritable();
    Transaction transaction(database);
    change(transaction);
    transaction.commit();
    noteSaved();
}

void Session::keepDraft(const QString& name, const QString& text) {
    checkWritable();
    Transaction transaction(database);
    drafts.keep(transaction, name, text);
    transaction.commit();
}

}  // namespace headroom
