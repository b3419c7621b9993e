// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QButtonGroup;

namespace headroom {

// Asks which way round something in the file is read; nothing is chosen until the person chooses.
class QuestionBar : public Card {
    Q_OBJECT

public:
    explicit QuestionBar(Theme& theme, QWidget* parent = nullptr);

    // `chosen` of `answers`, or -1. Keeps the focus where it is when only the choice is another.
    void ask(const QString& question, const QStringList& answers, int chosen);
    void focusAnswers();

Q_SIGNALS:
    void answered(int answer);

private:
    void showAnswers(const QStringList& answers);

    Theme& m_theme;
    TextLabel* m_question;
    QHBoxLayout* m_line;
    QButtonGroup* m_answers;
};

}  // namespace headroom
