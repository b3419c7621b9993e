// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/conversation.h"
#include "ui/widgets/form_place.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QBoxLayout;
class QComboBox;

namespace headroom {

class ActionButton;
class HistoryTree;
class InlineNotice;
class LinkButton;
class TextLabel;

// One thing on record, and how it is put right.
struct HistoryLine {
    QDate day;
    QStringList cells;
    QString whole;                               // everything about it, in sentences
    std::optional<ConversationId> conversation;  // which it came with
    std::function<void()> correct;
    std::function<void()> remove;  // may throw Error

    // Which conversation it came with, or that there was none.
    void setConversation(const std::optional<Conversation>& heldIn);
};

struct HistoryGroup {
    QString title;
    std::vector<HistoryLine> lines;  // newest first
};

// What is on record about something, newest first, to read, correct and remove: Enter corrects, Delete
// removes, N adds, O opens the conversation it came with, Ctrl+Z takes the last step back. What is for
// reading offers no correcting, removing or adding.
class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    HistoryDialog(const FormPlace& place, const QString& title, const QStringList& columns,
                  const std::vector<int>& widths);

    // Reads and opens; lives until it is closed. With a day: on the newest line up to it. Throws Error when
    // it cannot be read.
    static void openOn(std::unique_ptr<HistoryDialog> dialog, std::optional<QDate> day = {});

Q_SIGNALS:
    void conversationOpened(headroom::ConversationId conversation);

protected:
    // Of those without lines nothing is shown. May throw Error.
    virtual std::vector<HistoryGroup> readGroups() = 0;

    // Over this dialog.
    FormPlace place() { return {m_place.workspace, m_place.theme, this, m_place.today}; }
    // To be read only, as everything is in a store that is. Before any way is added.
    void setForReading();
    // Another thing to put on record, with its key; the first one is what the empty dialog offers.
    ActionButton* addWay(const QString& words, Qt::Key key, std::function<void()> add);
    // What of it is shown; `filter` counts from 0.
    void addFilter(const QString& name, const QStringList& choices, int chosen);
    int filter() const;

    bool event(QEvent* event) override;  // what `attempt` sends

private:
    QBoxLayout* newFoot();
    void addKey(const QKeySequence& keys, std::function<void()> action);
    void addSteps();
    void read();
    void present();
    void presentCurrent();
    const HistoryLine* current() const;
    void correct();
    void remove();
    void takeBack();
    void repeat();
    void openConversation();
    void onWorkspaceChanged();

    FormPlace m_place;
    bool m_isForReading;
    std::vector<HistoryGroup> m_groups;

    TextLabel* m_heading;
    QComboBox* m_filter;
    HistoryTree* m_tree;
    TextLabel* m_empty;
    TextLabel* m_whole;
    LinkButton* m_conversation;
    InlineNotice* m_notice;
    TextLabel* m_lastStep;
    QBoxLayout* m_ways = nullptr;
    ActionButton* m_correct;
    ActionButton* m_remove;
};

}  // namespace headroom
