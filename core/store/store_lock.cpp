// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store_lock.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <sys/file.h>
#include <sys/stat.h>

namespace headroom {

namespace {

constexpr int patienceMs = 300;
// A lock file just made may not be held yet for an instant.
constexpr int settledAfterSeconds = 2;

bool isNamedBy(const QString& path, int descriptor) {
    struct stat named {
    }, opened{};
    return ::stat(QFile::encodeName(path).constData(), &named) == 0 && ::fstat(descriptor, &opened) == 0 &&
           named.st_ino == opened.st_ino && named.st_dev == opened.st_dev;
}

// Removes a lock file that no living program holds, whatever is written in it. QLockFile keeps its file
// locked with flock while it lives; only who has that lock may remove the file, so two programs never remove
// each other's.
bool removeAbandoned(const QString& path) {
    QFile file(path);
    if (QFileInfo(path).lastModified().secsTo(QDateTime::currentDateTime()) < settledAfterSeconds)
        return false;
    return file.open(QIODevice::ReadOnly) && ::flock(file.handle(), LOCK_EX | LOCK_NB) == 0 &&
           isNamedBy(path, file.handle()) && QFile::remove(path);
}

}  // namespace

StoreLock::StoreLock(const QString& storePath)
    : m_file(std::make_unique<QLockFile>(storePath + QStringLiteral(".lock"))) {
    m_file->setStaleLockTime(0);
    if (m_file->tryLock(patienceMs)) return;
    if (m_file->error() == QLockFile::LockFailedError) {
        if (removeAbandoned(m_file->fileName()) && m_file->tryLock(patienceMs)) return;
        throw Error(ErrorKind::Locked, tr("Another window has this file open. Reading works; saving waits."),
                    storePath);
    }
    throw Error(ErrorKind::Storage, tr("This folder cannot be written, so nothing can be saved here."),
                m_file->fileName());
}

StoreLock::~StoreLock() = default;

}  // namespace headroom
