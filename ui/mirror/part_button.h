// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/mirror_engagement.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace headroom {

// One part of the engagement level: its name, how much of its weight is there, and the way to the rows behind
// it.
class PartButton : public QAbstractButton {
    Q_OBJECT

public:
    PartButton(Theme& theme, EngagementPart part, QWidget* parent = nullptr);

    void present(const MirrorPart& part);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Theme& m_theme;
    MirrorPart m_part;
};

}  // namespace headroom
