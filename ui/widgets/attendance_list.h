// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "ui/theme/theme.h"

#include <QListWidget>

namespace headroom {

// Who was at a conversation with several: all reps side by side, those present ticked.
class AttendanceList : public QListWidget {
    Q_OBJECT

public:
    explicit AttendanceList(Theme& theme, QWidget* parent = nullptr);

    void setReps(const std::vector<Rep>& reps);
    std::vector<RepId> present() const;
    // Without telling: `presentChanged` follows the person's ticks only.
    void setPresent(const std::vector<RepId>& reps);

Q_SIGNALS:
    void presentChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
};

}  // namespace headroom
