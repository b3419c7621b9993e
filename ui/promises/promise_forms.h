// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitment_book.h"
#include "ui/widgets/form_place.h"

#include <QCoreApplication>

namespace headroom {

// The forms that make, correct, move and let go of promises. Each opens over its place and saves one step.
class PromiseForms {
    Q_DECLARE_TR_FUNCTIONS(headroom::PromiseForms)

public:
    // Who promises, to or of whom, what and by when. `rep` none: to be chosen.
    static void add(const FormPlace& place, Party owner, std::optional<RepId> rep);
    // Puts a slip in the words or the day right.
    static void correct(const FormPlace& place, const CommitmentRow& row);
    // A rep's promise asks what got in the way first, then what help the leader gives.
    static void move(const FormPlace& place, const CommitmentRow& row);
    static void letGo(const FormPlace& place, const CommitmentRow& row);
    // Only for a rep's promise.
    static void didNotHappen(const FormPlace& place, const CommitmentRow& row, bool isMoved);
};

}  // namespace headroom
