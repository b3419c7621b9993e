// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prep_line.h"
#include "ui/widgets/card.h"

namespace headroom {

// What the leader wants to bring up: the topics that wait for this conversation, and a field for the next.
class TalkingPoints : public Card {
    Q_OBJECT

public:
    explicit TalkingPoints(Theme& theme, QWidget* parent = nullptr);

    void present(const PrepSheet& sheet, const PrepUse& use);
    void startTyping();
    void clear();

Q_SIGNALS:
    void reworded(const QString& key, const QString& text);
    void done(const PrepItem& item);
    void ticked(const PrepItem& item, bool isTicked);
    void dropped(const PrepItem& item, bool isDropped);
    void moveRequested(const PrepItem& item, QDate due);
    void topicEntered(const QString& text);

private:
    Theme& m_theme;
    QWidget* m_content = nullptr;
    QLineEdit* m_field;
};

}  // namespace headroom
