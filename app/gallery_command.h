// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace headroom {

struct GalleryOptions {
    std::string out;
    std::string theme;  // light or dark; empty: both
    std::string size;   // 1440x900; empty: 1440x900 and 1366x768
};

// Draws every screen of the store into PNG files.
void drawGallery(const Options& options, const GalleryOptions& gallery);

}  // namespace headroom
