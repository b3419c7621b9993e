// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace headroom {

struct ImportOptions {
    std::string file;
    std::string kind;         // opportunities, reps or calendar; empty: as recognised
    std::string matching;     // a matching written as JSON
    std::string dateOrder;    // ymd, dmy or mdy
    std::string decimalMark;  // . or ,
    bool isDryRun = false;
};

// Takes a file in and prints what it did, one line a fact. False when no row could be taken in.
bool runImport(const Options& options, const ImportOptions& import);

}  // namespace headroom
