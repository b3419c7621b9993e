// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/standards_card.h"

#include "core/workspace/frame_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/mark_legend.h"
#include "ui/charts/marks.h"
#include "ui/widgets/plain.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int laneHeight = 26, scaleHeight = 20, laneWidth = 116, laneEdge = 10, markWidth = 14;
constexpr double tickHeight = 3;

// A line of the card: words at the beginning, the scale from 1 to 5 at the end; it runs from left to right in
// every language.
class ScaleLine : public QWidget {
public:
    ScaleLine(const Theme& theme, int height) : m_theme(theme) {
        setFixedHeight(theme.scaled(height));
        followTheme(theme, this);
    }

protected:
    QRect scale() const {
        const int across = m_theme.scaled(laneWidth);
        return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - across, 0, across, height()));
    }
    QRect words() const {
        return QStyle::visualRect(layoutDirection(), rect(),
                                  QRect(0, 0, width() - m_theme.scaled(laneWidth) - size::s, height()));
    }
    QPointF at(int level) const {
        const double step = (scale().width() - 2.0 * laneEdge) / (Observation::highest - Observation::lowest);
        return {scale().left() + laneEdge + (level - Observation::lowest) * step, height() / 2.0};
    }

    const Theme& m_theme;
};

class ScaleNumbers : public ScaleLine {
public:
    explicit ScaleNumbers(const Theme& theme) : ScaleLine(theme, scaleHeight) {}

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(m_theme.font(TypeStyle::Caption));
        painter.setPen(m_theme.color(Tone::Text3));
        for (const int level : {1, 3, 5}) {
            const QRectF place(at(level).x() - laneEdge, 0, 2 * laneEdge, height());
            painter.drawText(place, Qt::AlignCenter, QLocale().toString(level));
        }
    }
};

class StandardLane : public ScaleLine {
public:
    StandardLane(const Theme& theme, const StandardProfile& profile)
        : ScaleLine(theme, laneHeight), m_profile(profile) {
        setAccessibleName(wording::standardProfile(profile));
        setToolTip(plain::toolTip(wording::standardProfile(profile)));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setFont(m_theme.font(TypeStyle::Body));
        painter.setPen(m_theme.color(Tone::Text));
        painter.drawText(
            words(), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
            painter.fontMetrics().elidedText(m_profile.standard.words.text, Qt::ElideRight, words().width()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Tone::BorderControl), 1));
        painter.drawLine(at(Observation::lowest), at(Observation::highest));
        for (int level = Observation::lowest; level <= Observation::highest; ++level)
            painter.drawLine(at(level) - QPointF(0, tickHeight), at(level) + QPointF(0, tickHeight));
        if (m_profile.ownView) marks::paintOwnView(painter, m_theme, at(m_profile.ownView->level));
        if (m_profile.yourView) marks::paintRepDot(painter, m_theme, at(m_profile.yourView->level));
        if (m_profile.yourOwn)
            marks::paintLeaderDiamond(painter, m_theme, at(m_profile.yourOwn->level), false);
    }

private:
    StandardProfile m_profile;
};

QWidget* newKey(Theme& theme) {
    const auto hollowDiamond = [](QPainter& painter, const Theme& in, QPointF center) {
        marks::paintLeaderDiamond(painter, in, center, false);
    };
    return new MarkLegend(theme, {{StandardsCard::tr("own view"), markWidth, marks::paintOwnView},
                                  {StandardsCard::tr("your view"), markWidth, marks::paintRepDot},
                                  {StandardsCard::tr("you, going first"), markWidth, hollowDiamond}});
}

}  // namespace

StandardsCard::StandardsCard(Theme& theme, QWidget* parent) : Card(theme, parent), m_theme(theme) {
    setBodyMargins({size::cardPadding, 0, size::cardPadding, size::m});
    body()->setSpacing(0);
}

void StandardsCard::present(const RepProfile& profile) {
    while (QLayoutItem* item = body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const RepFrame& frame = profile.frame;
    setHidden(frame.standards.empty());
    const auto newest = frame.isOpen ? frame.newestEvidence() : std::nullopt;
    setHeading(tr("Standards"),
               newest ? tr("last seen %1").arg(wording::day(newest->yourView->seenOn)) : QString());
    if (!frame.isOpen) {
        auto* remark = new TextLabel(m_theme, TypeStyle::Body, Tone::Leader);
        remark->setWrapping(true);
        remark->setText(tr("You go first: score yourself on each standard this quarter, and this opens."));
        body()->addWidget(remark);
        return;
    }
    body()->addWidget(new ScaleNumbers(m_theme));
    for (const StandardProfile& one : frame.standards) body()->addWidget(new StandardLane(m_theme, one));
    body()->addWidget(newKey(m_theme));
}

}  // namespace headroom
