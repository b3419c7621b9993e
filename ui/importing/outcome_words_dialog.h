// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/column_remarks.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QGridLayout;

namespace headroom {

class FieldCombo;

// Says for each stage of the file whether it means won, lost, open, or is to be left out.
class OutcomeWordsDialog : public QDialog {
    Q_OBJECT

public:
    OutcomeWordsDialog(Theme& theme, const std::vector<StageWord>& words, QWidget* parent);

    // With the meanings chosen.
    std::vector<StageWord> words() const;

private:
    void addWord(QGridLayout* grid, Theme& theme, const StageWord& word);

    std::vector<StageWord> m_words;
    std::vector<FieldCombo*> m_meanings;
};

}  // namespace headroom
