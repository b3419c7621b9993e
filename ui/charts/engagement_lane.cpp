// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/engagement_lane.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/chart_geometry.h"
#include "ui/charts/conversation_marks.h"
#include "ui/charts/level_line.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {

namespace {

constexpr double titleHeight = 19, laneGap = 7, ticksHeight = 19;
constexpr int markRows = 2;
constexpr double markRowHeight = 9, meetingHeight = 7;
constexpr double marksHeight = markRows * markRowHeight + meetingHeight;
constexpr double levelShare = 0.56;  // of the room that level and minutes share

constexpr std::array kinds{ConversationKind::OneToOne,   ConversationKind::CallListening,
                           ConversationKind::DealReview, ConversationKind::RideAlong,
                           ConversationKind::RolePlay,   ConversationKind::QuickWord,
                           ConversationKind::TeamMeeting};

}  // namespace

EngagementLane::EngagementLane(Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setLayoutDirection(Qt::LeftToRight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EngagementLane::present(const RepProfile& profile, const ProfileSpan& span) {
    const double left = m_time.left(), right = m_time.right();
    m_profile = profile;
    m_span = span;
    m_time = TimeAxis(span);
    m_time.setPlot(left, right);
    m_inspected.reset();
    setAccessibleName(tr("Your engagement with %1").arg(profile.rep.called()));
    setAccessibleDescription(wording::engagementLane(profile, span));
    layOut();
}

void EngagementLane::inspect(std::optional<QDate> day) {
    m_inspected = day;
    update();
}

void EngagementLane::alignWith(const QRectF& growthPlot) {
    m_time.setPlot(growthPlot.left(), growthPlot.right());
    layOut();
}

double EngagementLane::laneRoom() const {
    return std::max(20.0, height() - 3 * titleHeight - 2 * laneGap - marksHeight - ticksHeight);
}

QRectF EngagementLane::levelPlot() const {
    return QRectF(m_time.left(), titleHeight, m_time.right() - m_time.left(),
                  std::round(levelShare * laneRoom()));
}

QRectF EngagementLane::minutesPlot() const {
    const QRectF above = levelPlot();
    return QRectF(above.left(), above.bottom() + laneGap + titleHeight, above.width(),
                  std::round((1 - levelShare) * laneRoom()));
}

QRectF EngagementLane::marksPlot() const {
    const QRectF above = minutesPlot();
    return QRectF(above.left(), above.bottom() + laneGap + titleHeight, above.width(), marksHeight);
}

int EngagementLane::highestMinutes() const {
    int highest = 60;
    for (const WeekMinutes& week : m_span.minutes) highest = std::max(highest, week.minutes);
    return (highest + 59) / 60 * 60;
}

double EngagementLane::levelY(double level) const {
    return levelLine().y(level);
}

double EngagementLane::minutesY(int minutes) const {
    return minutesPlot().bottom() - std::round(minutesPlot().height() * minutes / highestMinutes());
}

LevelLine EngagementLane::levelLine() const {
    return LevelLine(m_span.engagement, m_time, levelPlot());
}

std::vector<QPolygonF> EngagementLane::levelRuns() const {
    return levelLine().runs();
}

void EngagementLane::layOut() {
    m_labels.clear();
    const QString called = m_profile.rep.called();
    const double x = m_time.right() + gutterGap, wide = geometry::rightGutter - gutterGap;
    if (!m_span.engagement.empty()) {
        const EngagementWeek& last = m_span.engagement.back();
        if (const std::optional<double> level = shownLevel(last)) {
            QStringList lines{tr("Level %1").arg(QLocale().toString(std::lround(*level)))};
            if (!last.level) lines << tr("first weeks");
            m_labels.push_back({levelY(*level), lines, Tone::Leader});
        } else {
            const bool isAway = last.state == EngagementState::Away;
            m_labels.push_back(
                {levelPlot().center().y(), {isAway ? tr("away") : tr("no record")}, Tone::Text3, 0});
        }
    }
    placeLabels(m_labels, x, wide, 0, minutesPlot().top() - titleHeight);
    std::vector<GutterLabel> minutes{
        {minutesPlot().center().y() - gutterLineHeight / 2,
         {tr("%1 min a week").arg(QLocale().toString(std::lround(m_profile.minutesPerWeek))),
          tr("last 13 weeks")},
         Tone::Leader}};
    placeLabels(minutes, x, wide, minutesPlot().top() - titleHeight, marksPlot().top());
    minutes.front().y = minutes.front().place.top() + gutterLineHeight / 2;
    if (m_span.period.last() == m_profile.today && wording::hasMinutes(m_profile))
        m_labels.push_back(minutes.front());
    update();
}

void EngagementLane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layOut();
}

void EngagementLane::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    geometry::paintGuides(painter, m_theme, m_time, 0, height() - ticksHeight + 2);
    paintAgreements(painter);
    paintLevel(painter);
    paintMinutes(painter);
    paintMarks(painter);
    geometry::paintTickWords(painter, m_theme, m_time, height() - gutterLineHeight);
    if (m_inspected)
        geometry::paintInspected(painter, m_theme, m_time, *m_inspected, 0, height() - ticksHeight);
    paintLabels(painter, m_theme, m_labels);
}

