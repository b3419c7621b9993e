// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prep/prep_line.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QPointer>

class QVBoxLayout;

namespace headroom {

// The sheet's steps one below the other, numbered as they appear, each with a field for a line of one's own.
// The leader's own topics stand beside it (TalkingPoints).
class PrepSteps : public Card {
    Q_OBJECT

public:
    explicit PrepSteps(Theme& theme, QWidget* parent = nullptr);

    // The keyboard stays at the line it is at.
    void present(const PrepSheet& sheet, const PrepUse& use);

Q_SIGNALS:
    void reworded(const QString& key, const QString& text);
    void lineAdded(PrepStep step, const QString& text);
    void done(const PrepItem& item);
    void ticked(const PrepItem& item, bool isTicked);
    void whyTicked(const PrepItem& item, bool isWithWhy);
    void dropped(const PrepItem& item, bool isDropped);
    void moveRequested(const PrepItem& item, QDate due);
    // Another day for the next 1:1.
    void bookRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QWidget* newStep(const PrepSheet& sheet, const PrepSection& section, int number, const PrepUse& use);
    QLayout* newHeading(const PrepSheet& sheet, const PrepSection& section, int number, const PrepUse& use);
    void addLines(QVBoxLayout* lines, const PrepSheet& sheet, const PrepSection& section, const PrepUse& use);
    QWidget* newLine(const PrepItem& item, const PrepUse& use);
    QWidget* newNext(const PrepSheet& sheet, bool canChange);
    QWidget* newAddField(PrepStep step);

    Theme& m_theme;
    QPointer<QBoxLayout> m_besideSketch;  // the words before the close rate, and its picture
    QWidget* m_content = nullptr;
};

}  // namespace headroom
