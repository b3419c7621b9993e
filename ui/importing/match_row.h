// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/column_remarks.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;

namespace headroom {

class ElidedLabel;
class FieldCombo;
class LinkButton;

// One column of the file: its header and first values, the field it is matched to, and what Headroom sees.
class MatchRow : public QWidget {
    Q_OBJECT

public:
    static constexpr int rowHeight = 40;

    // `fields` holds a Field as Qt::UserRole of each item; all rows share it.
    MatchRow(Theme& theme, const ColumnSighting& column, QAbstractItemModel* fields,
             QWidget* parent = nullptr);

    void present(Field field, const ColumnRemark& remark);
    FieldCombo* field() const { return m_field; }

Q_SIGNALS:
    void fieldChosen(Field field);
    void wordsRequested();

private:
    void updateMark();

    Theme& m_theme;
    ColumnRemark m_remark;
    FieldCombo* m_field;
    QLabel* m_mark;
    ElidedLabel* m_sentence;
    LinkButton* m_words;
};

}  // namespace headroom
