// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/conversations_card.h"

#include "ui/rep/conversation_delegate.h"
#include "ui/rep/conversation_list_model.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int rowsShown = 3, rowsShownCompact = 2;

QString sinceWhen(const RepProfile& profile) {
    if (!profile.firstConversation) return {};
    const QDate first = *profile.firstConversation;
    const QString month =
        first.year() == profile.today.year()
            ? QLocale().toString(first, ConversationsCard::tr("MMMM", "a date format"))
            : QLocale().toString(first, ConversationsCard::tr("MMMM yyyy", "a date format"));
    return ConversationsCard::tr("%1 since %2", "a count and a month")
        .arg(QLocale().toString(profile.conversationCount), month);
}

}  // namespace

ConversationsCard::ConversationsCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_model(new ConversationListModel(this)),
      m_showAll(new LinkButton(theme)),
      m_list(new QListView),
      m_rest(new TextLabel(theme, TypeStyle::Caption, Tone::Text3)),
      m_empty(new EmptyState(theme)),
      m_log(new ActionButton(theme, tr("Log a conversation"))) {
    addToHeading(m_showAll);
    setBodyMargins({0, size::s, 0, size::xs});
    body()->setSpacing(0);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConversationDelegate(theme, m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Conversations"));
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->viewport()->installEventFilter(this);
    m_rest->setContentsMargins(size::cardPadding, size::xs, size::cardPadding, size::xs);
    m_empty->setContentsMargins(size::cardPadding, 0, size::cardPadding, 0);
    m_empty->addAction(m_log);
    body()->addWidget(m_list);
    body()->addWidget(m_rest);
    body()->addWidget(m_empty);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const Conversation* held = m_model->conversation(index)) Q_EMIT conversationOpened(held->id);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (const Conversation* held = m_model->conversation(index)) Q_EMIT conversationOpened(held->id);
    });
    connect(m_showAll, &LinkButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
    connect(m_log, &ActionButton::clicked, this, &ConversationsCard::logRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setExpanded(false);
}

void ConversationsCard::present(const RepProfile& profile, bool canChange) {
    const int row = m_list->currentIndex().row();
    setHeading(tr("Conversations"), sinceWhen(profile));
    m_total = profile.conversationCount;
    m_model->present(profile.conversations, profile.today);
    if (row >= 0 && row < m_model->rowCount()) m_list->setCurrentIndex(m_model->index(row));
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_empty->setSentence(tr("No conversation with %1 logged yet.").arg(profile.rep.called()),
                         tr("Log one in a line: who, what kind, how long, what you worked on."));
    m_log->setVisible(canChange);
    m_list->setHidden(isEmpty);
    updateHeight();
}

void ConversationsCard::setExpanded(bool isExpanded) {
    m_isExpanded = isExpanded;
    m_showAll->setText(isExpanded ? tr("Show fewer") : tr("Show all"));
    updateHeight();
}

void ConversationsCard::setCompact(bool isCompact) {
    m_rowsShown = isCompact ? rowsShownCompact : rowsShown;
    updateHeight();
}

bool ConversationsCard::eventFilter(QObject* watched, QEvent* event) {
    // Queued: a layout that is being carried out does not hear of new heights.
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ConversationsCard::updateHeight, Qt::QueuedConnection);
    return Card::eventFilter(watched, event);
}

int ConversationsCard::heightOf(int rows) const {
    QStyleOptionViewItem option;
    option.widget = m_list;
    int height = 0;
    for (int row = 0; row < std::min(rows, m_model->rowCount()); ++row)
        height += m_list->itemDelegate()->sizeHint(option, m_model->index(row)).height();
    return height;
}

// As high as the rows it shows, so that none is cut; all of them when expanded, and the page scrolls.
void ConversationsCard::updateHeight() {
    const int rows = m_model->rowCount();
    const int height = heightOf(m_isExpanded ? rows : m_rowsShown);
    m_showAll->setVisible(rows > m_rowsShown);
    m_rest->setVisible(m_isExpanded && m_total > rows);
    m_rest->setText(tr("The newest %1 of %2.").arg(rows).arg(m_total));
    m_list->setFixedHeight(height);
}

}  // namespace headroom
