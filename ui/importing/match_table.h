// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recognition.h"
#include "ui/widgets/card.h"

#include <vector>

class QScrollArea;
class QStandardItemModel;
class QVBoxLayout;

namespace headroom {

class MatchRow;

// Every column of the file, a row each, with the field it is matched to.
class MatchTable : public Card {
    Q_OBJECT

public:
    explicit MatchTable(Theme& theme, QWidget* parent = nullptr);

    // Rows for the columns of another file, or the fields of another kind of file. Of very many columns those
    // that are left out wait behind a link.
    void presentFile(const RecognisedFile& file, const ColumnMatching& matching);
    void presentAll(const RecognisedFile& file, const ColumnMatching& matching);
    // What each row says by this matching.
    void presentMatching(const RecognisedFile& file, const ColumnMatching& matching);
    // To the first field that holds a question, or the first at all.
    void focusOpenField(const RecognisedFile& file, const ColumnMatching& matching);

Q_SIGNALS:
    void fieldChosen(size_t column, Field field);
    void wordsRequested();
    void allRequested();

private:
    QWidget* newHeader();
    void presentFields(FileKind kind);
    void addRow(const RecognisedFile& file, size_t column);
    void addOthersLink();
    void present(const RecognisedFile& file, const ColumnMatching& matching, bool withOthers);

    Theme& m_theme;
    QStandardItemModel* m_fields;
    QScrollArea* m_scroll;
    QVBoxLayout* m_lines = nullptr;
    std::vector<MatchRow*> m_rows;  // by column; null where it is not shown
};

}  // namespace headroom
