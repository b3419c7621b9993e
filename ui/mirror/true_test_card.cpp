// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mirror/true_test_card.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/self_wording.h"
#include "core/workspace/wording.h"
#include "ui/mirror/answer_lane.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/party_mark.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int keepAfterMs = 600;

constexpr std::array answers{TrueTestAnswer::Yes, TrueTestAnswer::InPlaces, TrueTestAnswer::No};

TextLabel* newWords(Theme& theme, TypeStyle style, Tone tone) {
    auto* label = new TextLabel(theme, style, tone);
    label->setWrapping(true);
    return label;
}

QWidget* newLine(QWidget* first, QWidget* second, int stretchFirst, int stretchSecond) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(size::s);
    layout->addWidget(first, stretchFirst);
    layout->addWidget(second, stretchSecond);
    return line;
}

}  // namespace

TrueTestCard::TrueTestCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_due(new TextLabel(theme, TypeStyle::BodyStrong, Tone::Leader)),
      m_last(newWords(theme, TypeStyle::Body, Tone::Text2)),
      m_evidence(newWords(theme, TypeStyle::Body, Tone::Text)),
      m_answered(newWords(theme, TypeStyle::Body, Tone::Text)),
      m_answers(new AnswerLane(theme)),
      m_trend(newWords(theme, TypeStyle::Caption, Tone::Text2)),
      m_fault(new InlineNotice(theme)),
      m_answer(new SegmentedControl(theme)),
      m_finish(new ActionButton(theme, tr("Finish and promise it"))) {
    addToHeading(m_due);
    auto* question = newWords(theme, TypeStyle::Input, Tone::Text);
    question->setText(
        tr("Would my team produce better results under a different sales manager, and what "
           "would they do differently?"));
    m_form = newForm();
    body()->setSpacing(size::s);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_last, m_evidence, question, m_form, m_answered,
                                                           m_answers, m_trend})
        body()->addWidget(widget);
    body()->addStretch();
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepAfterMs);
    connect(&m_keepSoon, &QTimer::timeout, this, &TrueTestCard::keepDraft);
    connect(m_finish, &ActionButton::clicked, this, &TrueTestCard::onFinish);
    const QKeySequence keys(tr("Ctrl+Return"));
    m_finish->setKeyHint(QKeySequence(tr("Ctrl+Enter")));
    for (const QKeySequence& each : {keys, QKeySequence(tr("Ctrl+Enter"))})
        connect(new QShortcut(each, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, &TrueTestCard::onFinish);
}

QWidget* TrueTestCard::newForm() {
    auto* form = new QWidget;
    auto* lines = new QVBoxLayout(form);
    lines->setContentsMargins({});
    lines->setSpacing(size::s);
    for (const TrueTestAnswer answer : answers) m_answer->addSegment(wording::trueTestAnswer(answer));
    m_answer->setAccessibleName(tr("Your answer"));
    connect(m_answer, &SegmentedControl::currentChanged, this, &TrueTestCard::onEdited);
    lines->addWidget(m_answer, 0, Qt::AlignLeft);
    const auto addSection = [&](QWidget* heading, QVBoxLayout*& rows, const QString& more, auto add) {
        lines->addWidget(heading);
        rows = new QVBoxLayout;
        rows->setSpacing(size::xs);
        lines->addLayout(rows);
        auto* link = new LinkButton(m_theme, more);
        link->setFlush(true);
        lines->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &LinkButton::clicked, this, add);
    };
    auto* different = newWords(m_theme, TypeStyle::CaptionStrong, Tone::Text2);
    different->setText(tr("What would they do differently?"));
    addSection(different, m_differenceRows, tr("Another difference"), [this] {
        addDifference({});
        m_differences.back().text->setFocus(Qt::OtherFocusReason);
    });
    auto* promised = newWords(m_theme, TypeStyle::CaptionStrong, Tone::Text2);
    promised->setText(tr("So I will, by a day"));
    addSection(newLine(new PartyMark(m_theme, Party::Leader), promised, 0, 1), m_promiseRows,
               tr("Another promise"), [this] {
                   addPromise({});
                   m_promises.back().text->setFocus(Qt::OtherFocusReason);
               });
    m_fault->hide();
    lines->addWidget(m_fault);
    lines->addWidget(m_finish, 0, Qt::AlignRight);
    return form;
}

void TrueTestCard::addDifference(const TrueTestDifference& difference) {
    const Difference row{new QComboBox, new QLineEdit(difference.text)};
    for (const Habit habit : habits) row.area->addItem(wording::habit(habit));
    row.area->setCurrentIndex(int(difference.area));
    row.area->setAccessibleName(tr("Where a different manager would act differently"));
    row.text->setAccessibleName(tr("What a different manager would do"));
    row.text->setFont(m_theme.font(TypeStyle::Input));
    m_differenceRows->addWidget(newLine(row.area, row.text, 0, 1));
    connect(row.area, &QComboBox::activated, this, &TrueTestCard::onEdited);
    connect(row.text, &QLineEdit::textEdited, this, &TrueTestCard::onEdited);
    m_differences.push_back(row);
}

