// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/outcome_words_dialog.h"

#include "core/workspace/import_wording.h"
#include "ui/importing/field_combo.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int mostHeight = 480, dialogWidth = 520, meaningWidth = 160;
constexpr OutcomeWord meanings[] = {OutcomeWord::Won, OutcomeWord::Lost, OutcomeWord::Open,
                                    OutcomeWord::LeftOut};

}  // namespace

OutcomeWordsDialog::OutcomeWordsDialog(Theme& theme, const std::vector<StageWord>& words, QWidget* parent)
    : QDialog(parent), m_words(words) {
    setWindowTitle(tr("What the stages mean"));
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, size::m, 0);
    grid->setHorizontalSpacing(size::l);
    grid->setVerticalSpacing(size::s);
    grid->setColumnStretch(0, 1);
    for (const StageWord& word : words) addWord(grid, theme, word);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setMinimumHeight(std::min(mostHeight, content->sizeHint().height() + 4));
    auto* remark = new TextLabel(theme, TypeStyle::Body, Tone::Text2);
    remark->setWrapping(true);
    remark->setText(tr("Won and lost deals make the close rate. \u201cNo decision\u201d counts as lost."));
    auto* cancel = new ActionButton(theme, tr("Cancel"));
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    auto* save = new ActionButton(theme, tr("Use these"));
    save->setKeyHint(QKeySequence(Qt::Key_Enter));
    save->setPrimary(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(size::s);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::xl, size::l, size::xl, size::l);
    layout->setSpacing(size::m);
    layout->addWidget(remark);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    setMinimumWidth(dialogWidth);
    save->setDefault(true);  // the dialog has to hold it by now
    connect(cancel, &ActionButton::clicked, this, &QDialog::reject);
    connect(save, &ActionButton::clicked, this, &QDialog::accept);
}

void OutcomeWordsDialog::addWord(QGridLayout* grid, Theme& theme, const StageWord& word) {
    const int row = int(m_meanings.size());
    auto* text = new TextLabel(theme, TypeStyle::BodyStrong);
    text->setWrapping(true);
    text->setText(word.word);
    auto* count = new TextLabel(theme, TypeStyle::Body, Tone::Text2);
    count->setText(QLocale().toString(word.count));
    auto* meaning = new FieldCombo;
    meaning->setFixedWidth(meaningWidth);
    meaning->setAccessibleName(tr("What \u2018%1\u2019 means").arg(word.word));
    for (const OutcomeWord choice : meanings) meaning->addItem(wording::outcomeWord(choice), int(choice));
    meaning->setCurrentIndex(meaning->findData(int(word.meaning)));
    grid->addWidget(text, row, 0);
    grid->addWidget(count, row, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(meaning, row, 2);
    m_meanings.push_back(meaning);
}

std::vector<StageWord> OutcomeWordsDialog::words() const {
    std::vector<StageWord> words = m_words;
    for (size_t i = 0; i < words.size(); ++i)
        words[i].meaning = OutcomeWord(m_meanings[i]->currentData().toInt());
    return words;
}

}  // namespace headroom
