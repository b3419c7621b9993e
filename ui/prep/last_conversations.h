// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"
#include "ui/widgets/card.h"

namespace headroom {

// The last conversations with their notes, without those only the leader sees.
class LastConversations : public Card {
    Q_OBJECT

public:
    explicit LastConversations(Theme& theme, QWidget* parent = nullptr);

    void present(const PrepSheet& sheet);

private:
    QWidget* newRow(const Conversation& held, QDate today);

    Theme& m_theme;
    QWidget* m_content = nullptr;
};

}  // namespace headroom
