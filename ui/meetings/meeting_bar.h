// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meetings/meeting_list.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

namespace headroom {

class KeyHint;
class LinkButton;
class TextLabel;

// Says what the current conversation is and offers what can be done with it, each with its key.
class MeetingBar : public QWidget {
    Q_OBJECT

public:
    explicit MeetingBar(Theme& theme, QWidget* parent = nullptr);

    // Null: nothing is current.
    void present(const MeetingLine* line, QDate today, bool canChange);

Q_SIGNALS:
    void asked(MeetingAction action);

private:
    struct Offer {
        QWidget* whole;
        LinkButton* link;
        KeyHint* key;
    };

    TextLabel* m_sentence;
    std::array<Offer, meetingActionCount> m_offers;
};

}  // namespace headroom
