// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_step.h"

namespace headroom {

class ActionButton;
class ExampleCard;
class MatchTable;
class QuestionBar;
class SegmentedControl;

// Step 2: what each column means, and what cannot be told from the file.
class MatchStep : public ImportStep {
    Q_OBJECT

public:
    MatchStep(ImportDraft& draft, Theme& theme);

    void enter() override;
    QString nextText() const override;
    QString obstacle() const override;

private:
    void onFileChanged();
    void onMatchingChanged();
    void onPreviewChanged();
    void onFieldChosen(size_t column, Field field);
    void onKindChosen(int kind);
    void onWordsRequested();
    void onLoadClicked();
    void presentQuestions();
    std::vector<ColumnMatching> loadable() const;

    std::optional<FileKind> m_shownKind;
    QString m_shownPath;
    SegmentedControl* m_kind;
    ActionButton* m_load;
    QuestionBar* m_dates;
    QuestionBar* m_marks;
    MatchTable* m_table;
    ExampleCard* m_examples;
};

}  // namespace headroom
