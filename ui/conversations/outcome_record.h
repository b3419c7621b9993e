// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/meetings.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

// What came out of a conversation that is on record, to read: it is changed where promises, topics and
// requests are. Hidden when nothing did.
class OutcomeRecord : public QWidget {
    Q_OBJECT

public:
    OutcomeRecord(Theme& theme, QDate today, QWidget* parent = nullptr);

    void present(const ConversationRecord& record);
    void clear();

private:
    void addLine(const QString& words, std::optional<Party> owner);

    Theme& m_theme;
    QDate m_today;
    QWidget* m_lines = nullptr;
};

}  // namespace headroom
