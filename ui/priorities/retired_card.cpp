// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/priorities/retired_card.h"

#include "core/workspace/frame_wording.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr size_t fewShown = 3;
}

RetiredCard::RetiredCard(Theme& theme, QWidget* parent)
    : Card(theme, parent), m_theme(theme), m_lines(new QWidget), m_all(new LinkButton(theme)) {
    setHeading(tr("Retired"));
    addToHeading(m_all);
    body()->addWidget(m_lines);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_all, &LinkButton::clicked, this, [this] {
        m_showsAll = true;
        showLines();
    });
    hide();
}

void RetiredCard::present(const std::vector<Priority>& retired) {
    setVisible(!retired.empty());
    if (retired == m_retired) return;  // a link that has the keyboard keeps it
    m_retired = retired;
    showLines();
}

void RetiredCard::showLines() {
    auto* lines = new QWidget;
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins({});
    column->setSpacing(size::m);
    const size_t shown = m_showsAll ? m_retired.size() : std::min(fewShown, m_retired.size());
    for (size_t i = 0; i < shown; ++i) column->addWidget(newLine(m_retired[i]));
    body()->replaceWidget(m_lines, lines);
    m_lines->hide();
    m_lines->deleteLater();  // one of its links may be what was pressed
    m_lines = lines;
    QWidget* before = m_all;
    for (LinkButton* link : m_lines->findChildren<LinkButton*>()) {
        setTabOrder(before, link);  // what is made later would come after the whole page
        before = link;
    }
    m_all->setText(tr("All %1", "of those retired").arg(m_retired.size()));
    m_all->setVisible(shown < m_retired.size());
}

QWidget* RetiredCard::newLine(const Priority& priority) {
    auto* words = TextLabel::wrapping(m_theme, TypeStyle::Body, Tone::Text2);
    words->setText(priority.words.text + QLatin1Char('\n') + wording::retirement(priority));
    auto* history = new LinkButton(m_theme, tr("What was said"));
    history->setFlush(true);
    history->setAccessibleName(tr("What was said: %1").arg(priority.words.text));
    connect(history, &LinkButton::clicked, this, [this, id = priority.id] { Q_EMIT historyRequested(id); });
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(words);
    column->addWidget(history, 0, Qt::AlignLeading);
    return line;
}

}  // namespace headroom
