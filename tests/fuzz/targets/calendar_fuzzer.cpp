// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/entries/read_calendar.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, size_t size) {
    headroom::fuzz::readCalendar(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}
