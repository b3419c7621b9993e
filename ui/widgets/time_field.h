// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>
#include <QTime>

#include <optional>

namespace headroom {

// A time of day typed as people write it, or nothing. What was understood replaces what was typed when the
// field is left.
class TimeField : public QLineEdit {
    Q_OBJECT

public:
    explicit TimeField(Theme& theme, QWidget* parent = nullptr);

    void setTime(std::optional<QTime> time);
    // None when the field is blank or names no time.
    std::optional<QTime> time() const;
    // Why what was typed is no time; empty when it is one, or blank.
    QString fault() const;

private:
    void onEditingFinished();
};

}  // namespace headroom
