// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/match_row.h"

#include "ui/importing/field_combo.h"
#include "ui/importing/match_columns.h"
#include "ui/theme/icons.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"

#include <QPainter>

namespace headroom {

MatchRow::MatchRow(Theme& theme, const ColumnSighting& column, QAbstractItemModel* fields, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_field(new FieldCombo),
      m_mark(new QLabel),
      m_sentence(new ElidedLabel(theme, TypeStyle::Body)),
      m_words(new LinkButton(theme, tr("Edit"))) {
    setFixedHeight(rowHeight);
    auto* header = new ElidedLabel(theme, TypeStyle::BodyStrong);
    header->setText(column.header);
    auto* values = new ElidedLabel(theme, TypeStyle::Body, Tone::Text2);
    values->setText(column.firstValues.join(QStringLiteral(", ")));
    m_field->setModel(fields);
    m_field->setAccessibleName(tr("Field for the column %1").arg(column.header));
    m_words->setAccessibleName(tr("Edit what the words of %1 mean").arg(column.header));
    m_mark->setFixedWidth(16);
    auto* remark = new QWidget;
    auto* line = new QHBoxLayout(remark);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_mark);
    line->addWidget(m_sentence);
    line->addWidget(m_words);
    line->addStretch(1);
    layOutMatchCells(this, {header, values, m_field, remark});
    connect(m_field, &QComboBox::activated, this,
            [this](int row) { Q_EMIT fieldChosen(Field(m_field->itemData(row).toInt())); });
    connect(m_words, &LinkButton::clicked, this, &MatchRow::wordsRequested);
    connect(&theme, &Theme::changed, this, &MatchRow::updateMark);
}

void MatchRow::present(Field field, const ColumnRemark& remark) {
    m_remark = remark;
    m_field->setCurrentIndex(m_field->findData(int(field)));
    m_field->setAccessibleDescription(remark.sentence);
    m_sentence->setText(remark.sentence);
    m_sentence->setTone(remark.kind == ColumnRemark::Kind::Plain ? Tone::Text3 : Tone::Text);
    m_words->setVisible(remark.hasOutcomeWords);
    updateMark();
}

void MatchRow::updateMark() {
    switch (m_remark.kind) {
        case ColumnRemark::Kind::Plain:
            return m_mark->clear();
        case ColumnRemark::Kind::Fits:
            return m_mark->setPixmap(
                iconPixmap(m_theme, QStringLiteral("tick"), Tone::Potential, 16, devicePixelRatioF()));
        case ColumnRemark::Kind::Question:
            return m_mark->setPixmap(
                iconPixmap(m_theme, QStringLiteral("question"), Tone::Accent, 16, devicePixelRatioF()));
    }
}

}  // namespace headroom
