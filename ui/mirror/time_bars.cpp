// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/time_bars.h"

#include "core/workspace/self_wording.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace headroom {

namespace {

constexpr int rowStep = 30, barHeight = 13, tickHeight = 21, numberWidth = 40, narrowestBar = 60;

}  // namespace

TimeBars::TimeBars(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void TimeBars::present(const std::vector<TimeShare>& shares) {
    m_shares = shares;
    QStringList sentences;
    for (const TimeShare& share : shares) sentences << wording::timeShare(share);
    setAccessibleName(sentences.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int TimeBars::rowHeight() const {
    return m_theme.scaled(rowStep);
}

int TimeBars::wordsWidth() const {
    const QFontMetrics metrics(m_theme.font(TypeStyle::Body));
    int widest = 0;
    for (const TimeShare& share : m_shares)
        widest = std::max(widest, metrics.horizontalAdvance(wording::workKind(share.kind)));
    return widest + size::m;
}

QSize TimeBars::sizeHint() const {
    return {wordsWidth() + 2 * narrowestBar + m_theme.scaled(numberWidth),
            int(m_shares.size()) * rowHeight()};
}

QSize TimeBars::minimumSizeHint() const {
    return {wordsWidth() + narrowestBar + m_theme.scaled(numberWidth), sizeHint().height()};
}

void TimeBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    double longest = 0;
    for (const TimeShare& share : m_shares)
        longest = std::max({longest, share.hours, share.meant.value_or(0)});
    QRect row(0, 0, width(), rowHeight());
    for (const TimeShare& share : m_shares) {
        paintRow(painter, share, row, longest);
        row.translate(0, rowHeight());
    }
}

void TimeBars::paintRow(QPainter& painter, const TimeShare& share, const QRect& row, double longest) const {
    const auto visual = [&](const QRect& place) { return QStyle::visualRect(layoutDirection(), row, place); };
    const auto aligned = [&](Qt::Alignment side) {
        return int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), side));
    };
    const int numbers = m_theme.scaled(numberWidth), words = wordsWidth();
    painter.setFont(m_theme.font(TypeStyle::Body));
    painter.setPen(m_theme.color(Tone::Text));
    painter.drawText(visual(row.adjusted(0, 0, words - row.width(), 0)), aligned(Qt::AlignLeft),
                     wording::workKind(share.kind));
    painter.drawText(visual(row.adjusted(row.width() - numbers, 0, 0, 0)), aligned(Qt::AlignRight),
                     wording::hoursAndTenths(share.hours));
    if (longest <= 0) return;
    const int room = std::max(0, row.width() - words - numbers - size::s);
    const auto reach = [&](double hours) { return int(room * hours / longest); };
    const int top = row.top() + (row.height() - barHeight) / 2;
    painter.fillRect(visual(QRect(words, top, reach(share.hours), barHeight)),
                     m_theme.color(isWithReps(share.kind) ? Tone::LeaderMark : Tone::NeutralMark));
    if (!share.meant) return;
    const int tickTop = row.top() + (row.height() - tickHeight) / 2;
    painter.fillRect(visual(QRect(words + reach(*share.meant) - 1, tickTop, 2, tickHeight)),
                     m_theme.color(Tone::Text));
}

}  // namespace headroom
