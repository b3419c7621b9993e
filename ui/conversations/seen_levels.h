// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/standard.h"
#include "core/workspace/conversation_outcome.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class FieldLabel;
class KeyedLink;
class LinkButton;

// What a conversation showed of the standards: which one, the level, and what was seen. Alt+E adds a row. Not
// shown while there are no standards.
class SeenLevels : public QWidget {
    Q_OBJECT

public:
    explicit SeenLevels(Theme& theme, QWidget* parent = nullptr);

    void setStandards(const std::vector<Standard>& standards);
    // Without telling: `seenChanged` follows the person's edits only. Evidence being typed keeps its cursor.
    void present(const std::vector<LevelSeen>& seen);
    std::vector<LevelSeen> seen() const;
    // Says beside its row what is missing, and goes there. False when each has evidence.
    bool showProblem();

Q_SIGNALS:
    void seenChanged(const std::vector<headroom::LevelSeen>& seen);

private:
    class Row;

    QWidget* newOffer();
    Row* addRow();
    void addAnother();
    void remove(Row* row);

    Theme& m_theme;
    FieldLabel* m_label;
    LinkButton* m_another;
    QWidget* m_offer = nullptr;
    std::vector<Standard> m_standards;
    std::vector<Row*> m_rows;  // at least one, the first m_shown of them in sight
    size_t m_shown = 0;
};

}  // namespace headroom
