// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace headroom {

namespace {

QString inDataFolder(const QString& file) {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + file;
}

[[noreturn]] void refuseMissing(const QString& path) {
    throw Error(ErrorKind::Storage, tr("There is no file %1.").arg(path));
}

}  // namespace

std::optional<QDate> dayOption(const std::string& text, const char* option) {
    if (text.empty()) return std::nullopt;
    const QDate day = QDate::fromString(QString::fromStdString(text), Qt::ISODate);
    if (!day.isValid())
        throw Error(ErrorKind::BadInput, tr("%1 wants a day like 2026-03-31, not \u2018%2\u2019.")
                                             .arg(QString::fromLatin1(option), QString::fromStdString(text)));
    return day;
}

QDate Options::day() const {
    return dayOption(today, "--today").value_or(QDate::currentDate());
}

QString Options::storePath() const {
    return store.empty() ? defaultStorePath() : absolutePath(store);
}

QString Options::existingStorePath() const {
    QString path = storePath();
    if (!QFileInfo::exists(path)) refuseMissing(path);
    return path;
}

QString defaultStorePath() {
    return inDataFolder(QStringLiteral("headroom.db"));
}

QString sampleStorePath() {
    return inDataFolder(QStringLiteral("sample.db"));
}

QString absolutePath(const std::string& path) {
    return QFileInfo(QString::fromLocal8Bit(path.data(), qsizetype(path.size()))).absoluteFilePath();
}

}  // namespace headroom
