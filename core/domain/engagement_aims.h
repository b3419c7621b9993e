// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace headroom {

// The seven parts of the engagement level, in the order they are shown.
enum class EngagementPart {
    RhythmKept,
    NobodyNeglected,
    CoachingTime,
    OwnPromises,
    SeeingTheWork,
    PrioritiesSaid,
    AnsweringForHelp,
};

inline constexpr std::array engagementPartsInOrder{
    EngagementPart::RhythmKept,      EngagementPart::NobodyNeglected, EngagementPart::CoachingTime,
    EngagementPart::OwnPromises,     EngagementPart::SeeingTheWork,   EngagementPart::PrioritiesSaid,
    EngagementPart::AnsweringForHelp};

// What the leader measures their engagement against. The defaults are the advice.
struct EngagementAims {
    static constexpr int fewestWeeks = 2;
    static constexpr int mostWeeks = 13;

    double coachingHours = 3;  // for each rep within 28 days
    int windowWeeks = 4;       // how far back a week's score looks
    std::array<int, engagementPartsInOrder.size()> weights{25, 20, 15, 15, 10, 10, 5};  // 0 to 100 each

    double workingDays() const { return 5.0 * windowWeeks; }  // of a whole window
    double hoursInWindow() const { return coachingHours * windowWeeks / 4; }
    int weight(EngagementPart part) const { return weights[std::size_t(part)]; }
    bool operator==(const EngagementAims&) const = default;
};

}  // namespace headroom