void EngagementLane::paintLevel(QPainter& painter) const {
    const QRectF plot = levelPlot();
    geometry::paintLaneTitle(painter, m_theme, plot, titleHeight,
                             tr("Your engagement with %1, 0 to 100").arg(m_profile.rep.called()));
    for (const int level : {0, 50, 100})
        geometry::paintScaleLine(painter, m_theme, plot, levelY(level), QLocale().toString(level),
                                 level == 0);
    if (m_span.engagement.empty()) {
        painter.setPen(m_theme.color(Tone::Text3));
        painter.drawText(plot, Qt::AlignCenter, tr("No record: nothing logged in this time"));
        return;
    }
    levelLine().paint(painter, m_theme);
}

void EngagementLane::paintMinutes(QPainter& painter) const {
    const QRectF plot = minutesPlot();
    geometry::paintLaneTitle(painter, m_theme, plot, titleHeight, tr("Minutes a week"));
    for (const int minutes : {0, highestMinutes()})
        geometry::paintScaleLine(painter, m_theme, plot, minutesY(minutes), QLocale().toString(minutes),
                                 minutes == 0);
    for (const WeekMinutes& week : m_span.minutes) {
        if (week.minutes == 0) continue;
        const double left = m_time.start(week.monday), right = m_time.end(week.monday.addDays(6));
        const double wide = std::max(2.0, std::round((right - left) * 0.6));
        const QRectF bar(std::round((left + right - wide) / 2), minutesY(week.minutes), wide,
                         plot.bottom() - minutesY(week.minutes));
        if (week.isComplete) {
            painter.fillRect(bar, m_theme.color(Tone::LeaderMark));
        } else {
            painter.setPen(QPen(m_theme.color(Tone::LeaderMark), 1));
            painter.setBrush(m_theme.color(Tone::LeaderSoft));
            painter.drawRect(bar.adjusted(.5, .5, -.5, 0));
        }
    }
}

void EngagementLane::paintMarks(QPainter& painter) const {
    const QRectF plot = marksPlot();
    geometry::paintLaneTitle(painter, m_theme, plot, titleHeight, tr("Conversations"));
    paintKey(painter);
    std::vector<double> xs;
    std::vector<ConversationKind> shown;
    for (const Conversation& conversation : m_span.conversations) {
        const double x = m_time.noon(*conversation.heldOn);
        if (conversation.kind == ConversationKind::TeamMeeting) {
            marks::paintConversation(painter, m_theme, conversation.kind,
                                     {x, plot.bottom() - meetingHeight / 2});
            continue;
        }
        xs.push_back(x);
        shown.push_back(conversation.kind);
    }
    const std::vector<int> rows = marks::rowsFor(xs, marks::conversationSide + .5, markRows);
    for (size_t i = 0; i < xs.size(); ++i)
        marks::paintConversation(painter, m_theme, shown[i],
                                 {xs[i], plot.bottom() - meetingHeight - (rows[i] + .5) * markRowHeight});
}

// The kinds in sight, named beside the lane's title; those that do not fit any more are left to the
// description.
void EngagementLane::paintKey(QPainter& painter) const {
    const QRectF plot = marksPlot();
    const double middle = plot.top() - titleHeight + gutterLineHeight / 2;
    double x = plot.left() +
               QFontMetrics(m_theme.font(TypeStyle::CaptionStrong)).horizontalAdvance(tr("Conversations")) +
               20;
    painter.setFont(m_theme.font(TypeStyle::Caption));
    for (const ConversationKind kind : kinds) {
        const bool isShown = std::any_of(m_span.conversations.begin(), m_span.conversations.end(),
                                         [kind](const Conversation& each) { return each.kind == kind; });
        const QString words = wording::conversationKind(kind);
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        if (!isShown || x + 16 + wide > width()) continue;
        painter.fillRect(QRectF(x - 4, middle - 8, wide + 24, 16), m_theme.color(Tone::Surface));
        marks::paintConversation(painter, m_theme, kind, {x + 4, middle});
        painter.setPen(m_theme.color(Tone::Text3));
        painter.drawText(QRectF(x + 13, middle - 8, wide + 2, 16), int(Qt::AlignLeft | Qt::AlignVCenter),
                         words);
        x += 13 + wide + 14;
    }
}

// The growth chart's agreements go on through the lanes.
void EngagementLane::paintAgreements(QPainter& painter) const {
    if (!m_profile.plan) return;
    QPen dotted(m_theme.color(Tone::Text2), 1);
    dotted.setDashPattern({2, 3});
    painter.setPen(dotted);
    for (const PotentialStep& step : m_profile.plan->steps) {
        if (!m_span.period.contains(step.agreedOn)) continue;
        const double x = std::round(m_time.start(step.agreedOn)) + .5;
        painter.drawLine(QPointF(x, 0), QPointF(x, height() - ticksHeight));
    }
}

}  // namespace headroom
