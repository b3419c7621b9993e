// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/test_store.h"
#include "ui/importing/import_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/team/team_page.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace headroom {

class ImportFromTheWindow : public test::TestStore {
protected:
    QString deals(const QString& name) {
        return write(
            name, "Opportunity ID,Owner,Stage,Close Date\n" + name.toUtf8() + ",Mei Tanaka,Won,2026-02-03\n");
    }
    void makeNewer(const QString& path) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    }
    static const InlineNotice* newerNotice(const QWidget& page) {
        for (const InlineNotice* notice : page.findChildren<InlineNotice*>())
            if (notice->isVisible() && notice->sentence().startsWith(QLatin1String("A newer file")))
                return notice;
        return nullptr;
    }

    Theme theme{Theme::Mode::Light};
    WindowMemory memory{path(QStringLiteral("window.ini"))};
};

TEST_F(ImportFromTheWindow, ADroppedFileOpensTheWizardWithIt) {
    MainWindow window(workspace, theme, memory, today);
    window.show();
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(deals(QStringLiteral("one.csv")))});
    QDragEnterEvent entering(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &entering);
    ASSERT_TRUE(entering.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &drop);
    auto* wizard = window.findChild<ImportDialog*>();
    ASSERT_TRUE(wizard);
    EXPECT_TRUE(QTest::qWaitFor([wizard] { return !wizard->isReading(); }));
    EXPECT_EQ(wizard->size(), window.size());
    wizard->goOn();
    EXPECT_EQ(wizard->step(), 1);
}

TEST_F(ImportFromTheWindow, TwoFilesAtOnceAreNotTaken) {
    MainWindow window(workspace, theme, memory, today);
    QMimeData dragged;
    dragged.setUrls({QUrl::fromLocalFile(deals(QStringLiteral("one.csv"))),
                     QUrl::fromLocalFile(deals(QStringLiteral("two.csv")))});
    QDragEnterEvent entering(QPoint(10, 10), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &entering);
    EXPECT_FALSE(entering.isAccepted());
}

TEST_F(ImportFromTheWindow, ANewerFileIsOfferedWhenTheWindowComesToTheFrontAndGoesOnceItIsImported) {
    import(deals(QStringLiteral("one.csv")));
    const QString newer = deals(QStringLiteral("two.csv"));
    makeNewer(newer);
    MainWindow window(workspace, theme, memory, today);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    ASSERT_TRUE(QTest::qWaitFor([&window] { return newerNotice(window) != nullptr; }));
    EXPECT_TRUE(newerNotice(window)->sentence().contains(QLatin1String("two.csv")));
    QTest::mouseClick(newerNotice(window)->findChildren<LinkButton*>().last(), Qt::LeftButton);
    auto* wizard = window.findChild<ImportDialog*>();
    ASSERT_TRUE(wizard);
    EXPECT_TRUE(QTest::qWaitFor([wizard] { return !wizard->isReading(); }));
    wizard->reject();
    import(newer);
    EXPECT_TRUE(QTest::qWaitFor([&window] { return newerNotice(window) == nullptr; }));
}

TEST_F(ImportFromTheWindow, LooksForNewerFilesAtMostOnceAMinute) {
    import(deals(QStringLiteral("one.csv")));
    TeamPage page(workspace, theme);
    page.showTeam({}, today);
    page.show();
    page.lookForNewerFiles();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    makeNewer(deals(QStringLiteral("two.csv")));
    page.lookForNewerFiles();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    EXPECT_EQ(newerNotice(page), nullptr);
}

}  // namespace headroom
