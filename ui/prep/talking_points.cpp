// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/talking_points.h"

#include "ui/prep/line_focus.h"
#include "ui/widgets/key_hint.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

namespace {

// The card says whose they are.
PrepItem underOwnHeading(PrepItem item) {
    item.remark = item.isCarried ? TalkingPoints::tr("carried over") : QString();
    return item;
}

}  // namespace

TalkingPoints::TalkingPoints(Theme& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_field(new QLineEdit) {
    setHeading(tr("Your talking points"));
    auto* keys = new KeyHint(theme, this);
    keys->setKeys(QKeySequence(tr("Ctrl+T")));
    addToHeading(keys);
    m_field->setFont(theme.font(TypeStyle::Input));
    m_field->setPlaceholderText(tr("Add a talking point, then Enter"));
    m_field->setAccessibleName(tr("A talking point"));
    body()->addWidget(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { Q_EMIT topicEntered(m_field->text().trimmed()); });
}

void TalkingPoints::present(const PrepSheet& sheet, const PrepUse& use) {
    const LineFocus focus(m_content);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins({});
    lines->setSpacing(size::xs);
    bool hasLines = false;
    for (const PrepSection& section : sheet.sections)
        for (const PrepItem& item : section.items)
            if (item.kind == PrepItemKind::Topic && item.raisedBy == Party::Leader) {
                auto* line = new PrepLine(m_theme, underOwnHeading(item), use);
                relay(line, this);
                lines->addWidget(line);
                hasLines = true;
            }
    body()->insertWidget(0, content);
    content->setVisible(hasLines);
    focus.restore(content);
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
    m_field->setEnabled(use.canChange);
}

void TalkingPoints::startTyping() {
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void TalkingPoints::clear() {
    m_field->clear();
}

}  // namespace headroom
