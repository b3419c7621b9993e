// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "ui/theme/theme.h"

#include <QPushButton>

#include <vector>

namespace headroom {

// Says which team is shown and how many reps it has, and offers the others.
class TeamChooser : public QPushButton {
    Q_OBJECT

public:
    explicit TeamChooser(Theme& theme, QWidget* parent = nullptr);

    // `current` none: all reps.
    void present(const std::vector<Team>& teams, std::optional<TeamId> current, int reps);
    void setCollapsed(bool isCollapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void teamChosen(std::optional<TeamId> team);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintWords(QPainter& painter) const;

    const Theme& m_theme;
    QString m_name;
    QString m_detail;
    bool m_isCollapsed = false;
};

}  // namespace headroom
