// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/answer_lane.h"

#include "core/workspace/self_wording.h"
#include "ui/charts/marks.h"
#include "ui/widgets/plain.h"

#include <QPainter>

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t mostDrawn = 12;
constexpr int lineStep = 20, quarterStep = 28;
constexpr std::array answers{TrueTestAnswer::Yes, TrueTestAnswer::InPlaces, TrueTestAnswer::No};

}  // namespace

AnswerLane::AnswerLane(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setLayoutDirection(Qt::LeftToRight);  // time runs so in every language
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(theme, this);
}

void AnswerLane::present(const std::vector<PastTrueTest>& tests) {
    m_tests.assign(tests.end() - std::ptrdiff_t(std::min(mostDrawn, tests.size())), tests.end());
    QStringList said;
    for (const PastTrueTest& test : m_tests) said << wording::answerOf(test);
    setAccessibleName(said.join(QStringLiteral(". ")));
    setToolTip(plain::toolTip(said.join(QLatin1Char('\n'))));
    updateGeometry();
    update();
}

int AnswerLane::wordsWidth() const {
    const QFontMetrics metrics(m_theme.font(TypeStyle::Caption));
    int widest = 0;
    for (const TrueTestAnswer answer : answers)
        widest = std::max(widest, metrics.horizontalAdvance(wording::trueTestAnswer(answer)));
    return widest + size::m;
}

QSize AnswerLane::sizeHint() const {
    return {wordsWidth() + int(m_tests.size()) * m_theme.scaled(quarterStep), 3 * m_theme.scaled(lineStep)};
}

// "No", which is good news, on top.
double AnswerLane::y(TrueTestAnswer answer) const {
    return (double(answers.size()) - 0.5 - double(answer)) * m_theme.scaled(lineStep);
}

void AnswerLane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TypeStyle::Caption));
    const int left = wordsWidth(), step = m_theme.scaled(quarterStep), high = m_theme.scaled(lineStep);
    for (const TrueTestAnswer answer : answers) {
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(QRectF(0, y(answer) - high / 2.0, left, high), Qt::AlignVCenter | Qt::AlignLeft,
                         wording::trueTestAnswer(answer));
        painter.setPen(QPen(m_theme.color(Tone::Grid), 1));
        painter.drawLine(QPointF(left, y(answer)), QPointF(left + double(m_tests.size()) * step, y(answer)));
    }
    for (size_t i = 0; i < m_tests.size(); ++i)
        marks::paintLeaderSquare(painter, m_theme,
                                 {left + (double(i) + 0.5) * step, y(m_tests[i].test.answer)}, true);
}

}  // namespace headroom
