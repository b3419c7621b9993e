// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/candidate_row.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>

namespace headroom {

namespace {
constexpr size_t mostShown = 4;  // further ones are in the list of reps
}

CandidateRow::CandidateRow(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_row(new QHBoxLayout(this)) {
    auto* question = new TextLabel(theme, TypeStyle::BodyStrong);
    question->setText(tr("Which one?"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(size::s);
    m_row->addWidget(question);
    m_row->addStretch();
    setAccessibleName(question->text());
    hide();
}

void CandidateRow::present(const std::vector<Rep>& candidates) {
    setVisible(!candidates.empty());
    if (candidates == m_candidates) return;
    m_candidates = candidates;
    for (QWidget* button : m_buttons) button->deleteLater();
    m_buttons.clear();
    for (size_t i = 0; i < std::min(candidates.size(), mostShown); ++i) {
        const RepId rep = candidates[i].id;
        QString name = candidates[i].name;
        auto* button = new ActionButton(m_theme, name.replace(QLatin1Char('&'), QLatin1String("&&")));
        button->setAutoDefault(false);
        connect(button, &ActionButton::clicked, this, [this, rep] { Q_EMIT repChosen(rep); });
        m_row->insertWidget(m_row->count() - 1, button);
        button->show();  // a layout shows what is added late only later
        m_buttons.push_back(button);
    }
    if (!m_buttons.empty()) setFocusProxy(m_buttons.front());
}

}  // namespace headroom
