// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rep.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace headroom {

// Goes to a rep by typing any part of the name.
class QuickSwitch : public QDialog {
    Q_OBJECT

public:
    explicit QuickSwitch(Theme& theme, QWidget* parent = nullptr);

    // Starts empty, over these reps, in their order.
    void startWith(const std::vector<Rep>& reps);

Q_SIGNALS:
    void repChosen(RepId rep);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onTextChanged(const QString& text);
    void onChosen();

    QLineEdit* m_text;
    QListView* m_list;
    QStandardItemModel* m_reps;
    QSortFilterProxyModel* m_found;
};

}  // namespace headroom
