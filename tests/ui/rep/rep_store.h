// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/workspace/test_store.h"

namespace headroom::test {

// A store with reps who decided deals: Mei and Ola enough for a potential, Kim not.
class RepStore : public TestStore {
protected:
    RepStore() {
        import(write(QStringLiteral("deals.csv"),
                     "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n" +
                         deals("M", "Mei Tanaka", 20, 60) + deals("O", "Ola Berg", 30, 30) +
                         deals("K", "Kim Roe", 3, 4)));
        for (const Rep& rep : workspace.reps()) {
            if (rep.name == QLatin1String("Mei Tanaka")) mei = rep.id;
            if (rep.name == QLatin1String("Ola Berg")) ola = rep.id;
            if (rep.name == QLatin1String("Kim Roe")) kim = rep.id;
        }
    }

    ConversationId talk(RepId rep, QDate day, int minutes, const QString& notes,
                        ConversationKind kind = ConversationKind::OneToOne) {
        Conversation held;
        held.reps = {rep};
        held.kind = kind;
        held.heldOn = day;
        held.minutes = minutes;
        held.sharedNotes = notes;
        return conversations.log(held, today);
    }

    RepId mei, ola, kim;

private:
    // Wins and losses mixed evenly, every third day back from today.
    QByteArray deals(const QByteArray& prefix, const QByteArray& owner, int won, int lost) const {
        QByteArray rows;
        for (int i = 0; i < won + lost; ++i) {
            const QByteArray day = today.addDays(-i * 3).toString(Qt::ISODate).toLatin1();
            const bool isWon = (i + 1) * won / (won + lost) > i * won / (won + lost);
            rows += prefix + QByteArray::number(i) + "," + owner + "," + (isWon ? "Won" : "Lost") + "," +
                    day + "," + day + ",100\n";
        }
        return rows;
    }
};

}  // namespace headroom::test
