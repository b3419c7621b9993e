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

// What is wrong with --by for these figures; empty when nothing is.
QString faultOfBy(const FiguresOptions& figures);

// Prints figures as CSV on standard output. Requires a --by without fault.
void printFigures(const Options& options, const FiguresOptions& figures);

}  // namespace headroom
