// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/priorities.h"
#include "core/workspace/standards.h"
#include "core/workspace/wording.h"
#include "tests/ui/conversations/conversation_fixture.h"

#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace headroom {
namespace {

using test::LoggingAConversation;
using test::today;

constexpr double secondsAKey = 0.3, secondsToRead = 3;

// One row of docs/quick_log_keystrokes.md.
struct Step {
    QString typed;
    int keys = 0;
    double seconds = 0;
    QString saved;
};

std::vector<Step> stepsOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly | QIODevice::Text)) << path.toStdString();
    std::vector<Step> steps;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QStringList cells = line.split(QStringLiteral(" | "));
        if (!line.startsWith(QLatin1String("| `")) || cells.size() != 4) continue;
        const QString typed = cells[0].mid(2).trimmed();
        steps.push_back({typed.mid(1, typed.size() - 2), cells[1].toInt(), cells[2].toDouble(),
                         QString(cells[3]).remove(QRegularExpression(QStringLiteral(" \\|$")))});
    }
    return steps;
}

// Types the script of the page, and counts.
class TheScriptOfTheQuickLog : public LoggingAConversation {
protected:
    TheScriptOfTheQuickLog() {
        for (const char* name : {"Grace Mbeki", "Jonah Price", "Leila Haddad", "Owen Fairley", "Priya Raman",
                                 "Stefan Brandl", "Tomas Lindqvist", "Yuki Tanabe"})
            addRep(QString::fromLatin1(name));
        Priorities(*workspace)
            .add({QStringLiteral("Second meeting booked in the first"),
                  QStringLiteral("It rarely goes quiet then"),
                  {},
                  {},
                  {},
                  {}},
                 today);
        Standards(*workspace).add({QStringLiteral("Asks before advising"), {}, {}, {}}, today);
    }

    // Returns how many keys were pressed, opening and saving included.
    int typeScript(const QString& script) {
        static const QRegularExpression key(QStringLiteral("\\[([^\\]]+)\\]|(.)"));
        log();  // Ctrl+L
        int keys = 2;
        for (auto match = key.globalMatch(script); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            if (found.captured(1).isEmpty()) {
                QTest::keyClicks(focused(), found.captured(2));
                ++keys;
                continue;
            }
            keys += int(found.captured(1).count(QLatin1Char('+'))) + 1;
            const QKeyCombination chord =
                QKeySequence::fromString(found.captured(1), QKeySequence::PortableText)[0];
            press(chord.key() == Qt::Key_Enter ? Qt::Key_Return : chord.key(), chord.keyboardModifiers());
        }
        save();  // Ctrl+Enter
        return keys + 2;
    }

    // What the store holds beside the team, in the words of the page.
    QString saved() const {
        QStringList said;
        QStringList names;
        for (const Rep& rep : workspace->reps()) {
            const RepRecord record = workspace->repRecord(rep.id, today);
            const std::vector<Conversation> held = with(rep.id);
            if (!held.empty()) names << rep.name;
            if (!held.empty() && names.size() == 1)
                said << wordsOf(held.front())
                     << wordsOf(workspace->conversationRecord(held.front().id, today));
            for (const auto* promises : {&record.theirs, &record.yours})
                for (const CommitmentRow& row : *promises) said << wordsOf(row);
            for (const StruggleRow& row : record.struggles)
                said << QStringLiteral("stuck on “%1”").arg(row.struggle.text);
            for (const Request& request : record.requests)
                said << QStringLiteral("%1 asked for help with “%2”").arg(rep.name, request.about);
        }
        if (names.size() > 1) names = {QStringLiteral("all %1").arg(names.size())};
        return (names + said).join(QStringLiteral(" · "));
    }

    static QString wordsOf(const Conversation& held) {
        QStringList said{wording::conversationKind(held.kind), QStringLiteral("%1 min").arg(held.minutes),
                         held.heldOn->toString(QStringLiteral("d MMM"))};
        if (!held.sharedNotes.isEmpty()) said << QStringLiteral("“%1”").arg(held.sharedNotes);
        return said.join(QStringLiteral(" · "));
    }
    static QStringList wordsOf(const ConversationRecord& record) {
        QStringList said;
        for (const SaidInIt& one : record.said)
            said << QStringLiteral("“%1” %2 the why")
                        .arg(one.priority,
                             one.isWithWhy ? QStringLiteral("with") : QStringLiteral("without"));
        for (const SeenInIt& one : record.seen)
            said << QStringLiteral("“%1” at level %2, “%3”")
                        .arg(one.standard, QString::number(one.level), one.evidence);
        return said;
    }
    static QString wordsOf(const CommitmentRow& row) {
        const Commitment& made = row.commitment;
        return QStringLiteral("%1 will “%2”%3")
            .arg(made.owner == Party::Leader ? QStringLiteral("you") : row.called, made.text,
                 made.due ? QStringLiteral(" by ") + made.due->toString(QStringLiteral("d MMM")) : QString());
    }
};

TEST_F(TheScriptOfTheQuickLog, TakesTheKeysItSaysAndSavesWhatItSays) {
    const std::vector<Step> steps = stepsOf(QStringLiteral(HEADROOM_DOCS "/quick_log_keystrokes.md"));
    ASSERT_GE(steps.size(), 8u);
    size_t inTime = 0;
    for (const Step& step : steps) {
        const int keys = typeScript(step.typed);
        ASSERT_TRUE(isClosed()) << step.typed.toStdString();
        EXPECT_EQ(step.keys, keys) << step.typed.toStdString();
        EXPECT_NEAR(step.seconds, keys * secondsAKey + secondsToRead, 0.051) << step.typed.toStdString();
        EXPECT_EQ(step.saved.toStdString(), saved().toStdString()) << step.typed.toStdString();
        inTime += step.seconds <= 20;
        while (!saved().isEmpty()) workspace->undo();
    }
    EXPECT_GE(inTime, steps.size() - 2) << "the rest is said to take longer";
}

}  // namespace
}  // namespace headroom
