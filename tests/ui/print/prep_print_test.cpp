// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/prep_print.h"

#include "core/workspace/wording.h"
#include "tests/core/workspace/test_store.h"
#include "tests/ui/support/widgets.h"
#include "ui/theme/theme.h"

#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>

namespace headroom {

namespace {

constexpr int dotsPerInch = 100;

class APrintedPrepSheet : public test::TestStore, public testing::WithParamInterface<QPageSize::PageSizeId> {
protected:
    APrintedPrepSheet() {
        QByteArray rows = "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n";
        for (int i = 0; i < 60; ++i) {
            const QByteArray day = today.addDays(-i * 4).toString(Qt::ISODate).toLatin1();
            rows += "A" + QByteArray::number(i) + ",Ana Ruiz," + (i % 3 == 0 ? "Won" : "Lost") + "," + day +
                    "," + day + ",100\n";
        }
        import(write(QStringLiteral("deals.csv"), rows));
        ana = workspace.reps().front().id;
        Conversation held = oneToOne(ana, today.addDays(-12));
        held.sharedNotes = QStringLiteral("Agreed to try finance on the first call.");
        held.onlyMeNotes = QStringLiteral("Unspoken thought");
        conversations.log(held, today);
        commitments.add(mine("Introduce Ana to the finance lead", today.addDays(-8)), ana,
                        today.addDays(-12));
        commitments.add(theirs("Call back three lapsed accounts", today.addDays(2)), ana, today.addDays(-12));
        struggles.raise(ana, QStringLiteral("Price comes up too late"), {}, today.addDays(-12));
        requests.ask(ana, QStringLiteral("the Alder renewal"), today.addDays(-1));
        topics.add(ana, QStringLiteral("January territory change"), Party::Leader, today.addDays(-3));
    }

