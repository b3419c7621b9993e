// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figures.h"
#include "tests/core/workspace/test_store.h"
#include "tests/support/golden.h"

#include <cmath>

namespace headroom {

// Lives through a window that has the inputs of a reference case, by logging, promising and answering.
class EngagementFromRecords : public test::TestStore {
protected:
    const QDate friday{2026, 3, 20};
    const QDate windowBegins = friday.addDays(-27);

    // Working days the rep shares with the leader, newest first, from before the window on.
    std::vector<QDate> sharedDays(const Rep& rep) const {
        const WorkingDays days = workspace.leader().workingDays().alsoAway(rep.away);
        std::vector<QDate> shared;
        for (QDate day = friday; day > friday.addDays(-60); day = day.addDays(-1))
            if (days.isWorkingDay(day)) shared.push_back(day);
        return shared;
    }

    // Away for the first days of the window, so that this share of its 20 working days is left.
    void makeAway(RepId id, double availability) {
        if (availability == 1) return;
        Rep rep = *workspace.rep(id);
        QDate last = windowBegins;
        for (int away = 0; away < std::lround(20 * (1 - availability)); last = last.addDays(1))
            away += WorkingDays().isWorkingDay(last);
        rep.away = {Period(windowBegins, last.addDays(-1))};
        members.change(rep);
    }

    void speak(const Rep& rep, int sessions, int workingDaysSince, double hours) {
        const std::vector<QDate> days = sharedDays(rep);
        const int minutes = int(std::lround(hours * 60));
        for (int i = 0; i < std::max(sessions, 1); ++i) {
            const int share = sessions == 0 ? 20 : minutes * (i + 1) / sessions - minutes * i / sessions;
            conversations.log(oneToOne(rep.id, days[size_t(workingDaysSince + i)], share), friday);
        }
    }

    void promise(RepId rep, double credit) {
        const QDate due = friday.addDays(-9);  // a Wednesday
        const CommitmentId id = commitments.add(mine("Bring finance in", due), rep, due.addDays(-7));
        if (credit == 1) commitments.keep(id, due);
        if (credit == 0.5) commitments.keep(id, due.addDays(7));
    }

    void answer(RepId rep, double credit) {
        const QDate asked = friday.addDays(-16);
        const RequestId id = requests.ask(rep, {}, asked);
        if (credit == 1) requests.answer(id, asked.addDays(2));
        if (credit == 0.5) requests.answer(id, asked.addDays(7));
    }

    void live(const QString& reference) {
        const QJsonObject in =
            test::goldenValue(reference + QStringLiteral("_C1"))[QLatin1String("in")].toObject();
        const auto numbers = [&in](const char* key) { return in[QLatin1String(key)].toArray(); };
        std::vector<RepId> reps;
        for (int i = 0; i < numbers("cadence_per_28d").size(); ++i) {
            reps.push_back(addRep(QStringLiteral("Rep %1").arg(i)));
            members.changeRhythm(reps.back(), int(28 / numbers("cadence_per_28d")[i].toDouble()));
            makeAway(reps.back(), numbers("availability")[i].toDouble());
            speak(*workspace.rep(reps.back()), numbers("sessions_held")[i].toInt(),
                  numbers("workdays_since_last")[i].toInt(), numbers("coaching_hours")[i].toDouble());
        }
        for (const QJsonValue credit : numbers("own_promises_credit"))
            promise(reps.front(), credit.toDouble());
        for (const QJsonValue credit : numbers("requests_credit")) answer(reps.back(), credit.toDouble());
    }

    // The running week of the team against the reference, without the parts nothing feeds yet.
    void expectReference(const QString& reference) {
        live(reference);
        const EngagementFigure team = Figures(workspace).engagementByRep(friday).front();
        ASSERT_EQ(team.week.windowEnd, friday);
        const EngagementParts& parts = team.week.parts;
        double sum = 0, weights = 0;
        const auto expectPart = [&](const char* name, double weight, const std::optional<double>& part,
                                    bool applies) {
            ASSERT_EQ(part.has_value(), applies) << name;
            if (!applies) return;
            const double wanted =
                test::goldenValue(reference + QLatin1String(name))[QLatin1String("out")].toDouble();
            EXPECT_NEAR(*part, wanted, 1e-6) << name;
            sum += weight * wanted;
            weights += weight;
        };
        const QJsonObject in =
            test::goldenValue(reference + QStringLiteral("_C1"))[QLatin1String("in")].toObject();
        expectPart("_C1", 25, parts.rhythmKept, true);
        expectPart("_C2", 20, parts.nobodyNeglected, true);
        expectPart("_C3", 15, parts.coachingTime, true);
        expectPart("_C4", 15, parts.ownPromises,
                   !in[QLatin1String("own_promises_credit")].toArray().isEmpty());
        expectPart("_C7", 5, parts.answeringForHelp,
                   !in[QLatin1String("requests_credit")].toArray().isEmpty());
        EXPECT_FALSE(parts.seeingTheWork);
        EXPECT_FALSE(parts.prioritiesSaid);
        ASSERT_TRUE(team.week.score);
        EXPECT_NEAR(*team.week.score, 100 * sum / weights, 1e-6);
    }
};

TEST_F(EngagementFromRecords, ASteadyLeaderHasTheReferenceParts) {
    expectReference(QStringLiteral("eng_steady"));
}

TEST_F(EngagementFromRecords, FavouritesHaveTheReferenceParts) {
    expectReference(QStringLiteral("eng_favourites"));
}

TEST_F(EngagementFromRecords, LeaveHasTheReferenceParts) {
    expectReference(QStringLiteral("eng_leave"));
}

TEST_F(EngagementFromRecords, EachRepHasThePromisesAndRequestsOfTheirOwn) {
    live(QStringLiteral("eng_steady"));
    commitments.add(mine("to everybody", friday.addDays(-1)), {}, friday.addDays(-9));
    const std::vector<EngagementFigure> figures = Figures(workspace).engagementByRep(friday);
    ASSERT_EQ(figures.size(), 5u);
    EXPECT_EQ(figures[0].week.parts.ownPromises, (4 + 0.5 + 0) / 6) << "one to everybody counts for the team";
    EXPECT_EQ(figures[1].week.parts.ownPromises, 0.9);
    EXPECT_FALSE(figures[1].week.parts.answeringForHelp);
    EXPECT_FALSE(figures[4].week.parts.ownPromises);
    EXPECT_TRUE(figures[4].week.parts.answeringForHelp);
    const RepId first = workspace.reps().front().id;
    EXPECT_EQ(workspace.repProfile(first, friday).engagement.parts.ownPromises, 0.9);
}

}  // namespace headroom
