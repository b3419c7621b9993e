// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/place.h"

#include "core/domain/translation.h"

namespace headroom {

Place navigatedPlace(Place place) {
    return place > navigatedPlaces.back() ? Place::Team : place;
}

QString placeName(Place place) {
    switch (navigatedPlace(place)) {
        case Place::Meetings:
            return tr("1:1s");
        case Place::Commitments:
            return tr("Commitments");
        case Place::Priorities:
            return tr("Priorities");
        case Place::Standards:
            return tr("Standards");
        case Place::Mirror:
            return tr("Mirror");
        default:
            return tr("Team");
    }
}

QString placeIcon(Place place) {
    switch (navigatedPlace(place)) {
        case Place::Meetings:
            return QStringLiteral("log");
        case Place::Commitments:
            return QStringLiteral("commitments");
        case Place::Priorities:
            return QStringLiteral("priorities");
        case Place::Standards:
            return QStringLiteral("standards");
        case Place::Mirror:
            return QStringLiteral("mirror");
        default:
            return QStringLiteral("team");
    }
}

}  // namespace headroom
