// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace headroom {

// Somewhere to go to by its words: a rep, a place, a priority, a standard.
struct QuickTarget {
    QString words;
    QStringList otherWords;  // found by these too
    std::function<void()> open;
};

// Goes to whatever has a name by typing any part of it; what is in no name may be in the notes.
class QuickSwitch : public QDialog {
    Q_OBJECT

public:
    explicit QuickSwitch(Theme& theme, QWidget* parent = nullptr);

    // Starts empty, over these, in their order.
    void startWith(std::vector<QuickTarget> targets);

Q_SIGNALS:
    void notesRequested(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void offerNotes(const QString& words);
    void onTextChanged(const QString& text);
    void onChosen();

    std::vector<QuickTarget> m_targets;
    QLineEdit* m_text;
    QListView* m_list;
    QStandardItemModel* m_items;
    QSortFilterProxyModel* m_found;
};

}  // namespace headroom
