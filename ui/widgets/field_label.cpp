// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_label.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace headroom {

FieldLabel::FieldLabel(Theme& theme, const QString& text, QWidget* parent)
    : QWidget(parent),
      m_text(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)),
      m_remark(new TextLabel(theme, TypeStyle::Caption, Tone::Text3)),
      m_keys(new KeyHint(theme)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::s);
    layout->addWidget(m_text);
    layout->addWidget(m_remark);
    layout->addStretch();
    layout->addWidget(m_keys);
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
