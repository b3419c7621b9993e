// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prep_steps.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/wording.h"
#include "ui/charts/rate_sketch.h"
#include "ui/prep/line_focus.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int sketchWidth = 312, leastWordsBeside = 240, numberSide = 24, addWidth = 360;

// The number of a step in its circle.
class StepNumber : public QWidget {
public:
    StepNumber(Theme& theme, int number) : m_theme(theme), m_number(number) {
        const int side = theme.scaled(numberSide);
        setFixedSize(side, side);
        followTheme(theme, this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.color(Tone::BorderControl), 1));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(m_theme.color(Tone::Text2));
        painter.setFont(m_theme.font(TypeStyle::CaptionStrong));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    const Theme& m_theme;
    int m_number;
};

// Small until it is written into.
class AddField : public QLineEdit {
public:
    explicit AddField(Theme& theme) : m_theme(theme) {
        setProperty("quiet", true);
        setFont(theme.font(TypeStyle::Body));
        setPlaceholderText(PrepSteps::tr("Add a line, then Enter"));
        fit(false);
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        QLineEdit::focusInEvent(event);
        fit(true);
    }
    void focusOutEvent(QFocusEvent* event) override {
        QLineEdit::focusOutEvent(event);
        fit(!text().isEmpty());
    }

private:
    void fit(bool isWritten) {
        const int small = fontMetrics().horizontalAdvance(placeholderText()) + 2 * size::m;
        setFixedWidth(isWritten ? std::max(small, m_theme.scaled(addWidth)) : small);
    }

    Theme& m_theme;
};

QFrame* newRule() {
    auto* rule = new QFrame;
    rule->setProperty("rule", true);
    rule->setFixedHeight(1);
    return rule;
}

bool standsBeside(const PrepItem& item) {
    return item.kind == PrepItemKind::Topic && item.raisedBy == Party::Leader;
}

// The steps as they are on screen: the last one is always there, as it says when the next 1:1 is.
std::vector<PrepSection> stepsOf(const PrepSheet& sheet) {
    std::vector<PrepSection> steps = sheet.sections;
    if (steps.empty() || steps.back().step != PrepStep::LeaveWith)
        steps.push_back({PrepStep::LeaveWith, {}, 0});
    return steps;
}

}  // namespace

PrepSteps::PrepSteps(Theme& theme, QWidget* parent) : Card(theme, parent), m_theme(theme) {
    setAccessibleName(tr("The sheet"));
    setBodyMargins({size::xl, size::l, size::xl, size::l});
}

void PrepSteps::present(const PrepSheet& sheet, const PrepUse& use) {
    const LineFocus focus(m_content);
    auto* content = new QWidget;
    auto* steps = new QVBoxLayout(content);
    steps->setContentsMargins({});
    steps->setSpacing(size::m);
    int number = 0;
    for (const PrepSection& section : stepsOf(sheet)) {
        if (number > 0) steps->addWidget(newRule());
        steps->addWidget(newStep(sheet, section, ++number, use));
    }
    steps->addStretch();
    body()->addWidget(content);
    focus.restore(content);
    fit();
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = content;
}

