// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

// The whole program: parses the arguments, runs one command or opens the window.
// Exits with 0 (done), 1 (the input or the store is at fault; one sentence on stderr) or 2 (usage).
int runCommandLine(int argc, char** argv);

}  // namespace headroom
