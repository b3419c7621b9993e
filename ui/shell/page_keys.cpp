// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_keys.h"

#include "core/domain/translation.h"

namespace headroom {

QList<KeyGroup> pageKeys() {
    const QKeySequence enter(Qt::Key_Enter), esc(Qt::Key_Escape), ctrlEnter(tr("Ctrl+Enter"));
    return {
        {tr("Team"),
         {{tr("Prepare the 1:1"), enter},
          {tr("Open the rep"), ctrlEnter},
          {tr("The rep asked for help"), Qt::Key_H}}},
        {tr("Sheet and conversation"),
         {{tr("Start, then finish and save"), ctrlEnter},
          {tr("Not now, back"), esc},
          {tr("What the rep will do"), QKeySequence(tr("Alt+T"))},
          {tr("What you will do"), QKeySequence(tr("Alt+Y"))},
          {tr("Stuck on something"), QKeySequence(tr("Alt+S"))},
          {tr("Asked for help"), QKeySequence(tr("Alt+A"))}}},
        {tr("Forms"), {{tr("Save"), ctrlEnter}, {tr("Cancel"), esc}}},
        {tr("1:1s"),
         {{tr("What is next: log, prepare, book, open"), enter},
          {tr("Book another"), Qt::Key_N},
          {tr("Move"), Qt::Key_M},
          {tr("Call off"), Qt::Key_C},
          {tr("It did not take place"), Qt::Key_D},
          {tr("Log today’s"), Qt::Key_L},
          {tr("Prepare a proposed one"), Qt::Key_P},
          {tr("The week before"), QKeySequence(tr("Alt+Left"))},
          {tr("The week after"), QKeySequence(tr("Alt+Right"))}}},
        {tr("Commitments"),
         {{tr("Kept, or done"), Qt::Key_Space},
          {tr("Move"), Qt::Key_M},
          {tr("Let go"), Qt::Key_L},
          {tr("A rep’s did not happen"), Qt::Key_D},
          {tr("Add a promise"), Qt::Key_N},
          {tr("Open"), enter}}},
        {tr("Priorities"),
         {{tr("Open what was said, or write it down; on a priority: change it"), enter},
          {tr("It was said"), Qt::Key_S},
          {tr("All that was said"), Qt::Key_H},
          {tr("Asked to say it back"), Qt::Key_R},
          {tr("New priority"), Qt::Key_N},
          {tr("Copy as a message"), Qt::Key_C},
          {tr("Rank higher"), QKeySequence(tr("Ctrl+Up"))},
          {tr("Rank lower"), QKeySequence(tr("Ctrl+Down"))},
          {tr("Retire"), Qt::Key_Delete}}},
        {tr("Standards"),
         {{tr("Open what was seen, or write it down"), enter},
          {tr("Write down what was seen"), Qt::Key_S},
          {tr("All that was seen"), Qt::Key_H},
          {tr("New standard"), Qt::Key_N},
          {tr("Change the standard"), Qt::Key_F2},
          {tr("Give it up"), Qt::Key_Delete}}},
        {tr("Mirror"),
         {{tr("Weekly check-in"), Qt::Key_W},
          {tr("How you see yourself, on a habit"), QKeySequence(tr("1"))},
          {tr("Finish the true test"), ctrlEnter}}},
    };
}

}  // namespace headroom
