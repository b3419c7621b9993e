// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"

#include <QSignalSpy>
#include <QTest>

namespace headroom {

namespace {

class StatusLineTest : public test::TestStore {
protected:
    StatusLineTest() {
        theme.apply();
        test::show(line, {1440, 28});
    }
    ~StatusLineTest() override { qApp->setStyleSheet({}); }
    void present() {
        line.presentUndo(workspace.undoState());
        line.presentStore(workspace, workspace.teamOverview(std::nullopt, today));
        test::settle();
    }
    bool says(const QString& text) const { return test::visibleTexts(line).contains(text); }

    Theme theme{Theme::Mode::Light};
    StatusLine line{theme};
};

}  // namespace

TEST_F(StatusLineTest, OffersUndoForTheLastStepUntilTheNext) {
    present();
    EXPECT_TRUE(says(QStringLiteral("Press F1 at any time to see every key.")));
    EXPECT_FALSE(test::named(line, QStringLiteral("Undo")));
    addRep(QStringLiteral("Mei Tanaka"));
    present();
    const QSignalSpy undone(&line, &StatusLine::undoRequested);
    EXPECT_TRUE(says(QStringLiteral("Added: 1 rep")));
    QTest::mouseClick(test::named(line, QStringLiteral("Undo: Added: 1 rep")), Qt::LeftButton);
    EXPECT_EQ(undone.count(), 1);
    workspace.undo();
    present();
    EXPECT_TRUE(test::named(line, QStringLiteral("Redo: Added: 1 rep")));
}

TEST_F(StatusLineTest, SaysWhatWasImportedAndWhenItWasSaved) {
    import(write(QStringLiteral("deals.csv"),
                 "Opportunity ID,Owner,Outcome,Close Date\n"
                 "1,Mei Tanaka,Won,2026-03-02\n2,Mei Tanaka,Lost,2026-03-03\n"));
    test::settle();  // the import's own thread reports that it saved
    present();
    const QStringList said = test::visibleTexts(line);
    EXPECT_TRUE(said.last().startsWith(QStringLiteral("CRM import: "))) << qPrintable(said.last());
    EXPECT_TRUE(said.last().contains(QStringLiteral(", 2 opportunities · Saved ")))
        << qPrintable(said.last());
}

TEST_F(StatusLineTest, SaysWhenItWasSavedToTheMinute) {
    const QLocale before;
    QLocale::setDefault(QLocale::c());  // whose times have seconds
    addRep(QStringLiteral("Mei Tanaka"));
    present();
    const QString saved = QStringLiteral("Saved ") +
                          workspace.savedAt()->toLocalTime().time().toString(QStringLiteral("HH:mm"));
    QLocale::setDefault(before);
    EXPECT_TRUE(says(saved)) << qPrintable(test::visibleTexts(line).last());
}

TEST_F(StatusLineTest, ALongStepLeavesRoomForUndo) {
    UndoState state;
    state.lastStep =
        QStringLiteral("Changed: ") + QStringLiteral("Maximiliane <b>Oberhuber</b> ").repeated(20);
    line.presentUndo(state);
    for (const double scale : {1.0, 2.0}) {
        theme.setTextScale(scale);
        test::show(line, {960, line.sizeHint().height()});
        EXPECT_EQ(test::collisions(line), "");
        EXPECT_TRUE(
            line.rect().contains(test::named(line, QStringLiteral("Undo: ") + state.lastStep)->geometry()));
    }
}

}  // namespace headroom
