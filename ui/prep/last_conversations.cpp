// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/last_conversations.h"

#include "core/workspace/wording.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

LastConversations::LastConversations(Theme& theme, QWidget* parent) : Card(theme, parent), m_theme(theme) {
    setHeading(tr("Last conversations"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void LastConversations::present(const PrepSheet& sheet) {
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins({});
    rows->setSpacing(size::m);
    for (const Conversation& held : sheet.lastConversations) rows->addWidget(newRow(held, sheet.today));
    if (sheet.lastConversations.empty()) {
        auto* none = new TextLabel(m_theme, TypeStyle::Body, Tone::Text2);
        none->setWrapping(true);
        none->setText(tr("No conversation on record yet."));
        rows->addWidget(none);
    }
    body()->addWidget(m_content);
}

QWidget* LastConversations::newRow(const Conversation& held, QDate today) {
    auto* row = new QWidget;
    auto* kind = new TextLabel(m_theme, TypeStyle::BodyStrong);
    kind->setEliding();
    const QString what = wording::conversationKind(held.kind);
    kind->setText(held.minutes > 0 ? tr("%1, %2 min").arg(what, QString::number(held.minutes)) : what);
    auto* day = new TextLabel(m_theme, TypeStyle::Body, Tone::Text3);
    day->setText(wording::weekdayAndDay(held.heldOn.value_or(today)));
    auto* head = new QHBoxLayout;
    head->setSpacing(size::s);
    head->addWidget(kind, 1);
    head->addWidget(day);
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    lines->addLayout(head);
    if (held.sharedNotes.isEmpty()) return row;
    auto* notes = new TextLabel(m_theme, TypeStyle::Body, Tone::Text2);
    notes->setWrapping(true);
    notes->setText(held.sharedNotes);
    lines->addWidget(notes);
    return row;
}

}  // namespace headroom
