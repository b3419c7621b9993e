// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meeting_list.h"

#include <functional>

class QAbstractItemView;
class QContextMenuEvent;

namespace headroom {

// The menu of one conversation: what can be done with it, each with its key. Returns once it is closed.
void openMeetingMenu(QAbstractItemView& view, const QContextMenuEvent& event,
                     const std::vector<MeetingOffer>& offers, const std::function<void(MeetingAction)>& ask);

}  // namespace headroom
