// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_field.h"

#include "ui/widgets/field_label.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace headroom {

FormField::FormField(Theme& theme, const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent),
      m_label(new FieldLabel(theme, label)),
      m_field(field),
      m_fault(new TextLabel(theme, TypeStyle::Caption, Tone::AppError)) {
    m_label->setField(field);
    m_fault->setWrapping(true);
    m_fault->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addWidget(m_label);
    layout->addWidget(field);
    layout->addWidget(m_fault);
    layout->addStretch();
}

QString FormField::label() const {
    return m_label->text();
}

void FormField::setRemark(const QString& remark) {
    m_label->setRemark(remark);
}

void FormField::setFault(const QString& sentence) {
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_field->setAccessibleDescription(sentence);
}

QString FormField::fault() const {
    return m_fault->text();
}

}  // namespace headroom
