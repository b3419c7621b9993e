// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"
#include "ui/print/sheet_printer.h"
#include "ui/widgets/page_head.h"

class QMenu;

namespace headroom {

class ActionButton;

// The top of the prep page: whose 1:1 it is, its print, and the way into the conversation or out of it.
class PrepHead : public PageHead {
    Q_OBJECT

public:
    explicit PrepHead(Theme& theme, QWidget* parent = nullptr);

    void present(const PrepSheet& sheet, bool isSpeaking, bool canChange);
    // What the filled button says.
    void setNextStep(const QString& words);
    void focusNextStep();
    void print(const PrepSheet& sheet) { m_printer.print(sheet); }
    QPageSize::PageSizeId paper() const { return m_printer.paper(); }

Q_SIGNALS:
    void printRequested();
    void nextStepRequested();
    void notNowRequested();

private:
    void buildMenu();

    Theme& m_theme;
    PrepSheet m_sheet;
    SheetPrinter m_printer;
    ActionButton* m_print;
    ActionButton* m_more;
    ActionButton* m_notNow;
    ActionButton* m_next;
    QMenu* m_menu;
};

}  // namespace headroom
