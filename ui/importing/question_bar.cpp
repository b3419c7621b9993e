// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/question_bar.h"

#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace headroom {

QuestionBar::QuestionBar(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_theme(theme),
      m_question(new TextLabel(theme, TypeStyle::BodyStrong)),
      m_line(new QHBoxLayout),
      m_answers(new QButtonGroup(this)) {
    auto* mark = new QLabel;
    const auto updateMark = [this, mark] {
        mark->setPixmap(
            iconPixmap(m_theme, QStringLiteral("question"), Tone::Accent, 16, devicePixelRatioF()));
    };
    connect(&theme, &Theme::changed, this, updateMark);
    updateMark();
    setBodyMargins({size::cardPadding, size::s, size::cardPadding, size::s});
    m_line->setSpacing(size::l);
    m_line->addWidget(mark);
    m_line->addWidget(m_question);
    m_line->addStretch();
    body()->addLayout(m_line);
    connect(m_answers, &QButtonGroup::idClicked, this, &QuestionBar::answered);
    hide();
}

void QuestionBar::ask(const QString& question, const QStringList& answers, int chosen) {
    m_question->setText(question);
    setAccessibleName(question);
    QStringList shown;
    for (const QAbstractButton* answer : m_answers->buttons()) shown << answer->text();
    if (shown != answers) showAnswers(answers);
    m_answers->setExclusive(false);  // lets none be chosen
    for (QAbstractButton* answer : m_answers->buttons()) answer->setChecked(m_answers->id(answer) == chosen);
    m_answers->setExclusive(true);
    show();
}

void QuestionBar::showAnswers(const QStringList& answers) {
    for (QAbstractButton* answer : m_answers->buttons()) delete answer;
    for (int i = 0; i < answers.size(); ++i) {
        auto* answer = new QRadioButton(answers[i]);
        m_answers->addButton(answer, i);
        m_line->insertWidget(m_line->count() - 1, answer);
    }
}

void QuestionBar::focusAnswers() {
    if (!m_answers->buttons().isEmpty()) m_answers->buttons().front()->setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
