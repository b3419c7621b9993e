// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/struggle_dialog.h"

#include "core/domain/error.h"
#include "core/workspace/struggles.h"
#include "core/workspace/wording.h"
#include "ui/promises/struggle_forms.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int dialogWidth = 600;

void clear(QVBoxLayout& list) {
    while (QLayoutItem* item = list.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // one of its buttons may be what was pressed
        delete item;
    }
}

}  // namespace

StruggleDialog::StruggleDialog(Workspace& workspace, Theme& theme, StruggleId struggle, QDate today,
                               QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_theme(theme),
      m_id(struggle),
      m_today(today),
      m_title(new TextLabel(theme, TypeStyle::Body, Tone::Text3)),
      m_text(TextLabel::wrapping(theme, TypeStyle::Section, Tone::Text)),
      m_obstacle(TextLabel::wrapping(theme, TypeStyle::Body, Tone::Text2)),
      m_state(TextLabel::wrapping(theme, TypeStyle::Body, Tone::Text2)),
      m_notice(new InlineNotice(theme)),
      m_record(new QVBoxLayout),
      m_offer(new ActionButton(theme, tr("Offer help"))),
      m_otherwise(new LinkButton(theme, tr("Answered otherwise"))),
      m_describe(new LinkButton(theme, tr("Change the words"))),
      m_end(new LinkButton(theme, tr("Got past it"))),
      m_consequence(new LinkButton(theme, tr("Write down what follows"))) {
    m_record->setSpacing(size::xs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::xs);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_text, m_obstacle, m_state})
        layout->addWidget(part);
    layout->addSpacing(size::s);
    layout->addLayout(m_record);
    layout->addStretch();
    layout->addSpacing(size::s);
    layout->addWidget(m_notice);
    layout->addWidget(newFoot());
    setMinimumWidth(dialogWidth);
    connect(&workspace, &Workspace::changed, this, [this] { attemptHere([this] { read(); }); });
    read();
    m_offer->setFocus();
}

QWidget* StruggleDialog::newFoot() {
    auto* close = new ActionButton(m_theme, tr("Close"));
    close->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_offer->setPrimary(true);
    for (ActionButton* button : {close, m_offer}) button->setAutoDefault(false);
    m_offer->setDefault(true);
    auto* foot = new QWidget;
    auto* lines = new QVBoxLayout(foot);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(size::m);
    auto* links = new QHBoxLayout;
    links->setSpacing(size::m);
    for (LinkButton* link : {m_end, m_otherwise, m_describe, m_consequence}) links->addWidget(link);
    links->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::s);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_offer);
    lines->addLayout(links);
    lines->addLayout(buttons);
    connect(close, &ActionButton::clicked, this, &StruggleDialog::reject);
    connect(m_offer, &ActionButton::clicked, this, &StruggleDialog::offerHelp);
    connect(m_end, &LinkButton::clicked, this, [this] { StruggleForms::end(place(), m_row); });
    connect(m_describe, &LinkButton::clicked, this,
            [this] { StruggleForms::describe(place(), m_row.struggle); });
    connect(m_otherwise, &LinkButton::clicked, this,
            [this] { attemptHere([this] { Struggles(m_workspace).respondOtherwise(m_id, m_today); }); });
    connect(m_consequence, &LinkButton::clicked, this,
            [this] { attemptHere([this] { StruggleForms::writeConsequence(place(), m_row); }); });
    return foot;
}

void StruggleDialog::openOver(const FormPlace& place, StruggleId struggle) {
    attempt(place.over, [&] {
        auto* dialog = new StruggleDialog(place.workspace, place.theme, struggle, place.today, place.over);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

void StruggleDialog::offerHelp() {
    StruggleForms::offerHelp(place(), m_row);
}

void StruggleDialog::attemptHere(const std::function<void()>& action) {
    m_notice->hide();
    attempt(this, action);
}

bool StruggleDialog::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return QDialog::event(event);
    m_notice->showError(static_cast<FailureEvent*>(event)->error().sentence());
    return true;
}

void StruggleDialog::read() {
    const std::optional<StruggleRow> row = m_workspace.struggle(m_id, m_today);
    if (!row) return accept();
    m_row = *row;
    present();
}

void StruggleDialog::present() {
    const Struggle& struggle = m_row.struggle;
    setWindowTitle(tr("%1 is stuck").arg(m_row.called));
    m_title->setText(tr("%1 is stuck since %2").arg(m_row.called, wording::weekdayAndDay(struggle.raisedOn)));
    m_text->setText(struggle.text);
    m_obstacle->setText(struggle.obstacle);
    m_obstacle->setHidden(struggle.obstacle.isEmpty());
    m_state->setText(m_row.isLeftAlone ? tr("More than 5 working days without a response. Help comes first.")
                     : !struggle.isOpen() ? tr("Ended. One thing is left: ask whether the help helped.")
                     : m_row.help.empty() ? tr("No help offered yet.")
                                          : tr("Help for it:"));
    m_state->setTone(m_row.isLeftAlone ? Tone::Leader : Tone::Text2);
    clear(*m_record);
    for (const Help& help : m_row.help) m_record->addWidget(newHelp(help));
    for (const Consequence& consequence : m_row.consequences)
        m_record->addWidget(newConsequence(consequence));
    const bool canChange = !m_workspace.isReadOnly() && struggle.isOpen();
    m_offer->setEnabled(canChange);
    m_otherwise->setVisible(canChange && !struggle.firstResponse);
    for (LinkButton* link : {m_end, m_describe, m_consequence}) link->setVisible(canChange);
}

QWidget* StruggleDialog::newHelp(const Help& help) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::s);
    auto* words = TextLabel::wrapping(m_theme, TypeStyle::Body, Tone::Text);
    words->setText(help.isOwed() ? wording::help(help.kind, help.text) : wording::helpGiven(help));
    line->addWidget(words, 1);
    if (const QString due = wording::due(help, m_today); !due.isEmpty()) {
        auto* when =
            new TextLabel(m_theme, TypeStyle::Body, *help.due < m_today ? Tone::Leader : Tone::Text3);
        when->setText(due);
        line->addWidget(when);
    }
    const auto offer = [&](const QString& text, const std::function<void()>& action) {
        auto* link = new LinkButton(m_theme, text);
        link->setAccessibleName(tr("%1: %2", "an action and what it is about").arg(text, words->text()));
        link->setEnabled(!m_workspace.isReadOnly());
        connect(link, &LinkButton::clicked, this, [this, action] { attemptHere(action); });
        line->addWidget(link);
    };
    if (help.isOwed()) {
        offer(tr("Given"), [this, id = help.id] { Struggles(m_workspace).helpDone(id, m_today); });
        offer(tr("Take off"), [this, id = help.id] { Struggles(m_workspace).withdrawHelp(id); });
    } else {
        offer(help.didItHelp ? tr("Change") : tr("Did it help?"), [this, help, text = words->text()] {
            StruggleForms::askWhetherItHelped(place(), help.id, m_row.called, text);
        });
    }
    return row;
}

QWidget* StruggleDialog::newConsequence(const Consequence& consequence) {
    auto* words = TextLabel::wrapping(m_theme, TypeStyle::Body, Tone::Text);
    words->setText(tr("%1. Expected: %2. Next: %3.")
                       .arg(wording::day(consequence.writtenOn), consequence.expected, consequence.next));
    return words;
}

}  // namespace headroom
