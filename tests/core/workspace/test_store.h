// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/conversations.h"
#include "core/workspace/growth_plans.h"
#include "core/workspace/imports.h"
#include "core/workspace/team_members.h"
#include "core/workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>

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
    GrowthPlans plans{workspace};
    Imports imports{workspace};
};

}  // namespace headroom::test
