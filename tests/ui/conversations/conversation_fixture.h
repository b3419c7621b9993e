// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversations.h"
#include "core/workspace/team_members.h"
#include "ui/conversations/conversation_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <gtest/gtest.h>
#include <memory>

namespace headroom::test {

inline const QDate today(2026, 11, 24);  // a Tuesday

// The dialog over a window, driven by keys only.
class LoggingAConversation : public testing::Test {
protected:
    LoggingAConversation() {
        theme.apply();
        reopen();
        ana = addRep(QStringLiteral("Ana Ruiz"));
        marcus = addRep(QStringLiteral("Marcus Webb"));
        nadia = addRep(QStringLiteral("Nadia Costa"));
        window.show();
    }

    RepId addRep(const QString& name) {
        return TeamMembers(*workspace).addNames({name}, QStringLiteral("North"), today).front();
    }

    void reopen() {
        workspace.reset();
        workspace = std::make_unique<Workspace>(folder.filePath(QStringLiteral("team.db")));
    }

    void open(const std::function<void(ConversationDialog&)>& start) {
        dialog = new ConversationDialog(*workspace, theme, today, std::nullopt, &window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        start(*dialog);
        dialog->open();
        QApplication::setActiveWindow(dialog);
        ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
    }
    void log(std::optional<RepId> rep = {}) {
        open([rep](ConversationDialog& opened) { opened.logConversation(rep); });
    }
    void edit(ConversationId id) {
        open([id](ConversationDialog& opened) { opened.editConversation(id); });
    }

    void type(const char* text) { QTest::keyClicks(focused(), QString::fromUtf8(text)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focused(), Qt::Key(key), modifiers);
    }
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }
    QWidget* focused() const {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : dialog.data();
    }
    // WA_DeleteOnClose deletes later.
    bool isClosed() const { return !dialog || dialog->isHidden(); }

    template <typename Widget>
    Widget* find() const {
        return dialog->findChild<Widget*>();
    }
    bool says(const QString& text) const {
        for (const QLabel* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }
    std::vector<Conversation> with(RepId rep) const {
        return workspace->repProfile(rep, today).conversations;
    }

    QTemporaryDir folder;
    Theme theme{Theme::Mode::Light};
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    QPointer<ConversationDialog> dialog;
    RepId ana, marcus, nadia;
};

}  // namespace headroom::test
