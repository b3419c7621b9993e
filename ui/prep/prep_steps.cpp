// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prep_steps.h"

#include "core/workspace/wording.h"
#include "ui/charts/rate_sketch.h"
#include "ui/prep/prep_line.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int sketchWidth = 440;
}

PrepSteps::PrepSteps(Theme& theme, QWidget* parent) : Card(theme, parent), m_theme(theme) {
    setAccessibleName(tr("The sheet"));
}

void PrepSteps::present(const PrepSheet& sheet, bool canChange) {
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget;
    auto* steps = new QVBoxLayout(m_content);
    steps->setContentsMargins({});
    steps->setSpacing(size::m);
    int number = 0;
    for (const PrepSection& section : sheet.sections) {
        if (number > 0) {
            auto* rule = new QFrame;
            rule->setProperty("rule", true);
            rule->setFixedHeight(1);
            steps->addWidget(rule);
        }
        steps->addWidget(newStep(sheet, section, ++number, canChange));
    }
    steps->addStretch();
    body()->addWidget(m_content);
}

QWidget* PrepSteps::newStep(const PrepSheet& sheet, const PrepSection& section, int number, bool canChange) {
    auto* step = new QWidget;
    auto* lines = new QVBoxLayout(step);
    lines->setContentsMargins({});
    lines->setSpacing(size::xs);
    auto* heading = new TextLabel(m_theme, TypeStyle::Section);
    QString words = wording::prepStep(section.step);
    if (section.step == PrepStep::SinceYouLastSpoke && sheet.lastSpoken)
        words = tr("%1, %2").arg(words, wording::weekdayAndDay(*sheet.lastSpoken));
    heading->setText(
        tr("%1  %2", "the number of a step, and what it is").arg(QString::number(number), words));
    lines->addWidget(heading);
    if (section.step == PrepStep::SinceYouLastSpoke) {
        auto* sketch = new RateSketchView(m_theme);
        sketch->setMaximumWidth(m_theme.scaled(sketchWidth));
        lines->addWidget(sketch);
        sketch->present(sheet.span, sheet.potential);
    }
    for (const PrepItem& item : section.items) {
        auto* line = new PrepLine(m_theme, item, canChange);
        lines->addWidget(line);
        connect(line, &PrepLine::reworded, this, &PrepSteps::reworded);
        connect(line, &PrepLine::done, this, &PrepSteps::done);
        connect(line, &PrepLine::moveRequested, this, &PrepSteps::moveRequested);
    }
    if (canChange) lines->addWidget(newAddField(section.step, canChange));
    return step;
}

QWidget* PrepSteps::newAddField(PrepStep step, bool canChange) {
    auto* field = new QLineEdit;
    field->setFont(m_theme.font(TypeStyle::Body));
    field->setPlaceholderText(tr("Add a line, then Enter"));
    field->setAccessibleName(tr("Add a line to: %1").arg(wording::prepStep(step)));
    field->setMaximumWidth(m_theme.scaled(360));
    field->setEnabled(canChange);
    connect(
        field, &QLineEdit::returnPressed, this,
        [this, field, step] {
            if (const QString text = field->text().trimmed(); !text.isEmpty()) Q_EMIT lineAdded(step, text);
        },
        Qt::QueuedConnection);
    return field;
}

}  // namespace headroom
