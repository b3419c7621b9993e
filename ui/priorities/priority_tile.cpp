// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/priority_tile.h"

#include "core/workspace/frame_wording.h"
#include "ui/priorities/reach_bar.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <optional>

namespace headroom {

namespace {

constexpr int radius = 6, chosenEdge = 3, rankWidth = 14;

struct Offer {
    PriorityTile::Action action;
    QKeySequence keys;
    QString words;
};

std::vector<Offer> offers() {
    using Action = PriorityTile::Action;
    return {{Action::Add, QKeySequence(Qt::Key_N), PriorityTile::tr("New priority")},
            {Action::Edit, QKeySequence(Qt::Key_Return), PriorityTile::tr("Change")},
            {Action::CopyMessage, QKeySequence(Qt::Key_C), PriorityTile::tr("Copy as a message")},
            {Action::History, QKeySequence(Qt::Key_H), PriorityTile::tr("What was said")},
            {Action::Up, QKeySequence(Qt::CTRL | Qt::Key_Up), PriorityTile::tr("Rank higher")},
            {Action::Down, QKeySequence(Qt::CTRL | Qt::Key_Down), PriorityTile::tr("Rank lower")},
            {Action::Retire, QKeySequence(Qt::Key_Delete), PriorityTile::tr("Retire")}};
}

}  // namespace

PriorityTile::PriorityTile(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_rank(new TextLabel(theme, TypeStyle::Section, Tone::Text2)),
      m_text(TextLabel::wrapping(theme, TypeStyle::Section, Tone::Text)),
      m_why(TextLabel::wrapping(theme, TypeStyle::Body, Tone::Text)),
      m_good(TextLabel::wrapping(theme, TypeStyle::Caption, Tone::Text2)),
      m_goFirst(TextLabel::wrapping(theme, TypeStyle::Body, Tone::Leader)),
      m_bar(new ReachBar(theme)),
      m_reach(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_whyShare(TextLabel::wrapping(theme, TypeStyle::Caption, Tone::Text3)),
      m_recall(TextLabel::wrapping(theme, TypeStyle::Caption, Tone::Text3)),
      m_until(TextLabel::wrapping(theme, TypeStyle::Caption, Tone::Text3)),
      m_history(new LinkButton(theme, tr("What was said (H)"))) {
    m_history->setFlush(true);
    m_history->setFocusPolicy(Qt::NoFocus);  // H does it where the tile has the focus
    connect(m_history, &LinkButton::clicked, this, [this] { Q_EMIT asked(Action::History); });
    setFocusPolicy(Qt::StrongFocus);
    m_rank->setMinimumWidth(rankWidth);
    auto* reach = new QHBoxLayout;
    reach->setSpacing(size::s);
    reach->addWidget(m_bar);
    reach->addWidget(m_reach);
    reach->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(size::xs);
    for (QWidget* label : {m_text, m_why, m_good, m_goFirst}) words->addWidget(label);
    words->addSpacing(size::xs);
    words->addLayout(reach);
    for (QWidget* label : {m_whyShare, m_recall, m_until}) words->addWidget(label);
    words->addWidget(m_history, 0, Qt::AlignLeading);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(size::l, size::m, size::l, size::m);
    layout->setSpacing(size::s);
    layout->addWidget(m_rank, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    followTheme(theme, this);
}

void PriorityTile::present(const PriorityCard& card, QDate today) {
    const PriorityWords& words = card.priority.words;
    m_rank->setText(QString::number(card.priority.rank));
    m_text->setText(words.text);
    m_why->setText(tr("Why: %1").arg(words.why));
    m_good->setText(tr("Good: %1", "what good looks like").arg(words.good));
    m_good->setVisible(!words.good.isEmpty());
    m_goFirst->setText(tr("You go first: %1").arg(words.goFirst));
    m_goFirst->setVisible(!words.goFirst.isEmpty());
    m_bar->present(card.reach);
    m_reach->setText(wording::reach(card.reach));
    m_whyShare->setText(wording::whyShare(card.priority, card.reach));
    m_recall->setText(wording::recall(card.reach));
    m_until->setText(wording::until(card.priority, today));
    m_until->setTone(card.priority.hasRunOut(today) ? Tone::Leader : Tone::Text3);
    m_until->setVisible(words.until.has_value());
    setAccessibleName(tr("Priority %1: %2").arg(card.priority.rank).arg(words.text));
    QStringList said;
    for (const TextLabel* label : {m_why, m_good, m_goFirst, m_reach, m_whyShare, m_recall, m_until})
        if (!label->isHidden()) said << label->text();
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}

void PriorityTile::setChosen(bool isChosen) {
    m_isChosen = isChosen;
    update();
}

void PriorityTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone edge = hasFocus() ? Tone::Focus : m_isChosen ? Tone::Accent : Tone::Border;
    painter.setPen(QPen(m_theme.color(edge), hasFocus() ? 2 : 1));
    painter.setBrush(m_theme.color(m_isDragged ? Tone::Hover : Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    if (!m_isChosen) return;
    const QRect mark(isRightToLeft() ? width() - chosenEdge - 1 : 1, radius, chosenEdge,
                     height() - 2 * radius);
    painter.fillRect(mark, m_theme.color(Tone::Accent));
}

void PriorityTile::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
    Q_EMIT chosen();
}

void PriorityTile::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    update();
}

void PriorityTile::keyPressEvent(QKeyEvent* event) {
    const int key = event->key() == Qt::Key_Enter ? int(Qt::Key_Return) : event->key();
    const QKeySequence pressed(int(event->modifiers() & ~Qt::KeypadModifier) | key);
    for (const Offer& offer : offers())
        if (offer.keys == pressed) return void(Q_EMIT asked(offer.action));
    if (key == Qt::Key_Down && event->modifiers() == Qt::NoModifier) return void(focusNextChild());
    if (key == Qt::Key_Up && event->modifiers() == Qt::NoModifier) return void(focusPreviousChild());
    QFrame::keyPressEvent(event);
}

void PriorityTile::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = event->pos();
    setFocus(Qt::MouseFocusReason);
}

void PriorityTile::mouseMoveEvent(QMouseEvent* event) {
    const bool isFar = (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!(event->buttons() & Qt::LeftButton) || (!m_isDragged && !isFar)) return;
    m_isDragged = true;
    setCursor(Qt::ClosedHandCursor);
    update();
}

void PriorityTile::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_isDragged) return;
    m_isDragged = false;
    unsetCursor();
    update();
    Q_EMIT dropped(mapToParent(event->pos()).y());
}

void PriorityTile::mouseDoubleClickEvent(QMouseEvent*) {
    Q_EMIT asked(Action::Edit);
}

void PriorityTile::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    std::optional<Action> chosenAction;
    for (const Offer& offer : offers())
        menu.addAction(offer.words, &menu, [&, action = offer.action] { chosenAction = action; })
            ->setShortcut(offer.keys);
    menu.exec(event->globalPos());
    if (chosenAction) Q_EMIT asked(*chosenAction);
}

}  // namespace headroom
