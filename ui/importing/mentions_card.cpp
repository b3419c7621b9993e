// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mentions_card.h"

#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int rowHeight = 26, mostRows = 5;

QString lineFor(const OpportunityMention& mention) {
    QStringList parts{mention.name, mention.account, mention.owner};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" \u00b7 "));
}

}  // namespace

MentionsCard::MentionsCard(Theme& theme, QWidget* parent)
    : Card(theme, parent), m_model(new QStringListModel(this)), m_list(new QListView) {
    setBodyMargins({size::cardPadding, size::xs, size::xs, size::s});
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setSelectionMode(QListView::NoSelection);
    m_list->setFont(theme.font(TypeStyle::Body));
    body()->addWidget(m_list);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void MentionsCard::present(const QString& heading, const QString& aside,
                           const std::vector<OpportunityMention>& mentions) {
    setHeading(heading, aside);
    m_list->setAccessibleName(heading);
    QStringList lines;
    for (const OpportunityMention& mention : mentions) lines << lineFor(mention);
    m_model->setStringList(lines);
    m_list->setFixedHeight(std::min(int(lines.size()), mostRows) * rowHeight + 2);
    setVisible(!lines.isEmpty());
}

}  // namespace headroom
