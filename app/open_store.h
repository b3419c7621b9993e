// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <memory>

namespace headroom {

// Opens a store for the window: to change it, or only to read it while another program has it.
// Makes the folder, private to its owner, when it is not there. Throws Error.
std::unique_ptr<Workspace> openStore(const QString& path);

// The sample team as of `today`: written anew unless it is there from the same day, or somebody has worked in
// it.
std::unique_ptr<Workspace> openSampleStore(const QString& path, QDate today);

}  // namespace headroom
