// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversation_draft.h"
#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

namespace headroom {

class ActionButton;
class CandidateRow;
class ConversationFields;
class Error;
class InlineNotice;
class LineHighlighter;
class LinkButton;
class TextLabel;
class TypedLine;

// Logs a conversation from one typed line and a few fields, or corrects one. What is typed is kept as a draft
// until it is saved.
class ConversationDialog : public QDialog {
    Q_OBJECT

public:
    // `team`: whose reps are at a team meeting; none means everybody.
    ConversationDialog(Workspace& workspace, Theme& theme, QDate today, std::optional<TeamId> team,
                       QWidget* parent);

    // Starts with the draft there is. Both throw Error.
    void logConversation(std::optional<RepId> rep = {});
    void editConversation(ConversationId id);
    // Starts with this line in place of any draft.
    void logLine(const QString& line);
    // Keeps the draft.
    void reject() override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QWidget* newHead();
    QWidget* newBody();
    QWidget* newFoot();
    void connectFields();
    void connectActions();

    void start(const ConversationDraft& blank, std::optional<RepId> rep);
    void presentAfresh(const ConversationDraft& draft);
    void present(const ConversationDraft& draft);
    void read();
    void place();
    std::optional<ConversationId> corrected() const;
    std::vector<RepId> everybodyOnTheTeam() const;
    void sayWhatIsUnderstood();
    void sayWhatCameOut();
    bool showsOutcomeProblem();
    bool isRequestAlone() const;
    void askOnly();
    bool keepDraft();
    void startAfresh();
    void save(bool goesOn);
    void onLineChanged();
    void onRemove();
    void onOnlyMeRequested();

    Workspace& m_workspace;
    Theme& m_theme;
    QDate m_today;
    std::optional<TeamId> m_team;

    std::vector<Rep> m_reps;
    std::vector<RepId> m_everybody;
    Conversation m_base;  // what stands where neither hand nor line says something
    ConversationDraft m_blank;
    ConversationDraft m_draft;
    QuickLogEntry m_entry;
    Conversation m_conversation;  // as it would be saved
    QTimer m_keepSoon;

    TextLabel* m_title;
    TextLabel* m_state;
    LinkButton* m_afresh;
    InlineNotice* m_notice;
    LinkButton* m_closeAnyway;
    TypedLine* m_line;
    LineHighlighter* m_highlighter;
    TextLabel* m_outcome;
    CandidateRow* m_candidates;
    ConversationFields* m_fields;
    QWidget* m_onlyMe = nullptr;
    ActionButton* m_remove;
    ActionButton* m_saveAndGoOn;
    ActionButton* m_save;
};

}  // namespace headroom
