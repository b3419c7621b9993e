// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/waiting_panel.h"

#include "core/workspace/wording.h"
#include "ui/charts/marks.h"
#include "ui/promises/waiting_actions.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t mostRows = 4;

// One line of the list: the leader's square, filled while somebody waits, above a rule.
class WaitingRow : public QWidget {
public:
    WaitingRow(const Theme& theme, bool isFilled) : m_theme(theme), m_isFilled(isFilled) {
        setMinimumHeight(30);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(0, 0, width(), 1, m_theme.color(Tone::Grid));
        const double x = layoutDirection() == Qt::RightToLeft ? width() - 4 : 4;
        marks::paintLeaderSquare(painter, m_theme, {x, height() / 2.0}, m_isFilled);
    }

private:
    const Theme& m_theme;
    bool m_isFilled;
};

}  // namespace

WaitingPanel::WaitingPanel(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_all(new LinkButton(theme, tr("All commitments"))),
      m_rows(new QVBoxLayout) {
    auto* heading = new TextLabel(theme, TypeStyle::Section);
    heading->setText(tr("Waiting on you"));
    auto* head = new QHBoxLayout;
    head->addWidget(heading);
    head->addStretch();
    head->addWidget(m_all);
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::cardPadding, size::m, size::cardPadding, size::s);
    layout->setSpacing(size::xs);
    layout->addLayout(head);
    layout->addLayout(m_rows);
    layout->addStretch();
    setAccessibleName(heading->text());
    connect(m_all, &LinkButton::clicked, this, &WaitingPanel::commitmentsRequested);
}

void WaitingPanel::present(const TeamOverview& overview) {
    const std::vector<LinkButton*> before = actions();
    const auto focused =
        std::find_if(before.begin(), before.end(), [](auto* each) { return each->hasFocus(); });
    const size_t place = size_t(focused - before.begin());
    clear();
    std::vector<UnagreedPotential> potentials = overview.withoutPotential;
    std::stable_partition(potentials.begin(), potentials.end(),
                          [](const auto& each) { return each.isAgreeable; });
    const size_t waiting = overview.waiting.size(), all = waiting + potentials.size();
    const size_t shown = all > mostRows ? mostRows - 1 : all;
    for (size_t i = 0; i < shown; ++i)
        m_rows->addWidget(i < waiting ? newItem(overview.waiting[i], overview.today)
                                      : newPotential(potentials[i - waiting]));
    if (all == 0) m_rows->addWidget(newRemark(tr("Nothing. Every rep has a potential you agreed on.")));
    if (shown < all) m_rows->addWidget(newMore(int(all - shown), shown < waiting));
    const std::vector<LinkButton*> now = actions();
    // What is made anew would be the last that Tab comes to in the window.
    QWidget* previous = m_all;
    for (LinkButton* action : now) {
        setTabOrder(previous, action);
        previous = action;
    }
    // The next thing to settle stands where the last one was.
    if (focused != before.end() && !now.empty())
        now[std::min(place, now.size() - 1)]->setFocus(Qt::OtherFocusReason);
}

void WaitingPanel::clear() {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
}

std::vector<LinkButton*> WaitingPanel::actions() const {
    std::vector<LinkButton*> found;
    for (int row = 0; row < m_rows->count(); ++row)
        for (LinkButton* each : m_rows->itemAt(row)->widget()->findChildren<LinkButton*>())
            found.push_back(each);
    return found;
}

LinkButton* WaitingPanel::newAction(const QString& text, const QString& about) {
    auto* action = new LinkButton(m_theme, text);
    action->setAccessibleName(tr("%1: %2", "an action and what it is about").arg(text, about));
    action->setEnabled(m_canChange);
    return action;
}

QWidget* WaitingPanel::newItem(const WaitingItem& item, QDate today) {
    const bool isMerelyDue = !item.isLate && item.day >= today &&
                             (item.kind == WaitingKind::Promise || item.kind == WaitingKind::Help);
    auto* row = new WaitingRow(m_theme, !isMerelyDue);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(18, 2, 0, 2);
    auto* words = new TextLabel(m_theme, TypeStyle::Body);
    words->setText(wording::waiting(item));
    words->setEliding();
    auto* since = new TextLabel(m_theme, TypeStyle::Body, item.isLate ? Tone::Leader : Tone::Text3);
    since->setText(wording::waitingSince(item, today));
    auto* action = newAction(WaitingActions::word(item.kind), words->text());
    connect(action, &LinkButton::clicked, this, [this, item] { Q_EMIT settled(item); });
    line->addWidget(words, 1);
    line->addWidget(since);
    line->addWidget(action);
    return row;
}

QWidget* WaitingPanel::newPotential(const UnagreedPotential& unagreed) {
    auto* row = new WaitingRow(m_theme, unagreed.isAgreeable);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(18, 2, 0, 2);
    auto* words = new TextLabel(m_theme, TypeStyle::Body);
    words->setText(tr("Agree a potential with %1").arg(unagreed.name));
    words->setEliding();
    line->addWidget(words, 1);
    if (unagreed.isAgreeable) {
        auto* agree = newAction(tr("Agree"), {});
        agree->setAccessibleName(words->text());
        connect(agree, &LinkButton::clicked, this,
                [this, rep = unagreed.rep] { Q_EMIT potentialRequested(rep); });
        line->addWidget(agree);
    } else {
        auto* later = new TextLabel(m_theme, TypeStyle::Body, Tone::Text3);
        later->setText(tr("from 20 deals on"));
        line->addWidget(later);
    }
    return row;
}

QWidget* WaitingPanel::newMore(int more, bool areInCommitments) {
    if (!areInCommitments) return newRemark(tr("and %n more, in the table below", nullptr, more));
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(18, 2, 0, 2);
    auto* link = new LinkButton(m_theme, tr("and %n more", nullptr, more));
    link->setFlush(true);
    connect(link, &LinkButton::clicked, this, &WaitingPanel::commitmentsRequested);
    line->addWidget(link);
    line->addStretch();
    return row;
}

QWidget* WaitingPanel::newRemark(const QString& words) {
    auto* remark = new TextLabel(m_theme, TypeStyle::Body, Tone::Text2);
    remark->setMinimumHeight(30);
    remark->setWrapping(true);
    remark->setText(words);
    return remark;
}

}  // namespace headroom
