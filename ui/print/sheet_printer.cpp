// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_printer.h"

#include "core/domain/error.h"
#include "ui/print/prep_print.h"
#include "ui/widgets/attempt.h"

#include <QFileDialog>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

namespace headroom {

SheetPrinter::SheetPrinter(QWidget* window)
    : QObject(window),
      m_window(window),
      m_paper(QLocale().measurementSystem() == QLocale::MetricSystem ? QPageSize::A4 : QPageSize::Letter) {}

void SheetPrinter::print(const PrepSheet& sheet) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(prepTitle(sheet));
    printer->setPageSize(QPageSize(m_paper));
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print: %1").arg(prepTitle(sheet)));
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, &QPrintDialog::finished, this, [this, printer, sheet](int result) {
        if (result != QDialog::Accepted) return;
        attempt(m_window, [&] {
            if (!printPrepSheet(sheet, *printer))
                throw Error(ErrorKind::Storage,
                            tr("The printer did not take the sheet. Save it as a PDF instead."));
        });
    });
    dialog->open();
}

void SheetPrinter::saveAsPdf(const PrepSheet& sheet) {
    QString name = prepTitle(sheet);
    name.replace(QRegularExpression(QStringLiteral("[:/\\\\]")), QStringLiteral("-"));
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save the sheet as a PDF"),
                                                      name + QLatin1String(".pdf"), tr("PDF files (*.pdf)"));
    if (!path.isEmpty()) attempt(m_window, [&] { savePrepSheet(sheet, path, m_paper); });
}

}  // namespace headroom
