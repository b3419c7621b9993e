// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <memory>

class QLockFile;

namespace headroom {

// The right to write one store, held by one program at a time.
class StoreLock {
    Q_DECLARE_TR_FUNCTIONS(headroom::StoreLock)

public:
    // Waits a moment, then throws Error(Locked) while another program has it, and Error(Storage) when the
    // folder cannot be written. What a program that died left behind is cleared away.
    explicit StoreLock(const QString& storePath);
    ~StoreLock();

private:
    std::unique_ptr<QLockFile> m_file;
};

}  // namespace headroom
