// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

namespace headroom {

namespace {

// Qt 6.4 does not say whether the desktop is dark; its palette does.
bool isDarkPalette(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

constexpr double highContrast = 19;  // of text on its ground; usual desktops stay below

double luminance(const QColor& color) {
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// As WCAG 2 defines it, 1 to 21.
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto mix = [share](int from, int to) { return int(std::lround(from + share * (to - from))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

QString readStyle() {
    QFile file(QStringLiteral(":/style/headroom.qss"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("headroom.qss is not compiled in");
    return QString::fromUtf8(file.readAll());
}

}  // namespace

Theme::Theme(Mode mode, QObject* parent) : QObject(parent), m_mode(mode), m_system(QApplication::palette()) {
    look();
}

void Theme::look() {
    const bool followsSystem = m_mode == Mode::System;
    m_isDark = followsSystem ? isDarkPalette(m_system) : m_mode == Mode::Dark;
    m_isHighContrast = followsSystem && contrast(m_system.color(QPalette::WindowText),
                                                 m_system.color(QPalette::Window)) >= highContrast;
}

void Theme::setMode(Mode mode) {
    const bool wasDark = m_isDark, wasHighContrast = m_isHighContrast;
    m_mode = mode;
    look();
    if (m_isDark == wasDark && m_isHighContrast == wasHighContrast) return;
    apply();
    Q_EMIT changed();
}

void Theme::setTextScale(double scale) {
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(scale, m_textScale)) return;
    m_textScale = scale;
    apply();
    Q_EMIT changed();
}

QColor Theme::color(Tone tone) const {
    if (m_isHighContrast) return systemColor(tone);
    return (m_isDark ? tokens().dark : tokens().light)[size_t(tone)];
}

// Grounds are the desktop's ground, all else its text; what must stand between the two is mixed of both.
QColor Theme::systemColor(Tone tone) const {
    const QColor ground = m_system.color(QPalette::Window), text = m_system.color(QPalette::WindowText);
    switch (tone) {
        case Tone::Window:
        case Tone::Surface:
        case Tone::Sunken:
        case Tone::OnAccent:
        case Tone::LeaderSoft:
        case Tone::PotentialSoft:
        case Tone::AppErrorSoft:
            return ground;
        case Tone::Hover:
        case Tone::Selected:
        case Tone::Grid:
            return mixed(ground, text, 0.2);
        case Tone::RepBand:
            return mixed(ground, text, 0.4);
        default:
            return text;
    }
}

QFont Theme::font(TypeStyle style) const {
    const TypeToken& token = tokens().type[size_t(style)];
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"),
                      QStringLiteral(".AppleSystemUIFont"), QStringLiteral("Noto Sans")});
    font.setPixelSize(int(std::lround(token.px * m_textScale)));
    font.setWeight(QFont::Weight(token.weight));
    return font;
}

int Theme::lineHeight(TypeStyle style) const {
    return int(std::lround(tokens().type[size_t(style)].line * m_textScale));
}

QPalette Theme::palette() const {
    if (m_isHighContrast) return m_system;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Tone tone) { palette.setColor(role, color(tone)); };
    set(QPalette::Window, Tone::Window);
    set(QPalette::WindowText, Tone::Text);
    set(QPalette::Base, Tone::Surface);
    set(QPalette::AlternateBase, Tone::Window);
    set(QPalette::Text, Tone::Text);
    set(QPalette::PlaceholderText, Tone::Text3);
    set(QPalette::Button, Tone::Surface);
    set(QPalette::ButtonText, Tone::Text);
    set(QPalette::BrightText, Tone::OnAccent);
    set(QPalette::Highlight, Tone::Accent);
    set(QPalette::HighlightedText, Tone::OnAccent);
    set(QPalette::Link, Tone::Accent);
    set(QPalette::LinkVisited, Tone::Accent);
    set(QPalette::ToolTipBase, Tone::Surface);
    set(QPalette::ToolTipText, Tone::Text);
    set(QPalette::Light, Tone::Surface);
    set(QPalette::Mid, Tone::Border);
    set(QPalette::Dark, Tone::BorderControl);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Tone::Text3));
    return palette;
}

QString Theme::styleSheet() const {
    static const QString style = readStyle();
    QString filled = style;
    filled.replace(QStringLiteral("$mode"), m_isDark ? QStringLiteral("dark") : QStringLiteral("light"));
    for (size_t i = 0; i < toneCount; ++i) {
        const Tone tone = Tone(i);
        filled.replace(QRegularExpression(QLatin1Char('\\') + (QLatin1Char('$') + toneName(tone)) +
                                          QStringLiteral("\\b")),
                       color(tone).name());
    }
    return filled;
}

void followTheme(const Theme& theme, QWidget* widget) {
    QObject::connect(&theme, &Theme::changed, widget, [widget] {
        widget->updateGeometry();
        widget->update();
    });
}

void Theme::apply() {
    if (QApplication::style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QApplication::setFont(font(TypeStyle::Body));
    qApp->setStyleSheet(styleSheet());
}

}  // namespace headroom
