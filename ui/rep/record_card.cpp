// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/record_card.h"

#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

RecordCard::RecordCard(Theme& theme, const QString& heading, QWidget* parent)
    : Card(theme, parent), m_theme(theme) {
    setHeading(heading);
    setBodyMargins({size::cardPadding, size::xs, size::cardPadding, size::m});
    hide();
}

void RecordCard::present(const std::vector<RecordLine>& lines, bool canChange) {
    while (QLayoutItem* item = body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // one of its links may be what was pressed
        delete item;
    }
    for (const RecordLine& line : lines) body()->addWidget(newLine(line, canChange));
    setHidden(lines.empty());
}

QWidget* RecordCard::newLine(const RecordLine& line, bool canChange) {
    auto* text = new TextLabel(m_theme, TypeStyle::Body);
    text->setWrapping(true);
    text->setText(line.text);
    auto* aside = new TextLabel(m_theme, TypeStyle::Caption, line.tone);
    aside->setText(line.aside);
    aside->setEliding();
    auto* below = new QHBoxLayout;
    below->setSpacing(size::xs);
    below->addWidget(aside, 1);
    for (const RecordAction& action : line.actions) {
        auto* link = new LinkButton(m_theme, action.word);
        link->setAccessibleName(tr("%1: %2", "an action and what it is about").arg(action.word, line.text));
        link->setEnabled(canChange);
        connect(link, &LinkButton::clicked, this, action.act);
        below->addWidget(link);
    }
    auto* widget = new QWidget;
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(text);
    layout->addLayout(below);
    return widget;
}

}  // namespace headroom
