// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/priority.h"
#include "core/workspace/conversation_outcome.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QWidget>

#include <array>

class QCheckBox;
class QHBoxLayout;

namespace headroom {

class FieldLabel;

// The active priorities by rank, to tick those a conversation spoke about and whether their why was said.
// Alt+P goes there. Not shown while there are none.
class SaidPriorities : public QWidget {
    Q_OBJECT

public:
    explicit SaidPriorities(Theme& theme, QWidget* parent = nullptr);

    void setPriorities(const std::vector<Priority>& priorities);
    // Without telling: `saidChanged` follows the person's choice only.
    void present(const std::vector<PrioritySaid>& said);
    std::vector<PrioritySaid> said() const;
    // Says beside the label which of them did not stand yet on that day. False when all did.
    bool showProblem(QDate heldOn);

Q_SIGNALS:
    void saidChanged(const std::vector<headroom::PrioritySaid>& said);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Row {
        QCheckBox* said = nullptr;
        QCheckBox* why = nullptr;
    };

    Row newRow();
    void fit();
    void onClicked();

    Theme& m_theme;
    FieldLabel* m_label;
    QHBoxLayout* m_line;
    std::vector<Priority> m_priorities;
    std::array<Row, Priority::mostActive> m_rows;
};

}  // namespace headroom
