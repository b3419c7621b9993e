// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/failing_disk.h"

namespace headroom::test {

namespace {

// A file of the real VFS lies behind each of ours.
struct File {
    sqlite3_file base;
    FailingDisk* disk;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* ours(sqlite3_file* file) {
    return reinterpret_cast<File*>(file);
}

sqlite3_file* real(sqlite3_file* file) {
    return ours(file)->real();
}

bool fails(sqlite3_file* file, DiskFault fault) {
    return ours(file)->disk->fails(fault);
}

sqlite3_vfs* realVfs() {
    static sqlite3_vfs* vfs = sqlite3_vfs_find("unix");
    return vfs;
}

FailingDisk* diskOf(sqlite3_vfs* vfs) {
    return static_cast<FailingDisk*>(vfs->pAppData);
}

int closeFile(sqlite3_file* file) {
    return real(file)->pMethods ? real(file)->pMethods->xClose(real(file)) : SQLITE_OK;
}
int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
    if (fails(file, DiskFault::Read)) return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), into, size, at);
}
int writeFile(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
    const bool isFull = fails(file, DiskFault::Full);
    if (!isFull && !fails(file, DiskFault::Write))
        return real(file)->pMethods->xWrite(real(file), from, size, at);
    real(file)->pMethods->xWrite(real(file), from, size / 2, at);
    return isFull ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (fails(file, DiskFault::Truncate)) return SQLITE_IOERR_TRUNCATE;
    return real(file)->pMethods->xTruncate(real(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    if (fails(file, DiskFault::Sync)) return SQLITE_IOERR_FSYNC;
    return real(file)->pMethods->xSync(real(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int checkLock(sqlite3_file* file, int* isReserved) {
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}
int controlFile(sqlite3_file* file, int what, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extends, void volatile** memory) {
    if (fails(file, DiskFault::Share)) return SQLITE_IOERR_SHMMAP;
    return real(file)->pMethods->xShmMap(real(file), page, size, extends, memory);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}
void barShared(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int unmapShared(sqlite3_file* file, int deletes) {
    return real(file)->pMethods->xShmUnmap(real(file), deletes);
}

const sqlite3_io_methods fileMethods{2,           closeFile,   readFile,        writeFile,  truncateFile,
                                     syncFile,    sizeOfFile,  lockFile,        unlockFile, checkLock,
                                     controlFile, sectorSize,  characteristics, mapShared,  lockShared,
                                     barShared,   unmapShared, nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* openedWith) {
    FailingDisk* disk = diskOf(vfs);
    file->pMethods = nullptr;
    ours(file)->disk = disk;
    const bool exists = [&] {
        int found = 0;
        return name && realVfs()->xAccess(realVfs(), name, SQLITE_ACCESS_EXISTS, &found) == SQLITE_OK &&
               found;
    }();
    if (disk->fails(DiskFault::Open) || (disk->isFolderReadOnly() && !exists)) return SQLITE_CANTOPEN;
    if (disk->areFilesReadOnly() && exists) {
        if (!(flags & SQLITE_OPEN_MAIN_DB)) return SQLITE_CANTOPEN;
        flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    real(file)->pMethods = nullptr;
    const int code = realVfs()->xOpen(realVfs(), name, real(file), flags, openedWith);
    if (code == SQLITE_OK) file->pMethods = &fileMethods;
    return code;
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncs) {
    if (diskOf(vfs)->fails(DiskFault::Delete) || diskOf(vfs)->isFolderReadOnly()) return SQLITE_IOERR_DELETE;
    return realVfs()->xDelete(realVfs(), name, syncs);
}

}  // namespace

const char* nameOf(DiskFault fault) {
    static constexpr const char* names[] = {"Open", "Read",     "Write",  "Full",
                                            "Sync", "Truncate", "Delete", "Share"};
    return names[int(fault)];
}

FailingDisk::FailingDisk() : m_vfs(*realVfs()) {
    m_vfs.szOsFile = int(sizeof(File)) + realVfs()->szOsFile;
    m_vfs.zName = "failing";
    m_vfs.pAppData = this;
    m_vfs.xOpen = openFile;
    m_vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&m_vfs, 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(realVfs(), 1);
}

void FailingDisk::failAt(DiskFault fault, int number, bool forGood) {
    m_fault = fault;
    m_left = number;
    m_forGood = forGood;
    m_hasFailed = false;
}

void FailingDisk::heal() {
    m_left = 0;
    m_filesReadOnly = m_folderReadOnly = false;
}

void FailingDisk::makeFilesReadOnly() {
    m_filesReadOnly = true;
}

void FailingDisk::makeFolderReadOnly() {
    m_folderReadOnly = true;
}

bool FailingDisk::fails(DiskFault fault) {
    if (m_left == 0 || fault != m_fault) return false;
    if (m_left > 1) {
        --m_left;
        return false;
    }
    if (!m_forGood) m_left = 0;
    m_hasFailed = true;
    return true;
}

}  // namespace headroom::test
