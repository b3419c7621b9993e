// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <string>

namespace headroom {

// What was said on the command line, common to all commands.
struct Options {
    std::string store;
    std::string today;

    // The day everything is counted from. Throws Error(BadInput) when it was given and is no day.
    QDate day() const;
    // The store's absolute path; the default store when none was named.
    QString storePath() const;
    // The same. Throws Error(Storage) when there is no such file.
    QString existingStorePath() const;
};

// An ISO day, none for an empty text. Throws Error(BadInput) naming `option`.
std::optional<QDate> dayOption(const std::string& text, const char* option);

// The store in the user's data folder, and the sample's own beside it.
QString defaultStorePath();
QString sampleStorePath();

// An absolute path for a path as typed.
QString absolutePath(const std::string& path);

}  // namespace headroom
