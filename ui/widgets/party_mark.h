// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

// The shape that says whose something is: a square for the leader, a dot for a rep.
class PartyMark : public QWidget {
    Q_OBJECT

public:
    PartyMark(Theme& theme, Party party, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Party m_party;
};

}  // namespace headroom
