// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/check_calendar.h"

#include "core/workspace/calendar_wording.h"
#include "core/workspace/wording.h"
#include "ui/calendar/calendar_model.h"
#include "ui/calendar/calendar_table.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

CheckCalendar::CheckCalendar(CalendarDraft& draft, Theme& theme)
    : StepPage(theme, tr("Check your meetings")),
      m_draft(draft),
      m_model(new CalendarModel(draft, this)),
      m_comingIn(new TextLabel(theme, TypeStyle::Section)),
      m_groups(new SegmentedControl(theme)),
      m_issues(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_notice(new InlineNotice(theme)),
      m_alike(new LinkButton(theme, tr("The same for all of them"))),
      m_table(new CalendarTable(theme, m_model)),
      m_empty(new TextLabel(theme, TypeStyle::Body, Tone::Text2)) {
    m_notice->addAction(m_alike);
    m_notice->setCloseable(true);
    m_notice->hide();
    m_issues->setWrapping(true);
    m_empty->setText(tr("There is none of these."));
    m_empty->setContentsMargins(size::cardPadding, size::l, size::cardPadding, size::l);
    auto* card = new Card(theme);
    card->setBodyMargins({1, 1, 1, 1});
    card->body()->addWidget(m_empty, 0, Qt::AlignTop);
    card->body()->addWidget(m_table, 1);
    body()->addWidget(newTop());
    body()->addWidget(m_issues);
    body()->addWidget(m_notice);
    body()->addWidget(card, 1);
    connect(m_groups, &SegmentedControl::currentChanged, this, &CheckCalendar::show);
    connect(m_model, &CalendarModel::corrected, this, &CheckCalendar::onCorrected);
    connect(m_alike, &LinkButton::clicked, this, &CheckCalendar::onAlikeClicked);
    connect(&draft, &CalendarDraft::decided, this, &CheckCalendar::updateCounts);
}

QWidget* CheckCalendar::newTop() {
    for (const QString& group : {tr("Comes in"), tr("Left out"), tr("Already here")})
        m_groups->addSegment(group);
    m_groups->setAccessibleName(tr("Which meetings are listed"));
    auto* keys = new TextLabel(theme(), TypeStyle::Caption, Tone::Text2);
    keys->setText(tr("F2 kind, F3 rep, Space leaves out"));
    auto* top = new QWidget;
    auto* line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::m);
    line->addWidget(m_groups);
    line->addWidget(m_comingIn, 1);
    line->addWidget(keys);
    return top;
}

void CheckCalendar::enter() {
    const CalendarFound& found = m_draft.check()->found();
    head()->setSubtitle(tr("%1, %2 to %3")
                            .arg(found.name, wording::day(found.request.period.first()),
                                 wording::day(found.request.period.last())));
    m_notice->hide();
    m_offered.reset();
    m_issues->setText(issuesSentence());
    m_issues->setVisible(!found.issues.empty());
    m_groups->setCurrentIndex(0);
    show(0);
    updateCounts();
    m_table->setFocus(Qt::OtherFocusReason);
}

QString CheckCalendar::nextText() const {
    return tr("Take in");
}

QString CheckCalendar::obstacle() const {
    return m_draft.check() ? QString() : tr("Choose a calendar");
}

QString CheckCalendar::issuesSentence() const {
    const std::vector<RowIssue>& issues = m_draft.check()->found().issues;
    if (issues.empty()) return {};
    const RowIssue& first = issues.front();
    return tr("%n entry(ies) could not be read as written. The first: %1", nullptr, int(issues.size()))
        .arg(first.line > 0 ? tr("line %1, %2").arg(first.line).arg(first.reason) : first.reason);
}

void CheckCalendar::show(int segment) {
    m_model->show(CalendarModel::Shown(segment));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void CheckCalendar::updateCounts() {
    m_comingIn->setText(tr("%1 %2 left out, %3 already here.")
                            .arg(wording::comingIn(m_draft.check()->preview()))
                            .arg(m_model->countOf(CalendarModel::Shown::LeftOut))
                            .arg(m_model->countOf(CalendarModel::Shown::AlreadyThere)));
}

QString CheckCalendar::sentenceOf(const CalendarRule& rule, int alike) const {
    if (!rule.words.isEmpty() && !rule.email.isEmpty())
        return alike == 0
                   ? tr("Remember this for meetings called “%1” with %2 alone?").arg(rule.words, rule.email)
                   : tr("%n other meeting(s) are called “%1”, with %2 alone. The same for them, now and in "
                        "future?",
                        nullptr, alike)
                         .arg(rule.words, rule.email);
    if (rule.words.isEmpty())
        return alike == 0 ? tr("Remember this for meetings with %1 alone?").arg(rule.email)
                          : tr("%n other meeting(s) are with %1 alone. The same for them, now and in future?",
                               nullptr, alike)
                                .arg(rule.email);
    return alike == 0 ? tr("Remember this for meetings called “%1”?").arg(rule.words)
                      : tr("%n other meeting(s) are called “%1”. The same for them, now and in future?",
                           nullptr, alike)
                            .arg(rule.words);
}

void CheckCalendar::onCorrected(const CalendarRow& row, const CalendarChoice& choice) {
    m_offered = row.item ? std::nullopt : m_draft.check()->ruleFrom(row, choice);
    m_notice->setVisible(m_offered.has_value());
    if (!m_offered) return;
    const int alike = m_draft.check()->alike(*m_offered);
    m_alike->setText(alike > 0 ? tr("The same for all of them") : tr("Remember it"));
    m_notice->showInformation(sentenceOf(*m_offered, alike));
}

void CheckCalendar::onAlikeClicked() {
    if (m_offered) m_draft.learn(*m_offered);
    m_offered.reset();
    m_table->setFocus(Qt::OtherFocusReason);
    m_notice->hide();
}

}  // namespace headroom