// Where the sheet is narrow the picture comes below the words.
void PrepSteps::fit() {
    if (!m_besideSketch) return;
    const bool isWide = width() >= m_theme.scaled(sketchWidth + leastWordsBeside);
    m_besideSketch->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void PrepSteps::resizeEvent(QResizeEvent* event) {
    Card::resizeEvent(event);
    fit();
}

QWidget* PrepSteps::newStep(const PrepSheet& sheet, const PrepSection& section, int number,
                            const PrepUse& use) {
    auto* step = new QWidget;
    auto* whole = new QHBoxLayout(step);
    whole->setContentsMargins({});
    whole->setSpacing(size::l);
    whole->addWidget(new StepNumber(m_theme, number), 0, Qt::AlignTop);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(size::xs);
    whole->addLayout(lines, 1);
    lines->addLayout(newHeading(sheet, section, number, use));
    addLines(lines, sheet, section, use);
    if (section.step == PrepStep::LeaveWith && !use.running) lines->addWidget(newNext(sheet, use.canChange));
    return step;
}

QLayout* PrepSteps::newHeading(const PrepSheet& sheet, const PrepSection& section, int number,
                               const PrepUse& use) {
    auto* heading = new TextLabel(m_theme, TypeStyle::Section);
    QString words = wording::prepStep(section.step);
    if (section.step == PrepStep::SinceYouLastSpoke && sheet.lastSpoken)
        words = tr("%1, %2", "a step and since when").arg(words, wording::weekdayAndDay(*sheet.lastSpoken));
    heading->setText(words);
    heading->setAccessibleName(tr("%1. %2", "the number of a step, and what it is").arg(number).arg(words));
    heading->setMinimumHeight(m_theme.scaled(numberSide));
    auto* line = new QHBoxLayout;
    line->addWidget(heading, 1);
    if (use.canChange && !use.running) line->addWidget(newAddField(section.step));
    return line;
}

// The picture of the close rate stands beside what comes before its finding.
void PrepSteps::addLines(QVBoxLayout* lines, const PrepSheet& sheet, const PrepSection& section,
                         const PrepUse& use) {
    auto* beside = lines;
    if (section.step == PrepStep::SinceYouLastSpoke) {
        auto* sketch = new RateSketchView(m_theme);
        m_besideSketch = new QBoxLayout(QBoxLayout::LeftToRight);
        m_besideSketch->setSpacing(size::xl);
        beside = new QVBoxLayout;
        beside->setSpacing(size::xs);
        lines->addLayout(m_besideSketch);
        m_besideSketch->addLayout(beside, 1);
        m_besideSketch->addWidget(sketch, 0, Qt::AlignTop);
        sketch->setFixedWidth(m_theme.scaled(sketchWidth));
        sketch->present(sheet.span, sheet.potential);
    }
    bool isBeside = true;
    for (const PrepItem& item : section.items) {
        if (standsBeside(item)) continue;
        if (item.kind == PrepItemKind::CloseRate && isBeside && beside != lines) {
            isBeside = false;
            beside->addStretch();
        }
        (isBeside ? beside : lines)->addWidget(newLine(item, use));
    }
    if (section.leftOut > 0) {
        auto* more = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text3);
        more->setText(tr("%n more on record, not on this sheet", nullptr, section.leftOut));
        lines->addWidget(more);
    }
}

QWidget* PrepSteps::newLine(const PrepItem& item, const PrepUse& use) {
    auto* line = new PrepLine(m_theme, item, use);
    relay(line, this);
    connect(line, &PrepLine::whyTicked, this, &PrepSteps::whyTicked);
    return line;
}

QWidget* PrepSteps::newNext(const PrepSheet& sheet, bool canChange) {
    auto* next = new QWidget;
    auto* line = new QHBoxLayout(next);
    line->setContentsMargins(0, size::xs, 0, 0);
    line->setSpacing(size::s);
    const auto say = [&](const QString& words, TypeStyle style, Tone tone) {
        auto* label = new TextLabel(m_theme, style, tone);
        label->setText(words);
        line->addWidget(label);
    };
    say(tr("Next 1:1"), TypeStyle::Body, Tone::Text2);
    say(sheet.next ? wording::weekdayAndTime(*sheet.next) : tr("no day yet"), TypeStyle::BodyStrong,
        Tone::Text);
    say(sheet.isNextBooked ? tr("booked")
                           : tr("proposed, %1", "how often").arg(wording::rhythm(sheet.rep.rhythmDays)),
        TypeStyle::Body, Tone::Text3);
    line->addStretch();
    auto* change = new LinkButton(m_theme, sheet.isNextBooked ? tr("Change") : tr("Book"));
    change->setObjectName(QStringLiteral("book"));
    change->setAccessibleName(sheet.isNextBooked ? tr("Change the next 1:1") : tr("Book the next 1:1"));
    change->setEnabled(canChange);
    line->addWidget(change);
    connect(change, &LinkButton::clicked, this, &PrepSteps::bookRequested);
    return next;
}

QWidget* PrepSteps::newAddField(PrepStep step) {
    auto* field = new AddField(m_theme);
    field->setObjectName(QStringLiteral("add %1").arg(int(step)));
    field->setAccessibleName(tr("Add a line to: %1").arg(wording::prepStep(step)));
    connect(
        field, &QLineEdit::returnPressed, this,
        [this, field, step] {
            if (const QString text = field->text().trimmed(); !text.isEmpty()) Q_EMIT lineAdded(step, text);
        },
        Qt::QueuedConnection);
    return field;
}

}  // namespace headroom
