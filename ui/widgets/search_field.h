// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLineEdit>

namespace headroom {

// Words to look for in the list below: Down or Enter goes there, Esc clears the words and gives the list
// back.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    // `list` outlives the field; while it is hidden only Esc leads there.
    SearchField(const Theme& theme, QWidget* list, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* m_list;
};

}  // namespace headroom
