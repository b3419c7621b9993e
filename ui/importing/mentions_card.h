// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"
#include "ui/widgets/card.h"

class QListView;
class QStringListModel;

namespace headroom {

// A list of opportunities that something is said about.
class MentionsCard : public Card {
    Q_OBJECT

public:
    explicit MentionsCard(Theme& theme, QWidget* parent = nullptr);

    // Hidden when nothing is mentioned. Few are all in sight, many scroll.
    void present(const QString& heading, const QString& aside,
                 const std::vector<OpportunityMention>& mentions);

private:
    QStringListModel* m_model;
    QListView* m_list;
};

}  // namespace headroom
