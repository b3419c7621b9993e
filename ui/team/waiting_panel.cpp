// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/team/waiting_panel.h"

#include "ui/charts/marks.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr size_t mostRows = 4;

// One line of the list: the leader's square, filled while there is something to do, above a rule.
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
    : QWidget(parent), m_theme(theme), m_rows(new QVBoxLayout) {
    auto* heading = new TextLabel(theme, TypeStyle::Section);
    heading->setText(tr("Waiting on you"));
    m_rows->setSpacing(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::cardPadding, size::m, size::cardPadding, size::s);
    layout->setSpacing(size::s);
    layout->addWidget(heading);
    layout->addLayout(m_rows);
    layout->addStretch();
    setAccessibleName(heading->text());
}

void WaitingPanel::present(const TeamOverview& overview) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    std::vector<UnagreedPotential> waiting = overview.withoutPotential;
    std::stable_partition(waiting.begin(), waiting.end(), [](const auto& each) { return each.isAgreeable; });
    const size_t shown = waiting.size() > mostRows ? mostRows - 1 : waiting.size();
    for (size_t i = 0; i < shown; ++i) m_rows->addWidget(newRow(waiting[i]));
    if (waiting.empty()) m_rows->addWidget(newRemark(tr("Every rep has a potential you agreed on.")));
    if (shown < waiting.size())
        m_rows->addWidget(
            newRemark(tr("and %n more, in the table below", nullptr, int(waiting.size() - shown))));
}

QWidget* WaitingPanel::newRow(const UnagreedPotential& unagreed) {
    auto* row = new WaitingRow(m_theme, unagreed.isAgreeable);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(18, 2, 0, 2);
    auto* words = new TextLabel(m_theme, TypeStyle::Body);
    words->setText(tr("Agree a potential with %1").arg(unagreed.name));
    words->setEliding();
    line->addWidget(words, 1);
    if (unagreed.isAgreeable) {
        auto* agree = new LinkButton(m_theme, tr("Agree"));
        agree->setAccessibleName(words->text());
        agree->setEnabled(m_canChange);
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

QWidget* WaitingPanel::newRemark(const QString& words) {
    auto* remark = new TextLabel(m_theme, TypeStyle::Body, Tone::Text2);
    remark->setMinimumHeight(30);
    remark->setWrapping(true);
    remark->setText(words);
    return remark;
}

}  // namespace headroom
