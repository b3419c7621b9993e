// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QSpinBox>

namespace headroom {

// Minutes of a conversation; blank is 0, not said.
class MinutesField : public QSpinBox {
    Q_OBJECT

public:
    explicit MinutesField(Theme& theme, QWidget* parent = nullptr);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
};

}  // namespace headroom
