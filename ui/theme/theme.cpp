// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>

namespace headroom {

namespace {

// Qt 6.4 does not say whether the desktop is dark; its palette does.
bool isDarkPalette(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QString readStyle() {
    QFile file(QStringLiteral(":/style/headroom.qss"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("headroom.qss is not compiled in");
    return QString::fromUtf8(file.readAll());
}

}  // namespace

Theme::Theme(Mode mode, QObject* parent)
    : QObject(parent), m_mode(mode), m_isSystemDark(isDarkPalette(QApplication::palette())) {
    m_isDark = isDarkIn(mode);
}

bool Theme::isDarkIn(Mode mode) const {
    return mode == Mode::System ? m_isSystemDark : mode == Mode::Dark;
}

void Theme::setMode(Mode mode) {
    m_mode = mode;
    if (isDarkIn(mode) == m_isDark) return;
    m_isDark = isDarkIn(mode);
    apply();
    Q_EMIT changed();
}

QColor Theme::color(Tone tone) const {
    return (m_isDark ? tokens().dark : tokens().light)[size_t(tone)];
}

QFont Theme::font(TypeStyle style) const {
    const TypeToken& token = tokens().type[size_t(style)];
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Segoe UI"),
                      QStringLiteral(".AppleSystemUIFont"), QStringLiteral("Noto Sans")});
    font.setPixelSize(token.px);
    font.setWeight(QFont::Weight(token.weight));
    return font;
}

int Theme::lineHeight(TypeStyle style) const {
    return tokens().type[size_t(style)].line;
}

QPalette Theme::palette() const {
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

void Theme::apply() {
    if (QApplication::style()->objectName() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette());
    QApplication::setFont(font(TypeStyle::Body));
    qApp->setStyleSheet(styleSheet());
}

}  // namespace headroom
