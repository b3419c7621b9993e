// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace headroom {

struct PrepOptions {
    std::string rep;  // by name, called name or alias
    std::string out;
    std::string paper = "a4";  // or letter
};

// Writes the prep sheet for the next 1:1 with a rep as a PDF. Throws Error; nothing is written then.
void writePrepSheet(const Options& options, const PrepOptions& prep);

}  // namespace headroom
