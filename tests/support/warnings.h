// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headroom::test {

// From here on an unexpected Qt warning fails the test that runs.
void failOnQtWarnings();

}  // namespace headroom::test
