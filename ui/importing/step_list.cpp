// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/step_list.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int top = 16, stepHeight = 36, stepPitch = 40, circle = 22;

}  // namespace

StepList::StepList(Theme& theme, const QStringList& steps, const QString& remark, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_steps(steps) {
    auto* words = new TextLabel(theme, TypeStyle::Caption, Tone::Text2);
    words->setWrapping(true);
    words->setText(remark);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, top + int(steps.size()) * stepPitch + size::xl, size::l, size::l);
    layout->addWidget(words);
    layout->addStretch();
    setFixedWidth(size::nav);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setCurrent(0);
}

void StepList::setCurrent(int step) {
    m_current = step;
    setAccessibleName(
        tr("Step %1 of %2: %3")
            .arg(QLocale().toString(step + 1), QLocale().toString(m_steps.size()), m_steps[step]));
    update();
}

void StepList::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int step = 0; step < m_steps.size(); ++step) paintStep(painter, step);
}

void StepList::paintStep(QPainter& painter, int step) const {
    const auto visual = [this](const QRect& place) {
        return QStyle::visualRect(layoutDirection(), rect(), place);
    };
    const bool isCurrent = step == m_current;
    const QRect row(size::m, top + step * stepPitch, width() - 2 * size::m, stepHeight);
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Tone::Selected));
        painter.drawRoundedRect(visual(row), 4, 4);
    }
    const QRect mark = visual({size::xl, row.center().y() - circle / 2, circle, circle});
    painter.setPen(m_theme.color(isCurrent ? Tone::Accent : Tone::BorderControl));
    painter.setBrush(m_theme.color(isCurrent ? Tone::Accent : Tone::Surface));
    painter.drawEllipse(QRectF(mark).adjusted(.5, .5, -.5, -.5));
    if (step < m_current) {
        const QPixmap tick =
            iconPixmap(m_theme, QStringLiteral("tick"), Tone::Accent, 12, devicePixelRatioF());
        painter.drawPixmap(mark.center() - QPoint(5, 5), tick);
    } else {
        painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
        painter.setPen(m_theme.color(isCurrent ? Tone::OnAccent : Tone::Text2));
        painter.drawText(mark, Qt::AlignCenter, QLocale().toString(step + 1));
    }
    painter.setFont(m_theme.font(isCurrent ? TypeStyle::BodyStrong : TypeStyle::Body));
    painter.setPen(m_theme.color(isCurrent ? Tone::Text : Tone::Text2));
    const int from = size::xl + circle + size::m;
    painter.drawText(visual({from, row.top(), row.right() - from, row.height()}),
                     int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     m_steps[step]);
}

}  // namespace headroom
