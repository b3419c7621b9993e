// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/commitment_book.h"
#include "ui/widgets/form_place.h"

#include <QDialog>

class QVBoxLayout;

namespace headroom {

class ActionButton;
class InlineNotice;
class LinkButton;
class TextLabel;

// One struggle of a rep: what was done about it, and what to do next, help first. Each action is saved at
// once and can be undone. Closes when the struggle has ended and nothing is left to ask.
class StruggleDialog : public QDialog {
    Q_OBJECT

public:
    StruggleDialog(Workspace& workspace, Theme& theme, StruggleId struggle, QDate today, QWidget* parent);

    // Opens over `place`, and says so there when the struggle is gone.
    static void openOver(const FormPlace& place, StruggleId struggle);
    // Asks what help is given, as the button does.
    void offerHelp();

protected:
    bool event(QEvent* event) override;  // what `attempt` sends

private:
    QWidget* newFoot();
    QWidget* newHelp(const Help& help);
    QWidget* newConsequence(const Consequence& consequence);
    void read();
    void present();
    FormPlace place() { return {m_workspace, m_theme, this, m_today}; }
    // Does what was asked for; what cannot be done is said here.
    void attemptHere(const std::function<void()>& action);

    Workspace& m_workspace;
    Theme& m_theme;
    StruggleId m_id;
    QDate m_today;
    StruggleRow m_row;

    TextLabel* m_title;
    TextLabel* m_text;
    TextLabel* m_obstacle;
    TextLabel* m_state;
    InlineNotice* m_notice;
    QVBoxLayout* m_record;
    ActionButton* m_offer;
    LinkButton* m_otherwise;
    LinkButton* m_describe;
    LinkButton* m_end;
    LinkButton* m_consequence;
};

}  // namespace headroom
