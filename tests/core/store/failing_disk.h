// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <sqlite3.h>

namespace headroom::test {

// What a disk can refuse.
enum class DiskFault { Open, Read, Write, Full, Sync, Truncate, Delete, Share };
const char* nameOf(DiskFault fault);

// While one lives, every store is opened on a disk that can be told to fail: an SQLite VFS over the real one.
class FailingDisk {
public:
    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;

    // The operation `number` (from 1) of those that the fault touches fails, and with `forGood` all after it.
    // A write that fails has already written half.
    void failAt(DiskFault fault, int number, bool forGood);
    // From here on the disk is sound again.
    void heal();
    // Files cannot be opened for writing; SQLite may open them for reading instead.
    void makeFilesReadOnly();
    // Files cannot be made.
    void makeFolderReadOnly();
    bool hasFailed() const { return m_hasFailed; }

    // Asked by the VFS: whether this operation fails now.
    bool fails(DiskFault fault);
    bool areFilesReadOnly() const { return m_filesReadOnly; }
    bool isFolderReadOnly() const { return m_folderReadOnly; }

private:
    DiskFault m_fault = DiskFault::Open;
    int m_left = 0;  // operations until the failing one; 0: none fails
    bool m_forGood = false;
    bool m_hasFailed = false;
    bool m_filesReadOnly = false;
    bool m_folderReadOnly = false;
    sqlite3_vfs m_vfs;
};

}  // namespace headroom::test
