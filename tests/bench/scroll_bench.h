// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom::bench {

// Large tables painted again after each step of scrolling, from values made for it.
void registerScrolls();

}  // namespace headroom::bench
