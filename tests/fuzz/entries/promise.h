// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

// Ends the program, as a crash would, when a promise is broken: also where assertions are off.
#define HEADROOM_PROMISE(kept)                                                      \
    do {                                                                            \
        if (!(kept)) {                                                              \
            std::fprintf(stderr, "%s:%d: broken: %s\n", __FILE__, __LINE__, #kept); \
            std::abort();                                                           \
        }                                                                           \
    } while (false)
