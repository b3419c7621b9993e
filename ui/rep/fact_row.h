// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class TextLabel;

// One figure of a card: what it is, its value at the end of the line, and a remark below.
class FactRow : public QWidget {
    Q_OBJECT

public:
    FactRow(Theme& theme, const QString& name, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setValue(const QString& value, const QString& remark = {});
    QString value() const;
    QString remark() const;
    void setValueTone(Tone tone);
    // Places a link beside the value.
    void addAction(QWidget* widget);

private:
    void describe();

    TextLabel* m_name;
    TextLabel* m_value;
    TextLabel* m_remark;
};

}  // namespace headroom
