// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rep_profile.h"
#include "ui/widgets/card.h"

namespace headroom {

class LinkButton;

// What the leader and a rep promised each other, the leader's first. A tick keeps one; M, L and D move it,
// let it go or say that it did not happen.
class PromisesCard : public Card {
    Q_OBJECT

public:
    explicit PromisesCard(Theme& theme, QWidget* parent = nullptr);

    void present(const RepProfile& profile, bool canChange);
    LinkButton* addLink() const { return m_add; }

    enum class Wish { Keep, Move, LetGo, DidNotHappen, Correct };

Q_SIGNALS:
    void asked(const CommitmentRow& row, Wish wish);

private:
    class Row;

    void addHeading(const QString& words, Party owner);
    void addRows(const std::vector<CommitmentRow>& rows, QDate today, bool canChange);
    void addRemark(const QString& words);
    void clear();

    Theme& m_theme;
    LinkButton* m_add;
};

}  // namespace headroom
