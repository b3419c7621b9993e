// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <functional>
#include <vector>

namespace headroom {

struct RecordAction {
    QString word;
    std::function<void()> act;
};

// One line of a card: what it is, what is said smaller below it, and what can be done about it.
struct RecordLine {
    QString text;
    QString aside;
    Tone tone = Tone::Text3;  // of the aside
    std::vector<RecordAction> actions;
};

// A short list of one kind of record about a rep; out of sight while there is none.
class RecordCard : public Card {
    Q_OBJECT

public:
    RecordCard(Theme& theme, const QString& heading, QWidget* parent = nullptr);

    void present(const std::vector<RecordLine>& lines, bool canChange);

private:
    QWidget* newLine(const RecordLine& line, bool canChange);

    Theme& m_theme;
};

}  // namespace headroom
