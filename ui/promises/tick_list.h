// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QCheckBox;

namespace headroom {

class TextLabel;

// A few records under a label, to tick those a conversation settled. Not shown while there are none.
class TickList : public QWidget {
    Q_OBJECT

public:
    struct Item {
        qint64 id = 0;
        QString text;

        bool operator==(const Item&) const = default;
    };

    TickList(Theme& theme, const QString& label, QWidget* parent = nullptr);

    void setItems(const std::vector<Item>& items);
    // Without telling: `tickedChanged` follows the person's choice only.
    void setTicked(const std::vector<qint64>& ids);
    // In the items' order.
    std::vector<qint64> ticked() const;

Q_SIGNALS:
    void tickedChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitTexts();

    TextLabel* m_label;
    std::vector<Item> m_items;
    std::vector<QCheckBox*> m_boxes;  // one for each item
};

}  // namespace headroom
