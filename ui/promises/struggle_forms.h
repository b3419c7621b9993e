// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitment_book.h"
#include "ui/widgets/form_place.h"

#include <QCoreApplication>

namespace headroom {

// The forms about what a rep is stuck on and about help. Each opens over its place and saves one step.
class StruggleForms {
    Q_DECLARE_TR_FUNCTIONS(headroom::StruggleForms)

public:
    static void raise(const FormPlace& place, const Rep& rep);
    // Asks whose, too.
    static void raiseOfAny(const FormPlace& place, const std::vector<Rep>& reps);
    static void describe(const FormPlace& place, const Struggle& struggle);
    static void offerHelp(const FormPlace& place, const StruggleRow& row);
    static void askWhetherItHelped(const FormPlace& place, HelpId help, const QString& called,
                                   const QString& words);
    static void end(const FormPlace& place, const StruggleRow& row);
    // Throws Error with the reason and the step to take first while no help was given.
    static void writeConsequence(const FormPlace& place, const StruggleRow& row);
    // In one line that may stay empty.
    static void askedForHelp(const FormPlace& place, const Rep& rep);
};

}  // namespace headroom
