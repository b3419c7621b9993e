// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/match_step.h"

#include "core/workspace/column_remarks.h"
#include "core/workspace/import_wording.h"
#include "ui/importing/example_card.h"
#include "ui/importing/match_table.h"
#include "ui/importing/outcome_words_dialog.h"
#include "ui/importing/question_bar.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/segmented_control.h"

#include <QMenu>
#include <QVBoxLayout>

namespace headroom {

namespace {

template <typename Answer>
QStringList sentencesOf(const ReadingQuestion<Answer>& question) {
    QStringList sentences;
    for (const auto& choice : question.choices) sentences << choice.sentence;
    return sentences;
}

template <typename Answer>
int indexOf(const ReadingQuestion<Answer>& question, const std::optional<Answer>& answer) {
    for (size_t i = 0; i < question.choices.size(); ++i)
        if (question.choices[i].answer == answer) return int(i);
    return -1;
}

}  // namespace

MatchStep::MatchStep(ImportDraft& draft, Theme& theme)
    : ImportStep(draft, theme, tr("Match columns")),
      m_kind(new SegmentedControl(theme)),
      m_load(new ActionButton(theme, tr("Load a saved matching"))),
      m_dates(new QuestionBar(theme)),
      m_marks(new QuestionBar(theme)),
      m_table(new MatchTable(theme)),
      m_examples(new ExampleCard(theme)) {
    m_kind->setAccessibleName(tr("What the file holds"));
    m_kind->addSegment(tr("Opportunities"));
    m_kind->addSegment(tr("Reps"));
    head()->addAction(m_kind);
    head()->addAction(m_load);
    body()->addWidget(m_dates);
    body()->addWidget(m_marks);
    body()->addWidget(m_table, 100);
    body()->addWidget(m_examples);
    body()->addStretch(1);
    connect(m_kind, &SegmentedControl::currentChanged, this, &MatchStep::onKindChosen);
    connect(m_load, &ActionButton::clicked, this, &MatchStep::onLoadClicked);
    connect(m_table, &MatchTable::fieldChosen, this, &MatchStep::onFieldChosen);
    connect(m_table, &MatchTable::wordsRequested, this, &MatchStep::onWordsRequested);
    connect(m_table, &MatchTable::allRequested, this,
            [this] { m_table->presentAll(*this->draft().file(), this->draft().matching()); });
    connect(m_dates, &QuestionBar::answered, this, [this](int answer) {
        ColumnMatching matching = this->draft().matching();
        matching.dateOrder = dateQuestion(*this->draft().file(), matching)->choices[size_t(answer)].answer;
        this->draft().setMatching(matching);
    });
    connect(m_marks, &QuestionBar::answered, this, [this](int answer) {
        ColumnMatching matching = this->draft().matching();
        matching.decimalMark = markQuestion(*this->draft().file(), matching)->choices[size_t(answer)].answer;
        this->draft().setMatching(matching);
    });
    connect(&draft, &ImportDraft::matchingChanged, this, &MatchStep::onMatchingChanged);
    connect(&draft, &ImportDraft::fileChanged, this, &MatchStep::onFileChanged);
    connect(&draft, &ImportDraft::previewChanged, this, &MatchStep::onPreviewChanged);
}

void MatchStep::enter() {
    const bool isDateOpen = !m_dates->isHidden() && !draft().matching().dateOrder;
    if (isDateOpen)
        m_dates->focusAnswers();
    else
        m_table->focusOpenField(*draft().file(), draft().matching());
}

QString MatchStep::nextText() const {
    return tr("Next: check rows");
}

QString MatchStep::obstacle() const {
    if (!draft().file()) return tr("Choose a file first");
    return draft().problems().value(0);
}

void MatchStep::onFileChanged() {
    m_shownKind.reset();  // other columns
    if (draft().file()) m_load->setVisible(!loadable().empty());
}

void MatchStep::onMatchingChanged() {
    const RecognisedFile& file = *draft().file();
    const ColumnMatching& matching = draft().matching();
    if (m_shownKind != matching.kind) {
        m_shownKind = matching.kind;
        m_table->presentFile(file, matching);
    }
    m_kind->setCurrentIndex(draft().isReps() ? 1 : 0);
    head()->setSubtitle(
        QStringList{wording::file(file), wording::matched(matching)}.join(QStringLiteral(" \u00b7 ")));
    m_table->presentMatching(file, matching);
    presentQuestions();
    Q_EMIT stateChanged();
}

void MatchStep::presentQuestions() {
    const RecognisedFile& file = *draft().file();
    const ColumnMatching& matching = draft().matching();
    const auto dates = dateQuestion(file, matching);
    const auto marks = markQuestion(file, matching);
    if (!dates) m_dates->hide();
    if (!marks) m_marks->hide();
    if (dates)
        m_dates->ask(tr("Which day is \u2018%1\u2019 in this file?").arg(dates->example), sentencesOf(*dates),
                     indexOf(*dates, matching.dateOrder));
    if (marks)
        m_marks->ask(tr("How much is \u2018%1\u2019 in this file?").arg(marks->example), sentencesOf(*marks),
                     indexOf(*marks, std::optional(matching.decimalMark)));
}

void MatchStep::onPreviewChanged() {
    if (!draft().file()) return;
    if (draft().preview() && draft().preview()->usable > 0)
        m_examples->present(*draft().preview(), draft().matching());
    else if (draft().preview())
        m_examples->presentNothing(tr("No row can be read this way. The next step says why."));
    else if (draft().previewError())
        m_examples->presentNothing(draft().previewError()->sentence());
    else
        m_examples->presentNothing(draft().problems().isEmpty()
                                       ? tr("Reading the rows")
                                       : tr("Rows appear here once what is open above is settled."));
}

void MatchStep::onFieldChosen(size_t column, Field field) {
    ColumnMatching matching = draft().matching();
    matchColumn(matching, *draft().file(), column, field);
    draft().setMatching(matching);
}

void MatchStep::onKindChosen(int kind) {
    const FileKind chosen = kind == 1 ? FileKind::Reps : FileKind::Opportunities;
    if (chosen != draft().matching().kind) draft().setMatching(freshMatching(*draft().file(), chosen));
}

void MatchStep::onWordsRequested() {
    OutcomeWordsDialog dialog(theme(), stageWords(*draft().file(), draft().matching()), this);
    if (dialog.exec() != QDialog::Accepted) return;
    ColumnMatching matching = draft().matching();
    for (const StageWord& word : dialog.words()) matching.outcomeWords.insert(word.word, word.meaning);
    draft().setMatching(matching);
}

// One with other headers fits by the place of its columns.
std::vector<ColumnMatching> MatchStep::loadable() const {
    std::vector<ColumnMatching> saved = draft().imports().matchings();
    std::erase_if(saved, [this](const ColumnMatching& matching) {
        return qsizetype(matching.fields.size()) != draft().file()->shape.headers.size();
    });
    return saved;
}

void MatchStep::onLoadClicked() {
    QMenu menu(this);
    for (const ColumnMatching& saved : loadable())
        menu.addAction(saved.sourceName, this, [this, saved] {
            ColumnMatching matching = saved;
            fitToFile(matching, *draft().file());
            draft().setMatching(matching);
        });
    menu.addSeparator();
    menu.addAction(tr("As Headroom suggests"), this,
                   [this] { draft().setMatching(freshMatching(*draft().file())); });
    menu.exec(m_load->mapToGlobal(QPoint(0, m_load->height())));
}

}  // namespace headroom