    QString print(const PrepSheet& sheet) const {
        const QString file = path(QStringLiteral("sheet.pdf"));
        savePrepSheet(sheet, file, GetParam());
        return file;
    }
    static QByteArray run(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished()) << program.toStdString();
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return process.readAllStandardOutput();
    }
    // Its words with single blanks between them, however its lines are broken.
    static QString textOf(const QString& pdf) {
        return QString::fromUtf8(run(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")})).simplified();
    }
    static QByteArray factsOf(const QString& pdf) { return run(QStringLiteral("pdfinfo"), {pdf}); }
    QImage pictureOf(const QString& pdf) const {
        const QString base = path(QStringLiteral("page"));
        run(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-singlefile"),
                                         QStringLiteral("-r"), QString::number(dotsPerInch), pdf, base});
        return QImage(base + QStringLiteral(".png"));
    }
    static void expectAllLines(const PrepSheet& sheet, const QString& text) {
        for (const PrepSection& section : sheet.sections) {
            EXPECT_TRUE(text.contains(wording::prepStep(section.step)));
            for (const PrepItem& item : section.items)
                for (const QString& words : {item.text, item.remark})
                    EXPECT_TRUE(text.contains(words.simplified()))
                        << words.toStdString() << " | " << text.toStdString();
        }
    }

    RepId ana;
};

INSTANTIATE_TEST_SUITE_P(Papers, APrintedPrepSheet, testing::Values(QPageSize::A4, QPageSize::Letter));

TEST_P(APrintedPrepSheet, SaysEveryLineOfTheSheet) {
    const PrepSheet sheet = workspace.prepSheet(ana, today);
    ASSERT_EQ(sheet.sections.size(), 4u);
    const QString text = textOf(print(sheet));
    expectAllLines(sheet, text);
    EXPECT_TRUE(text.contains(QStringLiteral("Agreed to try finance on the first call.")));
    EXPECT_TRUE(text.contains(QStringLiteral("8 days late")));
    EXPECT_TRUE(text.contains(QStringLiteral("Ana Ruiz will")) && text.contains(QStringLiteral("You will")));
    EXPECT_TRUE(text.contains(wording::weekdayAndTime(*sheet.next)));
}

TEST_P(APrintedPrepSheet, IsOnePageOfItsPaperWithATitleAndItsFonts) {
    const QString file = print(workspace.prepSheet(ana, today));
    const QByteArray facts = factsOf(file);
    EXPECT_TRUE(facts.contains("Pages:           1")) << facts.toStdString();
    EXPECT_TRUE(facts.contains("Title:           1:1 with Ana Ruiz, 18 Mar 2026")) << facts.toStdString();
    EXPECT_TRUE(facts.contains(GetParam() == QPageSize::A4 ? "(A4)" : "(letter)")) << facts.toStdString();
    const QList<QByteArray> fonts = run(QStringLiteral("pdffonts"), {file}).trimmed().split('\n');
    ASSERT_GT(fonts.size(), 2);
    for (const QByteArray& font : fonts.mid(2)) {
        EXPECT_TRUE(font.contains("Inter")) << font.toStdString();
        EXPECT_TRUE(QRegularExpression(QStringLiteral(" yes (yes|no) +yes "))
                        .match(QString::fromUtf8(font))
                        .hasMatch())
            << font.toStdString() << " is embedded and says its characters";
    }
}

TEST_P(APrintedPrepSheet, LeavesItsMarginsBlank) {
    const QImage page = pictureOf(print(workspace.prepSheet(ana, today)));
    ASSERT_FALSE(page.isNull());
    const int margin = int(12 / 25.4 * dotsPerInch) - 1;
    EXPECT_EQ(test::pixelsOutside(page, page.rect().adjusted(margin, margin, -margin, -margin), Qt::white),
              0);
}

TEST_P(APrintedPrepSheet, LooksTheSameFromAPrinter) {
    const QString file = path(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(GetParam()));
    ASSERT_TRUE(printPrepSheet(workspace.prepSheet(ana, today), printer));
    const QByteArray facts = factsOf(file);
    EXPECT_TRUE(facts.contains("Pages:           1")) << facts.toStdString();
    EXPECT_TRUE(facts.contains(GetParam() == QPageSize::A4 ? "(A4)" : "(letter)")) << facts.toStdString();
    const QImage page = pictureOf(file);
    const int margin = int(12 / 25.4 * dotsPerInch) - 1;
    EXPECT_EQ(test::pixelsOutside(page, page.rect().adjusted(margin, margin, -margin, -margin), Qt::white),
              0);
    EXPECT_EQ(textOf(file), textOf(print(workspace.prepSheet(ana, today))));
}

TEST_P(APrintedPrepSheet, StaysOnOnePageHoweverMuchTheLeaderAdds) {
    PrepEdits edits;
    for (int step = 0; step < 5; ++step)
        for (int i = 0; i < 12; ++i)
            edits.added[step] << QStringLiteral("Line %1 of step %2, ").arg(i).arg(step) +
                                     QStringLiteral("word ").repeated(30).trimmed();
    const PrepSheet sheet = edited(workspace.prepSheet(ana, today), edits);
    const QString file = print(sheet);
    EXPECT_TRUE(factsOf(file).contains("Pages:           1"));
    expectAllLines(sheet, textOf(file));
    const QImage page = pictureOf(file);
    const int margin = int(12 / 25.4 * dotsPerInch) - 1;
    EXPECT_EQ(test::pixelsOutside(page, page.rect().adjusted(margin, margin, -margin, -margin), Qt::white),
              0);
}

TEST_P(APrintedPrepSheet, NeverSaysWhatOnlyTheLeaderSees) {
    PrepSheet sheet = workspace.prepSheet(ana, today);
    // Not even when the value should ever hold it.
    for (Conversation& held : sheet.lastConversations) held.onlyMeNotes = QStringLiteral("Unspoken thought");
    EXPECT_FALSE(textOf(print(sheet)).contains(QStringLiteral("Unspoken")));
}

TEST_P(APrintedPrepSheet, IsShortWithoutAnyHistory) {
    const RepId kim = addRep(QStringLiteral("Kim Roe"));
    const PrepSheet sheet = workspace.prepSheet(kim, today);
    const QString text = textOf(print(sheet));
    expectAllLines(sheet, text);
    EXPECT_FALSE(text.contains(QStringLiteral("Close rate, 13 weeks")));
    EXPECT_TRUE(text.contains(QStringLiteral("no conversation on record yet")));
}

TEST_P(APrintedPrepSheet, LooksTheSameWhateverTheScreenLooksLike) {
    const PrepSheet sheet = workspace.prepSheet(ana, today);
    const QImage before = pictureOf(print(sheet));
    Theme dark(Theme::Mode::Dark);
    dark.setTextScale(2);
    dark.apply();
    const QImage after = pictureOf(print(sheet));
    Theme(Theme::Mode::Light).apply();
    EXPECT_EQ(before, after);
}

TEST_P(APrintedPrepSheet, SaysWhereItCannotBeWrittenAndLeavesNothing) {
    const QString nowhere = path(QStringLiteral("no folder/sheet.pdf"));
    try {
        savePrepSheet(workspace.prepSheet(ana, today), nowhere, GetParam());
        ADD_FAILURE() << "it was written";
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Storage);
        EXPECT_EQ(error.sentence(), nowhere + QStringLiteral(" cannot be written."));
    }
    EXPECT_FALSE(QFile::exists(nowhere));
}

TEST(PrintColours, AreThoseOfTheLightTheme) {
    QFile file(QStringLiteral(":/tokens.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject print =
        QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("print")].toObject();
    const Theme light(Theme::Mode::Light);
    const std::pair<const char*, Tone> tones[] = {
        {"text", Tone::Text},    {"text2", Tone::Text2},        {"rule", Tone::Border},
        {"rep", Tone::Rep},      {"repBand", Tone::RepBand},    {"leaderMark", Tone::LeaderMark},
        {"page", Tone::Surface}, {"potential", Tone::Potential}};
    for (const auto& [name, tone] : tones)
        EXPECT_EQ(light.color(tone), QColor(print[QLatin1String(name)].toString())) << name;
}

}  // namespace

}  // namespace headroom