void TrueTestCard::addPromise(const PromiseMade& promise) {
    const Promise row{new QLineEdit(promise.text), new DayField(m_theme)};
    row.text->setAccessibleName(tr("What I will do"));
    row.text->setFont(m_theme.font(TypeStyle::Input));
    row.due->setAccessibleName(tr("By when"));
    row.due->setPlaceholderText(tr("by, such as fri"));
    row.due->setDueAfter(m_today);
    row.due->setDay(promise.due);
    m_promiseRows->addWidget(newLine(row.text, row.due, 3, 1));
    connect(row.text, &QLineEdit::textEdited, this, &TrueTestCard::onEdited);
    connect(row.due, &QLineEdit::textEdited, this, &TrueTestCard::onEdited);
    m_promises.push_back(row);
}

void TrueTestCard::onEdited() {
    m_keepSoon.start();
    m_fault->hide();
}

void TrueTestCard::onFinish() {
    if (m_form->isHidden() || !m_form->isEnabled()) return;
    if (const std::optional<TrueTests::Fault> fault = TrueTests::fault(draft(), m_today))
        return showFault(*fault);
    Q_EMIT finishRequested(draft());
}

// Said where it is missing, with the focus there.
void TrueTestCard::showFault(const TrueTests::Fault& fault) {
    m_fault->showError(fault.sentence);
    switch (fault.part) {
        case TrueTests::Part::Answer:
            return m_answer->setFocus(Qt::OtherFocusReason);
        case TrueTests::Part::Differences:
            return m_differences.front().text->setFocus(Qt::OtherFocusReason);
        case TrueTests::Part::Promises:
            for (const Promise& row : m_promises)
                if (row.text->text().trimmed().isEmpty() != row.due->text().trimmed().isEmpty())
                    return (row.text->text().trimmed().isEmpty() ? row.text : row.due)
                        ->setFocus(Qt::OtherFocusReason);
            return m_promises.front().text->setFocus(Qt::OtherFocusReason);
    }
}

void TrueTestCard::keepDraft() {
    if (!m_keepSoon.isActive() && sender() != &m_keepSoon) return;
    m_keepSoon.stop();
    m_view.draft = draft();
    Q_EMIT draftChanged(m_view.draft, m_today);
}

TrueTestDraft TrueTestCard::draft() const {
    TrueTestDraft draft;
    if (m_answer->currentIndex() >= 0) draft.answer = answers[size_t(m_answer->currentIndex())];
    for (const Difference& row : m_differences)
        if (!row.text->text().isEmpty())
            draft.differences.push_back({habits[size_t(row.area->currentIndex())], row.text->text()});
    for (const Promise& row : m_promises)
        if (!row.text->text().isEmpty() || row.due->day())
            draft.promises.push_back({Party::Leader, row.text->text(), row.due->day()});
    return draft;
}

template <typename Row>
void TrueTestCard::clear(std::vector<Row>& rows, QVBoxLayout* from) {
    rows.clear();
    while (QLayoutItem* item = from->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void TrueTestCard::write(const TrueTestDraft& draft) {
    m_answer->setCurrentIndex(draft.answer ? int(*draft.answer) : -1);
    clear(m_differences, m_differenceRows);
    for (const TrueTestDifference& difference : draft.differences) addDifference(difference);
    if (m_differences.empty()) addDifference({});
    clear(m_promises, m_promiseRows);
    for (const PromiseMade& promise : draft.promises) addPromise(promise);
    if (m_promises.empty()) addPromise({});
}

QString TrueTestCard::answered() const {
    QStringList lines{wording::trueTestAnswer(m_view.done->answer)};
    for (const TrueTestDifference& difference : m_view.done->differences)
        lines << tr("%1: %2", "where and what a different manager would do")
                     .arg(wording::habit(difference.area), difference.text);
    lines << wording::promisesSince(m_view.promises);
    return lines.join(QLatin1Char('\n'));
}

void TrueTestCard::present(const TrueTestView& view, QDate today, bool canChange) {
    const bool isFirst = !m_today.isValid();
    const bool isWritten = draft() == view.draft;
    m_view = view;
    m_today = today;
    setHeading(tr("The true test, %1").arg(wording::quarter(view.quarter)));
    m_due->setText(wording::trueTestDue(view));
    m_last->setHidden(!view.last);
    if (view.last) m_last->setText(tr("Last time. %1").arg(wording::becameOf(*view.last)));
    m_evidence->setText(tr("On record:") + QLatin1Char('\n') + view.evidence.join(QLatin1Char('\n')));
    m_form->setHidden(view.done.has_value());
    m_answered->setHidden(!view.done);
    if (view.done) m_answered->setText(answered());
    if (isFirst || !isWritten) write(view.draft);
    m_answers->present(view.all);
    m_answers->setHidden(view.all.empty());
    m_trend->setText(wording::trueTestTrend(view));
    m_trend->setHidden(!view.trend);
    m_form->setEnabled(canChange);
}

}  // namespace headroom
