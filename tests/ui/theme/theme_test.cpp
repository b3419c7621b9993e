// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/contrast.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace headroom {

namespace {

// Puts the application back as it was.
class ThemeTest : public testing::Test {
protected:
    ~ThemeTest() override {
        QApplication::setPalette(m_before);
        qApp->setStyleSheet({});
    }

private:
    QPalette m_before = QApplication::palette();
};

struct Pair {
    Tone text;
    Tone ground;
    double atLeast;
};

// look.md, "Colour": text 4.5, what carries meaning beside a shape 3, focus and control edges 3.
const std::vector<Pair>& pairs() {
    static const std::vector<Pair> all = [] {
        std::vector<Pair> made;
        for (const Tone ground : {Tone::Surface, Tone::Window, Tone::Sunken, Tone::Selected, Tone::Hover}) {
            for (const Tone text : {Tone::Text, Tone::Text2, Tone::Text3, Tone::Accent, Tone::AccentHover,
                                    Tone::Leader, Tone::Potential})
                made.push_back({text, ground, 4.5});
            for (const Tone mark : {Tone::Rep, Tone::LeaderMark, Tone::NeutralMark, Tone::Baseline,
                                    Tone::BorderControl, Tone::Focus})
                made.push_back({mark, ground, 3});
        }
        made.insert(made.end(), {{Tone::OnAccent, Tone::Accent, 4.5},
                                 {Tone::OnAccent, Tone::AccentHover, 4.5},
                                 {Tone::Leader, Tone::LeaderSoft, 4.5},
                                 {Tone::AppError, Tone::AppErrorSoft, 4.5},
                                 {Tone::Text, Tone::AppErrorSoft, 4.5},
                                 {Tone::AppError, Tone::Window, 4.5},
                                 {Tone::Rep, Tone::RepBand, 3},
                                 {Tone::Potential, Tone::RepBand, 3}});
        return made;
    }();
    return all;
}

void expectReadable(const Theme& theme) {
    for (const Pair& pair : pairs())
        EXPECT_GE(test::contrast(theme.color(pair.text), theme.color(pair.ground)), pair.atLeast)
            << toneName(pair.text).latin1() << " on " << toneName(pair.ground).latin1();
}

QPalette desktop(const QColor& ground, const QColor& text) {
    QPalette palette;
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

}  // namespace

TEST_F(ThemeTest, ContrastIsMeasuredAsWcagSays) {
    EXPECT_NEAR(test::contrast(Qt::white, Qt::black), 21, 1e-9);
    EXPECT_NEAR(test::contrast(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.005);  // the well-known grey
}

TEST_F(ThemeTest, EveryTextAndMarkCanBeReadInLight) {
    expectReadable(Theme(Theme::Mode::Light));
}

TEST_F(ThemeTest, EveryTextAndMarkCanBeReadInDark) {
    expectReadable(Theme(Theme::Mode::Dark));
}

TEST_F(ThemeTest, NoTextIsUnder12Pixels) {
    const Theme theme(Theme::Mode::Light);
    for (size_t style = 0; style < typeStyleCount; ++style) {
        EXPECT_GE(theme.font(TypeStyle(style)).pixelSize(), 12);
        EXPECT_GE(theme.lineHeight(TypeStyle(style)), theme.font(TypeStyle(style)).pixelSize());
    }
    EXPECT_FALSE(theme.styleSheet().contains(QLatin1String("font-size")));
}

TEST_F(ThemeTest, TheStyleSheetHasNoNameLeftUnfilled) {
    QString rules = Theme(Theme::Mode::Dark).styleSheet();
    rules.remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/")));
    EXPECT_FALSE(rules.contains(QLatin1Char('$')));
}

TEST_F(ThemeTest, SwitchingRepaintsWithTheOtherTokens) {
    Theme theme(Theme::Mode::Light);
    theme.apply();
    TextLabel label(theme, TypeStyle::Body, Tone::Leader);
    const QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(Theme::Mode::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(theme.color(Tone::Surface), QColor(0x1D, 0x21, 0x25));
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), theme.color(Tone::Window));
    EXPECT_EQ(label.palette().color(QPalette::WindowText), QColor(0xEB, 0xA0, 0x47));
    EXPECT_TRUE(qApp->styleSheet().contains(QStringLiteral("#1d2125")));
    theme.setMode(Theme::Mode::Dark);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(ThemeTest, FollowsTheDesktopUnlessOverruled) {
    QApplication::setPalette(desktop(QColor(40, 40, 40), QColor(220, 220, 220)));
    EXPECT_TRUE(Theme(Theme::Mode::System).isDark());
    EXPECT_FALSE(Theme(Theme::Mode::Light).isDark());
    QApplication::setPalette(desktop(QColor(239, 239, 239), Qt::black));
    EXPECT_FALSE(Theme(Theme::Mode::System).isDark());
    EXPECT_FALSE(Theme(Theme::Mode::System).isHighContrast());
}

TEST_F(ThemeTest, TheDesktopsColoursWinInHighContrast) {
    QApplication::setPalette(desktop(Qt::black, Qt::yellow));
    Theme theme(Theme::Mode::System);
    EXPECT_TRUE(theme.isHighContrast());
    EXPECT_EQ(theme.palette().color(QPalette::Base), QColor(Qt::black));
    EXPECT_EQ(theme.palette().color(QPalette::ButtonText), QColor(Qt::yellow));
    EXPECT_EQ(theme.color(Tone::Text3), QColor(Qt::yellow));
    EXPECT_EQ(theme.color(Tone::Surface), QColor(Qt::black));
    EXPECT_GE(test::contrast(theme.color(Tone::Text), theme.color(Tone::Selected)), 7);
    theme.setMode(Theme::Mode::Light);
    EXPECT_FALSE(theme.isHighContrast());
    EXPECT_EQ(theme.color(Tone::Surface), QColor(Qt::white));
}

TEST_F(ThemeTest, TextGrowsUpToTwice) {
    Theme theme(Theme::Mode::Light);
    TextLabel label(theme, TypeStyle::Body);
    theme.setTextScale(2);
    EXPECT_EQ(label.font().pixelSize(), 26);
    EXPECT_EQ(theme.scaled(size::rowRegular), 72);
    theme.setTextScale(9);
    EXPECT_EQ(theme.textScale(), 2);
    theme.setTextScale(0);
    EXPECT_EQ(theme.textScale(), 1);
}

}  // namespace headroom
