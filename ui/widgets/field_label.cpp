// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_label.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/party_mark.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace headroom {

FieldLabel::FieldLabel(Theme& theme, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_row(new QHBoxLayout(this)),
      m_text(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)),
      m_remark(new TextLabel(theme, TypeStyle::Caption, Tone::Text3)),
      m_keys(new KeyHint(theme)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(size::s);
    m_row->addWidget(m_text);
    m_row->addWidget(m_remark);
    m_row->addStretch();
    m_row->addWidget(m_keys);
    setMinimumHeight(20);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_remark->hide();
    setText(text);
}

QString FieldLabel::text() const {
    return m_text->text();
}

void FieldLabel::setText(const QString& text) {
    m_text->setText(text);
    if (m_field) m_field->setAccessibleName(text);
}

void FieldLabel::setOwner(Party owner) {
    m_row->insertWidget(0, new PartyMark(m_theme, owner));
    m_text->setEliding();
}

void FieldLabel::addLink(LinkButton* link) {
    m_row->insertWidget(m_row->indexOf(m_keys), link);
}

void FieldLabel::setRemark(const QString& remark) {
    m_remarkText = remark;
    updateRemark();
}

void FieldLabel::setProblem(const QString& problem) {
    m_problem = problem;
    updateRemark();
    if (m_field) m_field->setAccessibleDescription(problem);
}

void FieldLabel::updateRemark() {
    const QString& said = m_problem.isEmpty() ? m_remarkText : m_problem;
    m_remark->setTone(m_problem.isEmpty() ? Tone::Text3 : Tone::AppError);
    m_remark->setText(said);
    m_remark->setVisible(!said.isEmpty());
}

void FieldLabel::setField(QWidget* field, const QKeySequence& keys) {
    m_field = field;
    m_text->setBuddy(field);
    field->setAccessibleName(text());
    m_keys->setKeys(keys);
    if (keys.isEmpty()) return;
    auto* shortcut = new QShortcut(keys, this);
    connect(shortcut, &QShortcut::activated, field, [field] { field->setFocus(Qt::ShortcutFocusReason); });
}

}  // namespace headroom
