// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/priority_board.h"
#include "ui/widgets/form_place.h"

#include <QCoreApplication>

namespace headroom {

// The short forms about priorities, each opened over a page.
class PriorityForms {
    Q_DECLARE_TR_FUNCTIONS(headroom::PriorityForms)

public:
    // With three active it first asks which to retire.
    static void add(const FormPlace& place, const PriorityBoard& board);
    static void change(const FormPlace& place, const Priority& priority);
    static void retire(const FormPlace& place, const Priority& priority);
    // That it was said: to one of `reps`, or to all of them in a meeting. `week`: the Monday of when.
    static void tell(const FormPlace& place, const Priority& priority, const std::vector<Rep>& reps,
                     bool isMeeting, std::optional<QDate> week);
    static void checkRecall(const FormPlace& place, const Priority& priority, const Rep& rep);
    // Each puts right what is on record.
    static void correct(const FormPlace& place, const Telling& telling);
    static void correct(const FormPlace& place, const RecallCheck& check, const Rep& rep);
    // The message is on the clipboard; whom it goes to.
    static void tellInWriting(const FormPlace& place, const PriorityCard& card);

private:
    static void addInPlace(const FormPlace& place, const PriorityBoard& board);
};

}  // namespace headroom
