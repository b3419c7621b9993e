// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/fact_row.h"

#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

FactRow::FactRow(Theme& theme, const QString& name, QWidget* parent)
    : QWidget(parent),
      m_name(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_value(new TextLabel(theme, TypeStyle::BodyStrong)),
      m_remark(new TextLabel(theme, TypeStyle::Caption, Tone::Text3)) {
    m_remark->setWrapping(true);
    m_remark->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(size::s);
    line->addWidget(m_name);
    line->addStretch();
    line->addWidget(m_value);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 1);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_remark);
    setName(name);
}

void FactRow::setName(const QString& name) {
    m_name->setText(name);
    describe();
}

void FactRow::setValue(const QString& value, const QString& remark) {
    m_value->setText(value);
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    describe();
}

QString FactRow::value() const {
    return m_value->text();
}

QString FactRow::remark() const {
    return m_remark->text();
}

void FactRow::setValueTone(Tone tone) {
    m_value->setTone(tone);
}

void FactRow::addAction(QWidget* widget) {
    layout()->itemAt(0)->layout()->addWidget(widget);
}

void FactRow::describe() {
    setAccessibleName(m_name->text());
    setAccessibleDescription(m_remark->text().isEmpty()
                                 ? m_value->text()
                                 : m_value->text() + QLatin1String(", ") + m_remark->text());
}

}  // namespace headroom
