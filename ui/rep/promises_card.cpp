// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/promises_card.h"

#include "core/workspace/wording.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/party_mark.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t mostRows = 4, mostClosed = 2;
constexpr int headingHeight = 24, rowHeight = 28;

}  // namespace

// One promise with its tick.
class PromisesCard::Row : public QWidget {
public:
    Row(PromisesCard& card, const CommitmentRow& row, QDate today, bool canChange)
        : m_card(card), m_row(row), m_tick(new QCheckBox) {
        const bool isOpen = row.commitment.isOpen();
        auto* text = new TextLabel(card.m_theme, TypeStyle::Body, isOpen ? Tone::Text : Tone::Text3);
        text->setText(row.commitment.text);
        text->setEliding();
        auto* due =
            new TextLabel(card.m_theme, TypeStyle::Caption, row.daysLate ? Tone::Leader : Tone::Text3);
        due->setText(wording::due(row, today));
        m_tick->setChecked(row.commitment.state == CommitmentState::Kept);
        m_tick->setEnabled(isOpen && canChange);
        m_tick->setAccessibleName(text->text());
        m_tick->setAccessibleDescription(due->text());
        auto* line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(size::s);
        line->addWidget(m_tick);
        line->addWidget(text, 1);
        line->addWidget(due);
        setMinimumHeight(rowHeight);
        connect(m_tick, &QCheckBox::clicked, this, [this] { ask(Wish::Keep); });
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        for (const Offer& offer : offers())
            if (offer.key == event->key() && !event->modifiers()) return ask(offer.wish);
        QWidget::keyPressEvent(event);
    }

    void contextMenuEvent(QContextMenuEvent* event) override {
        QMenu menu(this);
        for (const Offer& offer : offers())
            menu.addAction(offer.words, this, [this, wish = offer.wish] { ask(wish); })
                ->setShortcut(QKeySequence(offer.key));
        if (!menu.isEmpty()) menu.exec(event->globalPos());
    }

private:
    struct Offer {
        Wish wish;
        int key;
        QString words;
    };

    std::vector<Offer> offers() const {
        if (!m_tick->isEnabled()) return {};
        std::vector<Offer> offered{{Wish::Move, Qt::Key_M, PromisesCard::tr("Move")},
                                   {Wish::LetGo, Qt::Key_L, PromisesCard::tr("Let go")}};
        if (m_row.commitment.owner == Party::Rep)
            offered.push_back({Wish::DidNotHappen, Qt::Key_D, PromisesCard::tr("Did not happen")});
        offered.push_back({Wish::Correct, Qt::Key_Return, PromisesCard::tr("Correct")});
        return offered;
    }

    void ask(Wish wish) {
        const CommitmentRow row = m_row;  // what follows replaces this
        Q_EMIT m_card.asked(row, wish);
    }

    PromisesCard& m_card;
    CommitmentRow m_row;
    QCheckBox* m_tick;
};

PromisesCard::PromisesCard(Theme& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_add(new LinkButton(theme, tr("Add"))) {
    setHeading(tr("Commitments"));
    addToHeading(m_add);
    m_add->setAccessibleName(tr("Add a promise, a topic, help or a skill"));
    setBodyMargins({size::cardPadding, 0, size::cardPadding, size::s});
    body()->setSpacing(0);
}

void PromisesCard::present(const RepProfile& profile, bool canChange) {
    const RepRecord& record = profile.record;
    clear();
    m_add->setVisible(canChange);
    if (!record.yours.empty()) addHeading(tr("You will"), Party::Leader);
    addRows(record.yours, profile.today, canChange);
    if (!record.theirs.empty()) addHeading(tr("%1 will").arg(profile.rep.called()), Party::Rep);
    addRows(record.theirs, profile.today, canChange);
    if (record.yours.empty() && record.theirs.empty())
        addRemark(tr("Nothing is promised either way right now."));
    const size_t closed = std::min(record.closed.size(), mostClosed);
    for (size_t i = 0; i < closed; ++i)
        body()->addWidget(new Row(*this, record.closed[i], profile.today, canChange));
}

void PromisesCard::addHeading(const QString& words, Party owner) {
    auto* label = new TextLabel(m_theme, TypeStyle::Caption, Tone::Text3);
    label->setText(words);
    label->setEliding();
    auto* heading = new QWidget;
    heading->setMinimumHeight(m_theme.scaled(headingHeight));
    auto* line = new QHBoxLayout(heading);
    line->setContentsMargins({});
    line->setSpacing(size::xs);
    line->addWidget(new PartyMark(m_theme, owner));
    line->addWidget(label, 1);
    body()->addWidget(heading);
}

void PromisesCard::addRows(const std::vector<CommitmentRow>& rows, QDate today, bool canChange) {
    const size_t shown = std::min(rows.size(), mostRows);
    for (size_t i = 0; i < shown; ++i) body()->addWidget(new Row(*this, rows[i], today, canChange));
    if (shown < rows.size()) addRemark(tr("and %n more, in Commitments", nullptr, int(rows.size() - shown)));
}

void PromisesCard::addRemark(const QString& words) {
    auto* remark = new TextLabel(m_theme, TypeStyle::Body, Tone::Text2);
    remark->setWrapping(true);
    remark->setText(words);
    body()->addWidget(remark);
}

void PromisesCard::clear() {
    while (QLayoutItem* item = body()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // its tick may be what was pressed
        delete item;
    }
}

}  // namespace headroom
