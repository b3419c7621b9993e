// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

enum class ObservationView {
    Own,       // somebody of themselves
    OfRep,     // the leader of a rep
    OfLeader,  // a rep of the leader
};

// Somebody seen meeting a standard, or not, at a level from 1 to 5, with what was seen.
struct Observation {
    static constexpr int lowest = 1;
    static constexpr int highest = 5;

    ObservationId id;
    StandardId standard;
    std::optional<RepId> of;  // none: the leader
    std::optional<RepId> by;  // none: the leader; a rep sees themselves or the leader
    int level = 0;
    QString evidence;
    QDate seenOn;
    QString seenWhere;  // a call, a meeting; may be empty
    std::optional<ConversationId> conversation;

    ObservationView view() const {
        if (of == by) return ObservationView::Own;
        return of ? ObservationView::OfRep : ObservationView::OfLeader;
    }
    bool operator==(const Observation&) const = default;
};

}  // namespace headroom
