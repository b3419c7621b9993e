// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"

#include <QObject>
#include <QPageSize>

class QPrinter;

namespace headroom {

// Sends a prep sheet to a printer the person chooses, or into a PDF.
class SheetPrinter : public QObject {
    Q_OBJECT

public:
    // `window`: what the dialogs stand before.
    explicit SheetPrinter(QWidget* window);

    // As the person's country has it, until it is set.
    QPageSize::PageSizeId paper() const { return m_paper; }
    void setPaper(QPageSize::PageSizeId paper) { m_paper = paper; }

    // Asks which printer; what goes wrong is said by the window.
    void print(const PrepSheet& sheet);
    // Asks where to.
    void saveAsPdf(const PrepSheet& sheet);

private:
    QWidget* m_window;
    QPageSize::PageSizeId m_paper;
};

}  // namespace headroom
