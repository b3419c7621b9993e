// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace headroom {

struct FiguresOptions {
    std::string what;  // close-rates, growth or engagement
    std::string by;
    std::string from;
    std::string to;
};

// Prints figures as CSV on standard output.
void printFigures(const Options& options, const FiguresOptions& figures);

}  // namespace headroom
