// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headroom::test {

// The folder of real CRM exports: HEADROOM_REAL_DATA, or shared/data beside the checkout. Empty where it is absent.
QString realDataFolder();

}  // namespace headroom::test

// Skips the test with one clear line where the real data is absent.
#define HEADROOM_NEEDS_REAL_DATA()                             \
    if (headroom::test::realDataFolder().isEmpty())            \
    GTEST_SKIP() << "real CRM exports are not on this machine (set HEADROOM_REAL_DATA)"
