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

CheckCalendar::CheckCalendar(CalendarDraft& draft, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_draft(draft),
      m_theme(theme),
      m_model(new CalendarModel(draft, this)),
      m_head(new PageHead(theme)),
      m_comingIn(new TextLabel(theme, TypeStyle::Section)),
      m_groups(new SegmentedControl(theme)),
      m_issues(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_notice(new InlineNotice(theme)),
      m_alike(new LinkButton(theme, tr("The same for all of them"))),
      m_table(new CalendarTable(theme, m_model)),
      m_empty(new TextLabel(theme, TypeStyle::Body, Tone::Text2)) {
    m_head->setTitle(tr("Check your meetings"));
    m_head->setContentsMargins(size::pageMargin, 0, size::pageMargin, 0);
    m_notice->addAction(m_alike);
    m_notice->setCloseable(true);
    m_notice->hide();
    m_issues->setWrapping(true);
    m_empty->setText(tr("There is none of these."));
    m_empty->setContentsMargins(size::cardPadding, size::l, size::cardPadding, size::l);
    auto* card = new Card(theme);
    card->setBodyMargins({1, 1, 1, 1});
    card->body()->addWidget(m_empty);
    card->body()->addWidget(m_table, 1);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(size::pageMargin, size::l, size::pageMargin, size::l);
    content->setSpacing(size::m);
    content->addWidget(newTop());
    content->addWidget(m_issues);
    content->addWidget(m_notice);
    content->addWidget(card, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(content, 1);
    setFocusProxy(m_table);
    connect(m_groups, &SegmentedControl::currentChanged, this, &CheckCalendar::show);
    connect(m_model, &CalendarModel::corrected, this, &CheckCalendar::onCorrected);
    connect(m_alike, &LinkButton::clicked, this, &CheckCalendar::onAlikeClicked);
    connect(&draft, &CalendarDraft::changed, this, &CheckCalendar::update);
}

QWidget* CheckCalendar::newTop() {
    for (const QString& group : {tr("Comes in"), tr("Left out"), tr("Already here")})
        m_groups->addSegment(group);
    m_groups->setAccessibleName(tr("Which meetings are listed"));
    auto* keys = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text2);
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
    const CalendarFound& found = *m_draft.found();
    m_head->setSubtitle(tr("%1, %2 to %3")
                            .arg(found.name, wording::day(found.request.period.first()),
                                 wording::day(found.request.period.last())));
    m_notice->hide();
    m_offered.reset();
    const bool hasIssues = !m_draft.preview().issues.empty();
    m_issues->setVisible(hasIssues);
    if (hasIssues)
        m_issues->setText(tr("%n entry(ies) could not be read as written. The first: line %1, %2", nullptr,
                             int(m_draft.preview().issues.size()))
                              .arg(m_draft.preview().issues.front().line)
                              .arg(m_draft.preview().issues.front().reason));
    m_groups->setCurrentIndex(0);
    show(0);
    updateCounts();
}

void CheckCalendar::show(int segment) {
    m_model->show(CalendarModel::Shown(segment));
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void CheckCalendar::update() {
    if (!m_draft.found()) return;
    m_model->update();
    updateCounts();
}

void CheckCalendar::updateCounts() {
    m_comingIn->setText(tr("%1 %2 left out, %3 already here.")
                            .arg(wording::comingIn(m_draft.preview()))
                            .arg(m_model->countOf(CalendarModel::Shown::LeftOut))
                            .arg(m_model->countOf(CalendarModel::Shown::AlreadyThere)));
}

QString CheckCalendar::obstacle() const {
    return m_draft.found() ? QString() : tr("Choose a calendar");
}

QString CheckCalendar::sentenceOf(const CalendarRule& rule, int alike) const {
    if (!rule.words.isEmpty() && !rule.email.isEmpty())
        return alike == 0
                   ? tr("Remember this for meetings called “%1” with %2?").arg(rule.words, rule.email)
                   : tr("%n other meeting(s) are called “%1”, with %2. The same for them, now and in future?",
                        nullptr, alike)
                         .arg(rule.words, rule.email);
    if (rule.words.isEmpty())
        return alike == 0 ? tr("Remember this for meetings with %1?").arg(rule.email)
                          : tr("%n other meeting(s) are with %1. The same for them, now and in future?",
                               nullptr, alike)
                                .arg(rule.email);
    return alike == 0 ? tr("Remember this for meetings called “%1”?").arg(rule.words)
                      : tr("%n other meeting(s) are called “%1”. The same for them, now and in future?",
                           nullptr, alike)
                            .arg(rule.words);
}

void CheckCalendar::onCorrected(const CalendarRow& row, const CalendarChoice& choice) {
    m_offered = row.item ? std::nullopt : m_draft.ruleFrom(row, choice);
    m_notice->setVisible(m_offered.has_value());
    if (!m_offered) return;
    const int alike = m_draft.alike(*m_offered);
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
