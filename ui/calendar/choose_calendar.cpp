// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/choose_calendar.h"

#include "core/exchange/calendar_file.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int fieldWidth = 200, cardsWidth = 816;

TextLabel* newParagraph(Theme& theme, const QString& text) {
    auto* paragraph = new TextLabel(theme, TypeStyle::Body, Tone::Text2);
    paragraph->setWrapping(true);
    paragraph->setText(text);
    return paragraph;
}

}  // namespace

ChooseCalendar::ChooseCalendar(CalendarDraft& draft, Theme& theme)
    : StepPage(theme, tr("Read your calendar")),
      m_draft(draft),
      m_progress(new ProgressLine(theme)),
      m_notice(new InlineNotice(theme)) {
    head()->setSubtitle(tr("Meetings with one rep become 1:1s; the others tell where your time goes."));
    auto* column = new QWidget;
    column->setMaximumWidth(theme.scaled(cardsWidth));
    auto* cards = new QVBoxLayout(column);
    cards->setContentsMargins({});
    cards->setSpacing(size::l);
    cards->addWidget(m_progress);
    cards->addWidget(m_notice);
    cards->addWidget(newFileCard());
    cards->addWidget(newDaysCard());
    if (Card* known = newKnownCard()) cards->addWidget(known);
    cards->addStretch(1);
    auto* content = new QHBoxLayout;
    content->addWidget(column, 1);
    content->addStretch(0);
    body()->addLayout(content, 1);
    m_notice->hide();
    connect(m_progress, &ProgressLine::cancelRequested, &draft, &CalendarDraft::stopReading);
    connect(&draft, &CalendarDraft::progressed, m_progress, &ProgressLine::setProgress);
    connect(&draft, &CalendarDraft::changed, this, &ChooseCalendar::present);
}

void ChooseCalendar::enter() {
    m_file->setFocus(Qt::OtherFocusReason);
}

QString ChooseCalendar::nextText() const {
    return tr("Next: check your meetings");
}

Card* ChooseCalendar::newFileCard() {
    auto* card = new Card(theme());
    card->setHeading(tr("Calendar"));
    card->body()->addWidget(newParagraph(
        theme(),
        tr("An .ics file, as Google, Outlook and Apple write it when you export your calendar, or a folder "
           "where such files lie. Headroom looks at it again from time to time and offers what has "
           "changed; nothing is taken in before you say so.")));
    m_file = new ActionButton(theme(), tr("Choose a file"));
    auto* whole = new ActionButton(theme(), tr("Choose a folder"));
    auto* line = new QHBoxLayout;
    line->setSpacing(size::s);
    line->addWidget(m_file);
    line->addWidget(whole);
    line->addStretch(1);
    card->body()->addLayout(line);
    connect(m_file, &ActionButton::clicked, this, &ChooseCalendar::chooseFile);
    connect(whole, &ActionButton::clicked, this, &ChooseCalendar::chooseFolder);
    return card;
}

Card* ChooseCalendar::newDaysCard() {
    auto* card = new Card(theme());
    card->setHeading(tr("Which days"), tr("the months behind you give your engagement a past"));
    auto* line = new QHBoxLayout;
    line->setSpacing(size::l);
    const auto add = [&](const QString& name, QDate day, FieldLabel*& label) {
        auto* field = new DayField(theme());
        field->setDay(day);
        field->setFixedWidth(theme().scaled(fieldWidth));
        label = new FieldLabel(theme(), name);
        label->setField(field);
        auto* both = new QVBoxLayout;
        both->setSpacing(size::xs);
        both->addWidget(label);
        both->addWidget(field);
        line->addLayout(both);
        connect(field, &QLineEdit::textChanged, this, &ChooseCalendar::stateChanged);
        return field;
    };
    m_first = add(tr("From"), m_draft.period().first(), m_firstLabel);
    m_last = add(tr("To"), m_draft.period().last(), m_lastLabel);
    line->addStretch(1);
    card->body()->addLayout(line);
    return card;
}

// Those read before; null when there are none.
Card* ChooseCalendar::newKnownCard() {
    const std::vector<CalendarSource> sources = m_draft.calendars().sources();
    if (sources.empty()) return nullptr;
    auto* card = new Card(theme());
    card->setHeading(tr("Read before"));
    for (const CalendarSource& source : sources) {
        auto* line = new QHBoxLayout;
        auto* name = new TextLabel(theme(), TypeStyle::Body);
        name->setEliding();
        name->setText(source.path);
        auto* again = new LinkButton(theme(), tr("Read again"));
        again->setAccessibleName(tr("Read %1 again").arg(source.path));
        auto* forget = new LinkButton(theme(), tr("Look at it no more"));
        forget->setAccessibleName(tr("Look at %1 no more").arg(source.path));
        line->addWidget(name, 1);
        line->addWidget(again);
        line->addWidget(forget);
        card->body()->addLayout(line);
        connect(again, &LinkButton::clicked, this, [this, path = source.path] { Q_EMIT chosen(path); });
        connect(forget, &LinkButton::clicked, this, [this, source, again, forget, name, card] {
            bool isLast = false;
            const bool isDone = attempt(this, [&] {
                m_draft.calendars().forget(source);
                isLast = m_draft.calendars().sources().empty();
            });
            if (!isDone) return;
            m_file->setFocus(Qt::OtherFocusReason);
            for (QWidget* gone : std::initializer_list<QWidget*>{name, again, forget}) gone->hide();
            card->setHidden(isLast);
        });
    }
    return card;
}

QString ChooseCalendar::folder() const {
    const std::vector<CalendarSource> sources = m_draft.calendars().sources();
    if (!sources.empty()) return QFileInfo(sources.front().path).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

void ChooseCalendar::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a calendar"), folder(),
        tr("Calendars (%1);;All files (*)").arg(calendarNamePatterns().join(QLatin1Char(' '))));
    if (!path.isEmpty()) Q_EMIT chosen(path);
}

void ChooseCalendar::chooseFolder() {
    const QString path =
        QFileDialog::getExistingDirectory(this, tr("Choose a folder of calendars"), folder());
    if (!path.isEmpty()) Q_EMIT chosen(path);
}

bool ChooseCalendar::takeDays() {
    m_firstLabel->setProblem(m_first->fault());
    m_lastLabel->setProblem(m_last->fault());
    const std::optional<QDate> first = m_first->day(), last = m_last->day();
    const std::optional<Period> period = first && last ? Period::parse(*first, *last) : std::nullopt;
    if (first && last && !period) m_lastLabel->setProblem(tr("lies before the first day"));
    if (period) m_draft.setPeriod(*period);
    return period.has_value();
}

QString ChooseCalendar::obstacle() const {
    if (m_draft.isReading()) return tr("Reading the calendar");
    if (m_draft.path().isEmpty()) return tr("Choose a calendar");
    return {};
}

void ChooseCalendar::read() {
    if (takeDays() && !m_draft.path().isEmpty()) m_draft.open(m_draft.path());
}

void ChooseCalendar::present() {
    m_draft.isReading() ? m_progress->start(tr("Reading %1").arg(QFileInfo(m_draft.path()).fileName()))
                        : m_progress->stop();
    m_notice->hide();
    if (m_draft.error()) m_notice->showError(m_draft.error()->sentence(), m_draft.error()->detail());
    Q_EMIT stateChanged();
}

}  // namespace headroom
