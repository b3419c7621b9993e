// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"
#include "ui/widgets/card.h"

namespace headroom {

// The sheet's steps one below the other, numbered as they appear, each with a field for a line of one's own.
class PrepSteps : public Card {
    Q_OBJECT

public:
    explicit PrepSteps(Theme& theme, QWidget* parent = nullptr);

    void present(const PrepSheet& sheet, bool canChange);

Q_SIGNALS:
    void reworded(const QString& key, const QString& text);
    void lineAdded(PrepStep step, const QString& text);
    void done(const PrepItem& item);
    void moveRequested(const PrepItem& item, QDate due);

private:
    QWidget* newStep(const PrepSheet& sheet, const PrepSection& section, int number, bool canChange);
    QWidget* newAddField(PrepStep step, bool canChange);

    Theme& m_theme;
    QWidget* m_content = nullptr;
};

}  // namespace headroom
