// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom {

// Which of the two somebody is in a promise, a topic or a request.
enum class Party { Leader, Rep };

}  // namespace headroom
