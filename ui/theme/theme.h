// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QWidget;

namespace headroom {

enum class Tone {
    Window,
    Surface,
    Sunken,
    Hover,
    Selected,
    Border,
    BorderControl,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    OnAccent,
    Focus,
    Rep,
    RepBand,
    Leader,
    LeaderMark,
    LeaderSoft,
    Potential,
    PotentialSoft,
    NeutralMark,
    Grid,
    Strip0,
    Baseline,
    AppError,
    AppErrorSoft,
    Scrim,
};

enum class TypeStyle { Caption, CaptionStrong, Body, BodyStrong, Input, Section, Next, Title, Welcome };

// The look of Headroom on screen: one object that palette, style sheet, delegates and charts all read, so
// that light and dark switch without a restart. Owned by main and handed down; `changed` follows each switch.
// Where the desktop shows high contrast, and its look was not overruled, its own colours win.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(Mode mode = Mode::System, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    bool isDark() const { return m_isDark; }
    bool isHighContrast() const { return m_isHighContrast; }
    // Applies the new look when it differs.
    void setMode(Mode mode);
    // How large text is, 1 to 2; everything that holds text grows with it.
    double textScale() const { return m_textScale; }
    void setTextScale(double scale);
    // A length that was measured round text of the usual size.
    int scaled(int px) const { return qRound(px * m_textScale); }

    QColor color(Tone tone) const;
    QFont font(TypeStyle style) const;
    // Line height of a style, in px.
    int lineHeight(TypeStyle style) const;
    QPalette palette() const;
    QString styleSheet() const;

    // Applies palette, font and style sheet to the application.
    void apply();

Q_SIGNALS:
    void changed();

private:
    void look();
    QColor systemColor(Tone tone) const;

    Mode m_mode;
    QPalette m_system;  // as it was before this theme replaced it
    bool m_isDark = false;
    bool m_isHighContrast = false;
    double m_textScale = 1;
};

// Lays out and paints a widget again whenever the theme changes.
void followTheme(const Theme& theme, QWidget* widget);

// Sizes of tokens.json, in device-independent px.
namespace size {
inline constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 24, xxl = 32;
inline constexpr int control = 32, controlSmall = 28, minTarget = 24;
inline constexpr int rowRegular = 36, rowCompact = 32, groupRow = 28, tableHeader = 36;
inline constexpr int nav = 208, navCollapsed = 56, navItem = 36, statusBar = 28;
inline constexpr int pageHead = 72, pageHeadBreadcrumb = 84, pageHeadCompact = 56;
inline constexpr int cardPadding = 16, cardGap = 16, cardGapCompact = 12, pageMargin = 24,
                     pageMarginCompact = 16;
inline constexpr int compactWidthBelow = 1400, compactHeightBelow = 820, maxContentWidth = 1680;
inline constexpr int dialogWidth = 720;
}  // namespace size

}  // namespace headroom
