// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

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
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Mode { System, Light, Dark };

    explicit Theme(Mode mode = Mode::System, QObject* parent = nullptr);

    Mode mode() const { return m_mode; }
    bool isDark() const { return m_isDark; }
    // Applies the new look when it differs.
    void setMode(Mode mode);

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
    bool isDarkIn(Mode mode) const;

    Mode m_mode;
    bool m_isSystemDark;  // as the desktop's own palette was before this one replaced it
    bool m_isDark = false;
};

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
