// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options.h"

namespace headroom {

// Opens the main window and runs until it is closed; returns the exit code.
int openWindow(const Options& options, bool opensSample);

}  // namespace headroom
