// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/workspace/commitments.h"
#include "core/workspace/conversations.h"
#include "core/workspace/development.h"
#include "core/workspace/growth_plans.h"
#include "core/workspace/imports.h"
#include "core/workspace/prep_edits.h"
#include "core/workspace/priorities.h"
#include "core/workspace/requests.h"
#include "core/workspace/session.h"
#include "core/workspace/standards.h"
#include "core/workspace/struggles.h"
#include "core/workspace/team_members.h"
#include "core/workspace/topics.h"
#include "core/workspace/workspace.h"
#include "tests/support/store_dump.h"

#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <gtest/gtest.h>

namespace headroom::test {

// A store of its own in a folder of its own, on a fixed day.
class TestStore : public testing::Test {
protected:
    const QDate today{2026, 3, 18};  // a Wednesday

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& text) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly)) ADD_FAILURE() << "cannot write " << qPrintable(name);
        file.write(text);
        return path(name);
    }

    RepId addRep(const QString& name) {
        return members.addNames({name}, QStringLiteral("North"), today).front();
    }

    Conversation oneToOne(RepId rep, QDate day, int minutes = 30) const {
        Conversation conversation;
        conversation.reps = {rep};
        conversation.heldOn = day;
        conversation.minutes = minutes;
        conversation.sharedNotes = QStringLiteral("Discovery questions");
        return conversation;
    }
    // Ten o'clock of the leader's day.
    static Booking at(QDate day, QTime time = QTime(10, 0)) { return {QDateTime(day, time), 30}; }
    ConversationId book(RepId rep, QDate day, QTime time = QTime(10, 0)) {
        return conversations.plan({rep}, ConversationKind::OneToOne, at(day, time));
    }
    static PromiseMade mine(const char* text, std::optional<QDate> due) {
        return {Party::Leader, QString::fromUtf8(text), due};
    }
    static PromiseMade theirs(const char* text, std::optional<QDate> due) {
        return {Party::Rep, QString::fromUtf8(text), due};
    }

    QStringList dump() { return dumpOf(workspace.session().database); }
    // The sentence `action` is refused with; fails when it is done after all or leaves a trace.
    QString refusal(const std::function<void()>& action) {
        const QStringList before = dump();
        const QString lastStep = workspace.undoState().lastStep;
        QString sentence;
        try {
            action();
            ADD_FAILURE() << "nothing was refused";
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), ErrorKind::Refused);
            sentence = error.sentence();
        }
        EXPECT_EQ(dump(), before);
        EXPECT_EQ(workspace.undoState().lastStep, lastStep);
        return sentence;
    }

    // What the window does with a file it needs not ask about.
    ImportRequest request(const QString& file) {
        const RecognisedFile recognised = imports.recognise(file).result();
        ImportRequest made;
        made.shape = recognised.shape;
        made.matching = recognised.suggested;
        made.today = today;
        return made;
    }

    ImportSummary import(const QString& file) { return imports.run(request(file)).result(); }

private:
    QTemporaryDir m_folder;

protected:
    Workspace workspace{m_folder.filePath(QStringLiteral("team.db"))};
    TeamMembers members{workspace};
    Conversations conversations{workspace};
    Commitments commitments{workspace};
    Struggles struggles{workspace};
    Requests requests{workspace};
    Topics topics{workspace};
    Development development{workspace};
    Priorities priorities{workspace};
    Standards standards{workspace};
    PrepSheets sheets{workspace};
    GrowthPlans plans{workspace};
    Imports imports{workspace};
};

}  // namespace headroom::test
