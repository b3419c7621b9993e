// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commitments/commitment_list.h"
#include "ui/widgets/group_tree.h"

namespace headroom {

class CommitmentModel;

// The promises both ways, the leader's on top, with one key for each thing that can become of them.
class CommitmentTree : public GroupTree {
    Q_OBJECT

public:
    explicit CommitmentTree(Theme& theme, QWidget* parent = nullptr);

    // The line that was current stays so, or the one that took its place.
    void present(std::vector<CommitmentGroup> groups);
    const CommitmentLine* currentLine() const;
    const CommitmentModel& commitments() const { return *m_model; }
    // What the menu of a line offers; keys stand beside the words.
    enum class Action { Keep, Move, LetGo, DidNotHappen, Open, Add };

Q_SIGNALS:
    void asked(Action action);

protected:
    bool isFolded(const QModelIndex& group) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    CommitmentModel* m_model;
    bool m_showsClosed = false;
};

}  // namespace headroom
