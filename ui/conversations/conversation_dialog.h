// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversations/sheet_dialog.h"
#include "ui/conversations/written_conversation.h"

#include <QTimer>

namespace headroom {

class ActionButton;
class CandidateRow;
class ConversationFields;
class InlineNotice;
class KeyedLink;
class LineHighlighter;
class LinkButton;
class OutcomeFields;
class OutcomeRecord;
class SaidPriorities;
class SeenLevels;
class TextLabel;
class TypedLine;

// Logs a conversation from one typed line and a few fields, or corrects one. What is typed is kept as a draft
// until it is saved.
class ConversationDialog : public SheetDialog {
    Q_OBJECT

public:
    // `team`: whose reps are at a team meeting; none means everybody.
    ConversationDialog(Workspace& workspace, Theme& theme, QDate today, std::optional<TeamId> team,
                       QWidget* parent);

    // Starts with the draft there is. All three throw Error.
    void logConversation(std::optional<RepId> rep = {});
    // One that was planned: held on its day, with whom and for as long as planned, until something else is
    // said.
    void logPlanned(ConversationId id);
    void editConversation(ConversationId id);
    // Starts with this line in place of any draft.
    void logLine(const QString& line);
    // Keeps the draft.
    void reject() override;

protected:
    bool event(QEvent* event) override;

private:
    QWidget* newHead();
    QWidget* newBody();
    QWidget* newFoot();
    void connectFields();
    void connectOutcome();
    void connectActions();

    void start(const QString& title, std::optional<RepId> rep);
    void presentAfresh(const ConversationDraft& draft);
    void write(const ConversationDraft& draft);
    template <typename Value>
    auto setter(Value ConversationDraft::*part);
    void present();
    bool showProblem();
    bool keepDraft();
    void startAfresh();
    void save(bool goesOn);
    void onLineChanged();
    void onRemove();
    void onOnlyMeRequested();

    Workspace& m_workspace;
    Theme& m_theme;
    QDate m_today;
    WrittenConversation m_written;
    QTimer m_keepSoon;

    TextLabel* m_title;
    TextLabel* m_state;
    LinkButton* m_afresh;
    InlineNotice* m_notice;
    LinkButton* m_closeAnyway;
    TypedLine* m_line;
    LineHighlighter* m_highlighter;
    TextLabel* m_hint;
    CandidateRow* m_candidates;
    ConversationFields* m_fields;
    OutcomeFields* m_outcome;
    SaidPriorities* m_said;
    SeenLevels* m_seen;
    OutcomeRecord* m_record;
    KeyedLink* m_onlyMe;
    ActionButton* m_remove;
    ActionButton* m_saveAndGoOn;
    ActionButton* m_save;
};

}  // namespace headroom
