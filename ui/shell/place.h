// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace headroom {

// Where in the window one can be. Those of the navigation come first, in its order.
enum class Place { Team, Meetings, Commitments, Priorities, Standards, Mirror, FirstRun, Rep, Prep };

inline constexpr std::array navigatedPlaces{Place::Team,       Place::Meetings,  Place::Commitments,
                                            Place::Priorities, Place::Standards, Place::Mirror};

// The place of the navigation that one is in: reps belong to Team.
Place navigatedPlace(Place place);
// Of a place of the navigation.
QString placeName(Place place);
QString placeIcon(Place place);

}  // namespace headroom
