// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rep/rep_store.h"
#include "tests/ui/support/widgets.h"
#include "ui/rep/rep_page.h"
#include "ui/rep/standards_card.h"

#include <gtest/gtest.h>

namespace headroom {

namespace {

// What frames a rep's choices, on the page of that rep.
class TheFrameOfARep : public test::RepStore {
protected:
    TheFrameOfARep() {
        StandardWords words;
        words.text = QStringLiteral("Asks before advising");
        asks = standards.add(words, today.addDays(-60));
    }
    void see(std::optional<RepId> of, std::optional<RepId> by, int level) {
        Observation seen;
        seen.standard = asks;
        seen.of = of;
        seen.by = by;
        seen.level = level;
        seen.evidence = QStringLiteral("Heard it");
        seen.seenOn = today;
        standards.observe(seen, today);
    }
    bool says(const QString& text) {
        page.resize(1232, 1200);
        page.showRep(mei, today);
        page.show();
        test::settle();
        return test::visibleTexts(page).contains(text);
    }
    StandardsCard* card() { return page.findChild<StandardsCard*>(); }

    StandardId asks;
    Theme theme{Theme::Mode::Light};
    RepPage page{workspace, theme};
};

TEST_F(TheFrameOfARep, IsClosedUntilTheLeaderWentFirst) {
    see(mei, {}, 4);
    const QString first =
        QStringLiteral("You go first: score yourself on each standard this quarter, and this opens.");
    EXPECT_TRUE(says(first));
    see({}, {}, 3);
    EXPECT_FALSE(says(first));
}

TEST_F(TheFrameOfARep, SaysEachStandardInASentence) {
    see({}, {}, 3);
    see(mei, {}, 4);
    see(mei, mei, 5);
    see(ola, {}, 1);
    says({});
    EXPECT_TRUE(card()->isVisible());
    EXPECT_TRUE(test::named(
        *card(), QStringLiteral("Asks before advising: your view 4 on %1, own view 5, you yourself 3")
                     .arg(QStringLiteral("18 Mar 2026"))))
        << "as of the store's day";
    EXPECT_EQ(test::collisions(*card()), "");
}

TEST_F(TheFrameOfARep, HasNoCardWithoutStandards) {
    standards.giveUp(asks, today);
    says({});
    EXPECT_FALSE(card()->isVisible());
}

TEST_F(TheFrameOfARep, SaysWhenEachPriorityWasLastHeard) {
    PriorityWords words;
    words.text = QStringLiteral("Second meeting");
    words.why = QStringLiteral("It pays");
    const PriorityId id = priorities.add(words, today.addDays(-60));
    EXPECT_TRUE(says(QStringLiteral("not heard from you yet")));
    Telling telling;
    telling.priority = id;
    telling.reps = {mei};
    telling.toldOn = today;
    telling.isWithWhy = true;
    priorities.tell(telling, today);
    EXPECT_TRUE(says(QStringLiteral("Second meeting")));
    EXPECT_TRUE(says(QStringLiteral("this week, with the why")));
}

}  // namespace

}  // namespace headroom
