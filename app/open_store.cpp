// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_store.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/sample_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace headroom {

namespace {

void makePrivateFolder(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder)) return;
    if (!QDir().mkpath(folder) ||
        !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        throw Error(ErrorKind::Storage, tr("The folder %1 cannot be made.").arg(folder));
}

// Whether the sample still is as it was written, and on which day that was.
bool isUsableSample(const QString& path, QDate today) {
    if (!QFileInfo::exists(path)) return false;
    const Workspace sample(path, Workspace::Mode::ReadOnly);
    if (!sample.undoState().lastStep.isEmpty()) return true;
    return sample.teamOverview(std::nullopt, today).lastImportAt.value_or(QDateTime()).date() == today;
}

}  // namespace

std::unique_ptr<Workspace> openStore(const QString& path) {
    makePrivateFolder(path);
    try {
        return std::make_unique<Workspace>(path);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Locked) throw;
        return std::make_unique<Workspace>(path, Workspace::Mode::ReadOnly);
    }
}

std::unique_ptr<Workspace> openSampleStore(const QString& path, QDate today) {
    makePrivateFolder(path);
    if (!isUsableSample(path, today)) {
        for (const char* part : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1String(part));
        writeSampleStore(path, {}, today);
    }
    return openStore(path);
}

}  // namespace headroom
