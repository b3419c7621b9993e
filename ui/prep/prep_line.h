// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLineEdit;

namespace headroom {

class DayField;
class LinkButton;
class TextLabel;

// One line of the sheet: what it says, a box to tick where it can be done, and a field in its place while it
// is reworded. The leader's late promise stands out and asks for a new day.
class PrepLine : public QFrame {
    Q_OBJECT

public:
    PrepLine(Theme& theme, const PrepItem& item, bool canChange, QWidget* parent = nullptr);

Q_SIGNALS:
    // An empty text takes the line off the sheet.
    void reworded(const QString& key, const QString& text);
    void done(const PrepItem& item);
    void moveRequested(const PrepItem& item, QDate due);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool canBeDone() const;
    bool isLatePromise() const;
    void addMark(class QHBoxLayout* row);
    void addWords(class QHBoxLayout* row);
    void addButtons(class QHBoxLayout* row, bool canChange);
    void startEditing();
    void stopEditing();
    void askForDay();

    Theme& m_theme;
    const PrepItem m_item;
    TextLabel* m_text = nullptr;
    QLineEdit* m_field = nullptr;
    DayField* m_day = nullptr;
    LinkButton* m_edit = nullptr;
};

}  // namespace headroom
