// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries/read_matching.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    headroom::fuzz::readMatching(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
