// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/running_card.h"

#include "core/workspace/wording.h"
#include "ui/promises/outcome_fields.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/time_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int sharedHeight = 128, onlyMeHeight = 72, betweenTicksMs = 10'000;

QPlainTextEdit* newText(Theme& theme, int height) {
    auto* text = new QPlainTextEdit;
    text->setFont(theme.font(TypeStyle::Input));
    text->setTabChangesFocus(true);
    text->setMinimumHeight(theme.scaled(height));
    text->setMaximumHeight(theme.scaled(height));
    return text;
}

}  // namespace

RunningCard::RunningCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_minutes(new QSpinBox),
      m_booked(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)),
      m_shared(newText(theme, sharedHeight)),
      m_onlyMe(newText(theme, onlyMeHeight)),
      m_addOnlyMe(new LinkButton(theme, tr("Add a note only you see"))),
      m_onlyMeField(new FormField(theme, tr("Only you see this"), m_onlyMe)),
      m_books(new QCheckBox(tr("Book the next 1:1"))),
      m_day(new DayField(theme)),
      m_time(new TimeField(theme)),
      m_when(new QWidget),
      m_nextWords(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_nextFault(new TextLabel(theme, TypeStyle::Caption, Tone::AppError)) {
    setHeading(tr("This conversation"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    body()->setSpacing(size::m);
    m_booked->setWrapping(true);
    body()->addWidget(newMinutes());
    body()->addWidget(m_booked);
    body()->addWidget(newNotes());
    m_outcome = new OutcomeFields(theme, {}, OutcomeFields::Columns::One);
    body()->addWidget(m_outcome);
    body()->addWidget(newNext());
    m_clock.setInterval(betweenTicksMs);
    connect(&m_clock, &QTimer::timeout, this, &RunningCard::runOn);
}

QWidget* RunningCard::newMinutes() {
    m_minutes->setRange(1, RunningConversation::mostMinutes);
    m_minutes->setSingleStep(5);
    m_minutes->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_minutes->setFont(m_theme.font(TypeStyle::Input));
    m_minutes->setFixedWidth(m_theme.scaled(72));
    m_minutes->setAccessibleName(tr("Minutes"));
    auto* words = new TextLabel(m_theme, TypeStyle::Body, Tone::Text2);
    words->setText(tr("minutes so far"));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(size::s);
    line->addWidget(m_minutes);
    line->addWidget(words);
    line->addStretch();
    connect(m_minutes, &QSpinBox::valueChanged, this, [this] {
        m_isCounting = false;
        Q_EMIT changed();
    });
    return row;
}

QWidget* RunningCard::newNotes() {
    auto* notes = new QWidget;
    auto* lines = new QVBoxLayout(notes);
    lines->setContentsMargins({});
    lines->setSpacing(size::xs);
    m_shared->setPlaceholderText(tr("What you spoke about"));
    lines->addWidget(new FormField(m_theme, tr("Notes you both see"), m_shared));
    lines->addWidget(m_addOnlyMe, 0, Qt::AlignLeft);
    lines->addWidget(m_onlyMeField);
    m_addOnlyMe->setFlush(true);
    m_onlyMeField->setRemark(tr("never printed, never exported"));
    connect(m_addOnlyMe, &LinkButton::clicked, this, [this] {
        unfoldOnlyMe();
        m_onlyMe->setFocus(Qt::OtherFocusReason);
    });
    for (QPlainTextEdit* text : {m_shared, m_onlyMe})
        connect(text, &QPlainTextEdit::textChanged, this, &RunningCard::changed);
    return notes;
}

QWidget* RunningCard::newNext() {
    m_day->setAccessibleName(tr("The day of the next 1:1"));
    m_time->setAccessibleName(tr("The time of the next 1:1"));
    m_nextWords->setWrapping(true);
    m_nextFault->setWrapping(true);
    auto* when = new QHBoxLayout(m_when);
    when->setContentsMargins({});
    when->setSpacing(size::s);
    when->addWidget(m_day, 3);
    when->addWidget(m_time, 2);
    auto* next = new QWidget;
    auto* lines = new QVBoxLayout(next);
    lines->setContentsMargins({});
    lines->setSpacing(size::xs);
    lines->addWidget(m_books);
    lines->addWidget(m_when);
    lines->addWidget(m_nextWords);
    lines->addWidget(m_nextFault);
    connect(m_books, &QCheckBox::toggled, this, [this] {
        updateNext();
        Q_EMIT changed();
    });
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_day, m_time})
        connect(field, &QLineEdit::textChanged, this, &RunningCard::changed);
    return next;
}

void RunningCard::begin(const RunningConversation& running, const PrepSheet& sheet) {
    const QSignalBlocker quiet(this);
    m_startedAt = running.startedAt;
    m_isCounting = !running.minutes;
    setHeading(tr("This conversation"),
               tr("since %1", "a time").arg(wording::timeOfDay(running.startedAt.toLocalTime().time())));
    m_minutes->setValue(running.minutesAt(QDateTime::currentDateTimeUtc()));
    m_isCounting = !running.minutes;
    m_shared->setPlainText(running.sharedNotes);
    m_onlyMe->setPlainText(running.onlyMeNotes);
    m_onlyMeField->setVisible(!running.onlyMeNotes.isEmpty());
    m_addOnlyMe->setVisible(running.onlyMeNotes.isEmpty());
    delete m_outcome;
    m_outcome = new OutcomeFields(m_theme, sheet.today, OutcomeFields::Columns::One);
    body()->insertWidget(3, m_outcome);
    ConversationOutcome outcome;
    outcome.promises = running.promises;
    outcome.struggles = running.struggles;
    outcome.requests = running.requests;
    m_outcome->present(outcome);
    connect(m_outcome, &OutcomeFields::promisesChanged, this, &RunningCard::changed);
    connect(m_outcome, &OutcomeFields::strugglesChanged, this, &RunningCard::changed);
    connect(m_outcome, &OutcomeFields::requestsChanged, this, &RunningCard::changed);
    m_day->setDueAfter(sheet.today);
    m_books->setChecked(running.booksNext);
    m_proposed.reset();
    follow(running, sheet);
}

void RunningCard::follow(const RunningConversation& running, const PrepSheet& sheet) {
    const QSignalBlocker quiet(this);
    m_today = sheet.today;
    m_outcome->setCalled(sheet.rep.called());
    const bool isEarly = running.planned && sheet.planned && sheet.planned->id == running.planned &&
                         sheet.planned->plannedDay() != running.day;
    m_booked->setVisible(isEarly);
    if (isEarly)
        m_booked->setText(
            tr("Instead of the 1:1 booked for %1.").arg(wording::weekdayAndTime(*sheet.planned->plannedFor)));
    presentNext(running, sheet);
}

// A day set by hand stays when the proposal changes.
void RunningCard::presentNext(const RunningConversation& running, const PrepSheet& sheet) {
    m_isNextBooked = running.isNextBooked(sheet);
    const std::optional<QDateTime> on = running.nextOn(sheet);
    m_nextWords->setText(!on ? tr("No day to propose; type one.")
                             : tr("Next 1:1: %1, booked.").arg(wording::weekdayAndTime(*on)));
    const QDateTime was = m_proposed.value_or(QDateTime());
    const bool isByHand = m_proposed && (m_day->day() != was.date() || m_time->time() != was.time());
    m_proposed = on && !m_isNextBooked ? std::optional(on->toLocalTime()) : std::nullopt;
    if (m_proposed && !isByHand) {
        m_day->setDay(running.nextDay.value_or(m_proposed->date()));
        m_time->setTime(running.nextTime.value_or(m_proposed->time()));
    }
    updateNext();
}

void RunningCard::updateNext() {
    m_books->setVisible(!m_isNextBooked);
    m_when->setVisible(!m_isNextBooked && m_books->isChecked());
    m_nextWords->setVisible(m_isNextBooked || !m_proposed);
    m_nextFault->hide();
}

void RunningCard::writeTo(RunningConversation& running) const {
    running.minutes = m_isCounting ? std::nullopt : std::optional(m_minutes->value());
    running.sharedNotes = m_shared->toPlainText();
    running.onlyMeNotes = m_onlyMe->toPlainText();
    const ConversationOutcome outcome = m_outcome->outcome();
    running.promises = outcome.promises;
    running.struggles = outcome.struggles;
    running.requests = outcome.requests;
    running.booksNext = m_books->isChecked();
    running.nextDay.reset();
    running.nextTime.reset();
    if (m_isNextBooked) return;
    if (!m_proposed || m_day->day() != m_proposed->date()) running.nextDay = m_day->day();
    if (!m_proposed || m_time->time() != m_proposed->time()) running.nextTime = m_time->time();
}

bool RunningCard::showProblem() {
    if (m_outcome->showProblem()) return true;
    if (m_isNextBooked || !m_books->isChecked()) return false;
    const QString ofDay = dayFault();
    const QString ofTime = m_time->time()              ? QString()
                           : m_time->fault().isEmpty() ? tr("Type the time, or take the tick off.")
                                                       : m_time->fault();
    m_day->setAccessibleDescription(ofDay);
    m_time->setAccessibleDescription(ofTime);
    m_nextFault->setText(ofDay.isEmpty() ? ofTime : ofDay);
    m_nextFault->setHidden(m_nextFault->text().isEmpty());
    if (m_nextFault->isHidden()) return false;
    QLineEdit* field = ofDay.isEmpty() ? static_cast<QLineEdit*>(m_time) : m_day;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
    return true;
}

QString RunningCard::dayFault() const {
    const std::optional<QDate> day = m_day->day();
    if (day) return *day > m_today ? QString() : tr("The next 1:1 is after today.");
    return m_day->fault().isEmpty() ? tr("Type the day, or take the tick off.") : m_day->fault();
}

void RunningCard::startTyping() {
    m_shared->setFocus(Qt::OtherFocusReason);
    m_shared->moveCursor(QTextCursor::End);
}

void RunningCard::runOn() {
    if (!m_isCounting || m_minutes->hasFocus()) return;
    const QSignalBlocker quiet(m_minutes);
    RunningConversation running;
    running.startedAt = m_startedAt;
    m_minutes->setValue(running.minutesAt(QDateTime::currentDateTimeUtc()));
}

void RunningCard::showEvent(QShowEvent* event) {
    Card::showEvent(event);
    runOn();
    m_clock.start();
}

void RunningCard::hideEvent(QHideEvent* event) {
    Card::hideEvent(event);
    m_clock.stop();
}

void RunningCard::unfoldOnlyMe() {
    m_addOnlyMe->hide();
    m_onlyMeField->show();
}

}  // namespace headroom
