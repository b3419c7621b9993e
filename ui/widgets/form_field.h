// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class FieldLabel;
class TextLabel;

// A field under its label, with room for what is wrong with what was typed.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(Theme& theme, const QString& label, QWidget* field, QWidget* parent = nullptr);

    QString label() const;
    void setRemark(const QString& remark);
    // Said below the field, and to assistive technology as the field's description; empty: nothing is wrong.
    void setFault(const QString& sentence);
    QString fault() const;
    QWidget* field() const { return m_field; }

private:
    FieldLabel* m_label;
    QWidget* m_field;
    TextLabel* m_fault;
};

}  // namespace headroom
