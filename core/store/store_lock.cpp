// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lock.h"

#include "core/domain/error.h"

#include <QCoreApplication>
#include <QFile>
#include <QLockFile>

namespace headroom {

namespace {

constexpr int patienceMs = 300;

bool isReadable(const QLockFile& file) {
    qint64 pid = 0;
    QString host, application;
    return file.getLockInfo(&pid, &host, &application);
}

}  // namespace

StoreLock::StoreLock(const QString& storePath) : m_file(std::make_unique<QLockFile>(storePath + QStringLiteral(".lock"))) {
    m_file->setStaleLockTime(0);
    if (m_file->tryLock(patienceMs)) return;
    // A lock file that names nobody is left over from a crash: SQLite's own lock stands behind this one.
    if (m_file->error() == QLockFile::LockFailedError && !isReadable(*m_file) &&
        QFile::remove(storePath + QStringLiteral(".lock")) && m_file->tryLock(patienceMs))
        return;
    throw Error(ErrorKind::Locked,
                QCoreApplication::translate("headroom::Store",
                                            "Another window has this file open. Reading works; saving waits."),
                storePath);
}

StoreLock::~StoreLock() = default;

}  // namespace headroom
