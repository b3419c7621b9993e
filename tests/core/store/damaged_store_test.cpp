// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/conversation_store.h"
#include "core/store/growth_plan_store.h"
#include "core/store/team_store.h"
#include "tests/core/store/child.h"
#include "tests/core/store/store_fixture.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace headroom::test {
namespace {

// A small store with something in every place that a page shows.
class DamagedStore : public StoreTest {
protected:
    DamagedStore() {
        const RepId ada = addRep(QStringLiteral("Ada")), ben = addRep(QStringLiteral("Ben"));
        const ImportId import = addImport(QStringLiteral("CRM"));
        std::vector<Deal> deals(60);
        for (size_t i = 0; i < deals.size(); ++i) {
            deals[i].id = qint64(i + 1) * 70'000'000'000'000'007;
            deals[i].rep = (i % 2 == 0 ? ada : ben).value;
            deals[i].outcome = Outcome(i % 3);
            if (i % 3 != 0) deals[i].closedOn = QDate(2024, 1, 1).addDays(qint64(i * 5));
            deals[i].openedOn = QDate(2023, 12, 1);
        }
        step(QStringLiteral("Import"), [&](const Transaction& transaction) {
            OpportunityStore(database()).insertAll(transaction, sourceOf(import), import, oneByOne(deals));
            const TeamId team = TeamStore(database()).add(transaction, QStringLiteral("North"));
            TeamStore(database()).move(transaction, ada, team, std::nullopt);
            GrowthPlanStore(database())
                .add(transaction, {{},
                                   ada,
                                   QDate(2024, 6, 1),
                                   {Period(QDate(2023, 6, 1), QDate(2024, 6, 1)), {8, 12}},
                                   {{QDate(2024, 6, 1), Rate(0.55), QStringLiteral("A fair aim")}}});
            Conversation held;
            held.reps = {ada, ben};
            held.heldOn = QDate(2024, 5, 6);
            held.sharedNotes = QStringLiteral("What stood in the way?");
            held.loggedAt = QDateTime(QDate(2024, 5, 6), QTime(9, 0), Qt::UTC);
            ConversationStore(database()).add(transaction, held);
        });
        close();
    }

    // What a child program says after it has flipped a byte at each of these places; empty when it crashed or
    // hung.
    QString flipped(qint64 first, qint64 past, qint64 step) {
        Child child({QStringLiteral("damage"), path(), QString::number(first), QString::number(past),
                     QString::number(step)});
        QString last;
        for (QString line = child.line(); !line.isEmpty(); line = child.line()) last = line;
        return last;
    }
    static void expectSeen(const QString& said) {
        static const QRegularExpression counts(
            QStringLiteral("^refused (\\d+) same (\\d+) other (\\d+) missed (\\d+)$"));
        const QRegularExpressionMatch found = counts.match(said);
        ASSERT_TRUE(found.hasMatch()) << "it crashed or hung after: " << said.toStdString();
        EXPECT_GT(found.captured(1).toInt(), 0);
        EXPECT_EQ(found.captured(4).toInt(), 0)
            << "read as if sound, and a check could tell: " << said.toStdString();
    }
};

TEST_F(DamagedStore, AnyByteOfTheFirstPageIsRefusedOrHarmless) {
    expectSeen(flipped(0, 4096, 5));
}

// HEADROOM_FLIP_STEP=1 for the long run.
TEST_F(DamagedStore, DamageAnywhereIsRefusedOrHarmless) {
    const int step = qEnvironmentVariableIntValue("HEADROOM_FLIP_STEP");
    expectSeen(flipped(4096, QFileInfo(path()).size(), step > 0 ? step : 211));
}

// As the file's owner leaves it to others: root is nobody in the child.
TEST_F(DamagedStore, AFileOrFolderThatMayOnlyBeReadSaysSoAndStaysAsItWas) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    using Permissions = QFile::Permissions;
    const Permissions read = QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
    const Permissions write = QFile::WriteOwner | QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
    const Permissions enter = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    for (const auto& [ofFolder, ofFile] :
         {std::pair{read | write | enter, read}, std::pair{read | enter, read | write},
          std::pair{read | enter, read}}) {
        ASSERT_TRUE(QFile::setPermissions(path(), ofFile));
        ASSERT_TRUE(QFile::setPermissions(folder(), ofFolder));
        const QStringList said = Child({QStringLiteral("change"), path()}).rest();
        ASSERT_TRUE(QFile::setPermissions(folder(), read | write | enter));
        ASSERT_EQ(said.size(), 1) << said.join(QLatin1Char('|')).toStdString();
        EXPECT_TRUE(said.front().startsWith(QStringLiteral("error %1 ").arg(int(ErrorKind::Storage))))
            << said.front().toStdString();
        EXPECT_TRUE(said.front().contains(QLatin1String("cannot be written"))) << said.front().toStdString();
        file.seek(0);
        EXPECT_EQ(file.readAll(), before);
    }
}

}  // namespace
}  // namespace headroom::test
