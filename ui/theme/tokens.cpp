// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace headroom {

namespace {

constexpr std::array<const char*, toneCount> toneNames{
    "window",      "surface", "sunken", "hover",      "selected",    "border",       "borderControl",
    "text",        "text2",   "text3",  "accent",     "accentHover", "onAccent",     "focus",
    "rep",         "repBand", "leader", "leaderMark", "leaderSoft",  "potential",    "potentialSoft",
    "neutralMark", "grid",    "strip0", "baseline",   "appError",    "appErrorSoft", "scrim"};

struct StyleName {
    const char* name;
    int weight;  // 0: as the token says
};

constexpr std::array<StyleName, typeStyleCount> styleNames{{{"caption", 0},
                                                            {"caption", 600},
                                                            {"body", 0},
                                                            {"bodyStrong", 0},
                                                            {"input", 0},
                                                            {"section", 0},
                                                            {"next", 0},
                                                            {"title", 0},
                                                            {"welcome", 0}}};

QColor colorFrom(const QJsonObject& scheme, const char* name) {
    const QJsonObject token = scheme[QLatin1String(name)].toObject();
    QColor color(token[QLatin1String("hex")].toString());
    if (!color.isValid()) qFatal("tokens.json names no colour %s", name);
    color.setAlphaF(float(token[QLatin1String("alpha")].toDouble(1)));
    return color;
}

TypeToken typeFrom(const QJsonObject& scale, const StyleName& style) {
    const QJsonObject token = scale[QLatin1String(style.name)].toObject();
    if (token.isEmpty()) qFatal("tokens.json names no type style %s", style.name);
    const int weight = token[QLatin1String("weight")].toInt();
    return {token[QLatin1String("px")].toInt(), token[QLatin1String("line")].toInt(),
            style.weight ? style.weight : weight};
}

Tokens readTokens() {
    QFile file(QStringLiteral(":/tokens.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("tokens.json is not compiled in");
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colors = root[QLatin1String("color")].toObject();
    const QJsonObject light = colors[QLatin1String("light")].toObject();
    const QJsonObject dark = colors[QLatin1String("dark")].toObject();
    const QJsonObject scale = root[QLatin1String("type")].toObject()[QLatin1String("scale")].toObject();
    Tokens read;
    for (size_t i = 0; i < toneCount; ++i) {
        read.light[i] = colorFrom(light, toneNames[i]);
        read.dark[i] = colorFrom(dark, toneNames[i]);
    }
    for (size_t i = 0; i < typeStyleCount; ++i) read.type[i] = typeFrom(scale, styleNames[i]);
    return read;
}

}  // namespace

const Tokens& tokens() {
    static const Tokens read = readTokens();
    return read;
}

QLatin1String toneName(Tone tone) {
    return QLatin1String(toneNames[size_t(tone)]);
}

}  // namespace headroom
