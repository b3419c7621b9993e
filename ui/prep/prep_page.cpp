// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prep_page.h"

#include "core/workspace/commitments.h"
#include "core/workspace/prep_edits.h"
#include "core/workspace/struggles.h"
#include "core/workspace/topics.h"
#include "core/workspace/wording.h"
#include "ui/prep/prep_steps.h"
#include "ui/print/prep_print.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int sideColumn = 340;
}

PrepPage::PrepPage(Workspace& workspace, Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_theme(theme),
      m_print(new ActionButton(theme, tr("Print"))),
      m_head(newHead()),
      m_steps(new PrepSteps(theme)),
      m_topic(new QLineEdit),
      m_last(new Card(theme)) {
    auto* content = new QWidget;
    auto* columns = new QHBoxLayout(content);
    columns->setContentsMargins({});
    columns->setSpacing(size::cardGap);
    columns->addWidget(m_steps, 1);
    columns->addWidget(newSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new PageScroll(content), 1);
    connect(m_steps, &PrepSteps::reworded, this, &PrepPage::onReworded);
    connect(m_steps, &PrepSteps::lineAdded, this, [this](PrepStep step, const QString& text) {
        edit([&](PrepEdits& edits) { edits.added[int(step)] << text; });
    });
    connect(m_steps, &PrepSteps::done, this, &PrepPage::onDone);
    connect(m_steps, &PrepSteps::moveRequested, this, [this](const PrepItem& item, QDate due) {
        attempt(this, [&] { Commitments(m_workspace).move(item.commitment, due, {}, m_today); });
    });
    connect(&workspace, &Workspace::changed, this, &PrepPage::onWorkspaceChanged);
}

PageHead* PrepPage::newHead() {
    auto* head = new PageHead(m_theme);
    head->setBreadcrumb(tr("Team /"));
    m_print->setKeyHint(QKeySequence(tr("Ctrl+P")));
    m_print->setPrimary(true);
    head->addAction(m_print);
    connect(head, &PageHead::breadcrumbActivated, this, &PrepPage::leaveRequested);
    connect(m_print, &ActionButton::clicked, this, &PrepPage::print);
    return head;
}

QWidget* PrepPage::newSide() {
    auto* topics = new Card(m_theme);
    topics->setHeading(tr("Your talking points"));
    auto* keys = new KeyHint(m_theme, this);
    keys->setKeys(QKeySequence(tr("Ctrl+T")));
    topics->addToHeading(keys);
    m_topic->setFont(m_theme.font(TypeStyle::Input));
    m_topic->setPlaceholderText(tr("Add a talking point, then Enter"));
    m_topic->setAccessibleName(tr("A talking point"));
    m_topic->setEnabled(!m_workspace.isReadOnly());
    topics->body()->addWidget(m_topic);
    connect(m_topic, &QLineEdit::returnPressed, this, &PrepPage::onTopicEntered);
    m_last->setHeading(tr("Last conversations"));
    auto* side = new QWidget;
    side->setFixedWidth(sideColumn);
    auto* cards = new QVBoxLayout(side);
    cards->setContentsMargins({});
    cards->setSpacing(size::cardGap);
    for (Card* card : {topics, m_last}) card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    cards->addWidget(topics);
    cards->addWidget(m_last);
    cards->addStretch();
    return side;
}

void PrepPage::showRep(RepId rep, QDate today) {
    m_rep = rep;
    m_today = today;
    read();
}

void PrepPage::read() {
    m_isOutdated = false;
    m_sheet = m_workspace.prepSheet(*m_rep, m_today);
    m_head->setTitle(tr("Prepare: %1").arg(m_sheet.rep.name));
    const QString when = m_sheet.planned && m_sheet.planned->plannedFor
                             ? wording::weekdayAndTime(*m_sheet.planned->plannedFor)
                             : tr("No 1:1 booked");
    m_head->setSubtitle(tr("%1 · about a %2-second read").arg(when).arg(m_sheet.readingSeconds()));
    setAccessibleName(tr("Prepare: %1").arg(m_sheet.rep.name));
    m_steps->present(m_sheet, !m_workspace.isReadOnly());
    presentLast();
}

void PrepPage::presentLast() {
    if (m_lastContent) {
        m_lastContent->hide();
        m_lastContent->deleteLater();
    }
    m_lastContent = new QWidget;
    auto* lines = new QVBoxLayout(m_lastContent);
    lines->setContentsMargins({});
    const auto say = [&](const QString& words, TypeStyle style, Tone tone) {
        auto* label = new TextLabel(m_theme, style, tone);
        label->setWrapping(true);
        label->setText(words);
        lines->addWidget(label);
    };
    for (const Conversation& held : m_sheet.lastConversations) {
        say(tr("%1, %2").arg(wording::conversationKind(held.kind),
                             wording::weekdayAndDay(held.heldOn.value_or(m_today))),
            TypeStyle::BodyStrong, Tone::Text);
        if (!held.sharedNotes.isEmpty()) say(held.sharedNotes, TypeStyle::Body, Tone::Text2);
    }
    if (m_sheet.lastConversations.empty())
        say(tr("No conversation on record yet."), TypeStyle::Body, Tone::Text2);
    m_last->body()->addWidget(m_lastContent);
}

void PrepPage::print() {
    if (!m_rep) return;
    QString name = prepTitle(m_sheet);
    name.replace(QLatin1Char(':'), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the sheet as a PDF"),
                                                      name + QStringLiteral(".pdf"), tr("PDF files (*.pdf)"));
    if (!path.isEmpty()) attempt(this, [&] { saveTo(path); });
}

void PrepPage::saveTo(const QString& path) const {
    const bool isMetric = QLocale().measurementSystem() == QLocale::MetricSystem;
    savePrepSheet(m_sheet, path, isMetric ? QPageSize::A4 : QPageSize::Letter);
}

void PrepPage::addTopic() {
    m_topic->setFocus(Qt::ShortcutFocusReason);
}

void PrepPage::edit(const std::function<void(PrepEdits&)>& change) {
    attempt(this, [&] {
        PrepSheets sheets(m_workspace);
        PrepEdits edits = sheets.edits(*m_rep);
        change(edits);
        sheets.keepEdits(*m_rep, edits);
        read();
    });
}

// A line of one's own changes where it was written, a line from the records beside them.
void PrepPage::onReworded(const QString& key, const QString& text) {
    edit([&](PrepEdits& edits) {
        const QStringList parts = key.split(QLatin1Char(' '));
        if (parts.front() == QLatin1String("written")) {
            QStringList& lines = edits.added[parts[1].toInt()];
            const qsizetype at = parts[2].toInt();
            if (at >= lines.size()) return;
            text.isEmpty() ? lines.removeAt(at) : void(lines[at] = text);
        } else if (text.isEmpty()) {
            edits.takenOff << key;
        } else {
            edits.reworded[key] = text;
        }
    });
}

void PrepPage::onDone(const PrepItem& item) {
    attempt(this, [&] {
        if (item.kind == PrepItemKind::HelpOwed)
            Struggles(m_workspace).helpDone(item.help, m_today);
        else
            Commitments(m_workspace).keep(item.commitment, m_today);
    });
}

void PrepPage::onTopicEntered() {
    const bool isAdded = attempt(
        this, [this] { Topics(m_workspace).add(*m_rep, m_topic->text().trimmed(), Party::Leader, m_today); });
    if (isAdded) m_topic->clear();
}

void PrepPage::onWorkspaceChanged() {
    if (!m_rep) return;
    m_isOutdated = true;
    if (isVisible()) attempt(this, [this] { m_workspace.rep(*m_rep) ? read() : leaveRequested(); });
}

void PrepPage::showEvent(QShowEvent* event) {
    if (m_isOutdated) attempt(this, [this] { read(); });
    QWidget::showEvent(event);
    m_print->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
