// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rep_store.h"

#include "tests/core/store/store_fixture.h"

namespace headroom::test {
namespace {

Rep everything() {
    Rep rep;
    rep.name = QStringLiteral("María-José Núñez de la Vega");
    rep.calledName = QStringLiteral("Majo");
    rep.email = QStringLiteral("majo@example.com");
    rep.startedOn = QDate(2022, 2, 28);
    rep.role = QStringLiteral("Account executive");
    rep.segment = QStringLiteral("Mid market");
    rep.aliases = {QStringLiteral("Nunez, M."), QStringLiteral("005A0000001")};
    rep.rhythmDays = 7;
    rep.away = {Period(QDate(2024, 2, 1), QDate(2024, 2, 29)), Period(QDate(2024, 8, 1), QDate(2024, 8, 1))};
    rep.archivedOn = QDate(2025, 1, 31);
    return rep;
}

class RepStoreTest : public StoreTest {
protected:
    Rep added(Rep rep) {
        write([&](const Transaction& transaction) { rep.id = reps().add(transaction, rep); });
        return rep;
    }
    void save(const Rep& rep) {
        write([&](const Transaction& transaction) { reps().save(transaction, rep); });
    }
    RepStore reps() { return RepStore(database()); }
};

TEST_F(RepStoreTest, EverythingComesBackAfterReopening) {
    const Rep rep = added(everything());
    reopen();
    EXPECT_EQ(reps().rep(rep.id), rep);
    EXPECT_EQ(reps().reps(true), std::vector<Rep>{rep});
}

TEST_F(RepStoreTest, ANameIsEnough) {
    Rep rep;
    rep.name = QStringLiteral("Ada");
    rep = added(rep);
    EXPECT_EQ(reps().rep(rep.id), rep);
    EXPECT_EQ(rep.called(), QStringLiteral("Ada"));
    EXPECT_EQ(reps().rep(RepId{rep.id.value + 1}), std::nullopt);
}

TEST_F(RepStoreTest, SavingReplacesAliasesAndSpansAway) {
    Rep rep = added(everything());
    rep.aliases = {QStringLiteral("MJ")};
    rep.away.clear();
    rep.archivedOn.reset();
    rep.calledName.clear();
    save(rep);
    EXPECT_EQ(reps().rep(rep.id), rep);
    EXPECT_EQ(rep.called(), rep.name);
}

TEST_F(RepStoreTest, TheArchivedAreLeftOutUnlessAskedFor) {
    const Rep gone = added(everything());
    Rep here = everything();
    here.name = QStringLiteral("ada");
    here.aliases.clear();
    here.archivedOn.reset();
    here = added(here);
    EXPECT_EQ(reps().reps(false), std::vector<Rep>{here});
    EXPECT_EQ(reps().reps(true), (std::vector<Rep>{here, gone}));
}

TEST_F(RepStoreTest, AnOwnerIsFoundByNameOrAliasWhateverTheCase) {
    const Rep rep = added(everything());
    for (const char* owner : {"MARÍA-JOSÉ NÚÑEZ DE LA VEGA", "nunez, m.", "005a0000001"})
        EXPECT_EQ(reps().named(QString::fromUtf8(owner)), rep.id) << owner;
    for (const char* stranger : {"", "Majo", "María", "Nunez", "%"})
        EXPECT_EQ(reps().named(QString::fromUtf8(stranger)), std::nullopt) << stranger;
}

TEST_F(RepStoreTest, TwoRepsNeverShareANameOrAnAlias) {
    added(everything());
    Rep other = everything();
    EXPECT_EQ(errorOf([&] { added(other); }).kind(), ErrorKind::Refused);
    other.name = QStringLiteral("Somebody else");
    EXPECT_EQ(errorOf([&] { added(other); }).kind(), ErrorKind::Refused);
    EXPECT_EQ(reps().reps(true).size(), 1U);
}

TEST_F(RepStoreTest, NonsenseIsRefused) {
    const auto refuses = [&](auto spoil) {
        Rep rep = everything();
        spoil(rep);
        EXPECT_EQ(errorOf([&] { added(rep); }).kind(), ErrorKind::Refused);
    };
    refuses([](Rep& rep) { rep.name.clear(); });
    refuses([](Rep& rep) { rep.rhythmDays = 0; });
    refuses([](Rep& rep) { rep.rhythmDays = 366; });
    refuses([](Rep& rep) { rep.startedOn = QDate(); });
    refuses([](Rep& rep) { rep.aliases << QString(); });
    EXPECT_TRUE(reps().reps(true).empty());
}

}  // namespace
}  // namespace headroom::test
