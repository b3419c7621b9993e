// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/meeting_menu.h"

#include "ui/widgets/menu_place.h"

#include <QAbstractItemView>
#include <QMenu>

namespace headroom {

void openMeetingMenu(QAbstractItemView& view, const QContextMenuEvent& event,
                     const std::vector<MeetingOffer>& offers, const std::function<void(MeetingAction)>& ask) {
    if (offers.empty()) return;
    QMenu menu(&view);
    for (const MeetingOffer& offer : offers)
        menu.addAction(meetingActionWords(offer.action), &view, [ask, action = offer.action] { ask(action); })
            ->setShortcut(QKeySequence(offer.key));
    menu.exec(menuPlace(view, event));
}

}  // namespace headroom
