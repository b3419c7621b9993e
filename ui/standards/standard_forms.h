// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/standards_table.h"
#include "ui/widgets/form_place.h"

#include <QCoreApplication>

namespace headroom {

// The short forms about standards, each opened over a page.
class StandardForms {
    Q_DECLARE_TR_FUNCTIONS(headroom::StandardForms)

public:
    static void add(const FormPlace& place);
    static void change(const FormPlace& place, const Standard& standard);
    // `of` none: the leader.
    static void observe(const FormPlace& place, const Standard& standard, const std::optional<Rep>& of,
                        const std::vector<Rep>& reps);
    // Puts right what is on record.
    static void correct(const FormPlace& place, const Standard& standard, const Observation& seen,
                        const std::optional<Rep>& of, const std::vector<Rep>& reps);
    // Which of the set to start with, or of what is left of it to add.
    static void chooseStarters(const FormPlace& place);
};

}  // namespace headroom
