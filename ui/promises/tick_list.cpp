// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/tick_list.h"

#include "ui/widgets/plain.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int besideText = 40;  // the box and the room round it

}  // namespace

TickList::TickList(Theme& theme, const QString& label, QWidget* parent)
    : QWidget(parent), m_label(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)) {
    m_label->setText(label);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    hide();
}

void TickList::setItems(const std::vector<Item>& items) {
    setVisible(!items.empty());
    if (items == m_items) return;
    for (const QCheckBox* box : m_boxes) delete box;
    m_boxes.clear();
    m_items = items;
    for (const Item& item : items) {
        auto* box = new QCheckBox(this);
        box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setAccessibleName(item.text);
        QWidget* before = m_boxes.empty() ? nullptr : m_boxes.back();
        if (before) setTabOrder(before, box);
        layout()->addWidget(box);
        m_boxes.push_back(box);
        connect(box, &QCheckBox::clicked, this, &TickList::tickedChanged);
    }
    fitTexts();
}

void TickList::setTicked(const std::vector<qint64>& ids) {
    for (size_t i = 0; i < m_items.size(); ++i)
        m_boxes[i]->setChecked(std::count(ids.begin(), ids.end(), m_items[i].id) > 0);
}

std::vector<qint64> TickList::ticked() const {
    std::vector<qint64> ids;
    for (size_t i = 0; i < m_items.size(); ++i)
        if (m_boxes[i]->isChecked()) ids.push_back(m_items[i].id);
    return ids;
}

void TickList::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTexts();
}

void TickList::fitTexts() {
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QString& whole = m_items[i].text;
        const QString fitting = m_boxes[i]->fontMetrics().elidedText(
            whole, Qt::ElideRight, std::max(besideText, width() - besideText));
        m_boxes[i]->setText(plain::button(fitting));
        m_boxes[i]->setToolTip(fitting == whole ? QString() : plain::toolTip(whole));
    }
}

}  // namespace headroom
