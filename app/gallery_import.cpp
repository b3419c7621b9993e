// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_import.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "ui/importing/import_dialog.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>

namespace headroom {

namespace {

constexpr int rows = 480;

// An export as a CRM writes it: some of its owners are in the sample team, one under another spelling, and a
// few rows cannot be read.
void writeInventedExport(const QString& path, QDate today) {
    static constexpr std::array owners{"Ana Ruiz",     "Priya Raman", "Marcus Webb", "Y. Tanabe",
                                       "Owen Fairley", "Selma Quist", "Tariq Lund",  "Vera Moretti"};
    static constexpr std::array accounts{"Alder Freight",  "Corvane Labs",     "Eastgate Clinics",
                                         "Kestrel Optics", "Millrace Brewing", "Oakvale Schools",
                                         "Tidewell Pumps"};
    static constexpr std::array stages{"Closed Won",  "Closed Lost", "Closed Won", "Proposal",
                                       "Closed Lost", "Discovery",   "No decision"};
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorKind::Storage, tr("%1 cannot be written.").arg(path));
    QTextStream out(&file);
    out << "Opportunity ID,Opportunity Name,Opportunity Owner,Account Name,Stage,Created Date,Close "
           "Date,Amount,Next Step\n";
    for (int row = 0; row < rows; ++row) {
        const size_t at = size_t(row);
        const char* account = accounts[at % accounts.size()];
        const QDate closed = today.addDays(-(row * 5) % 600 - 3);
        const QString closedText =
            row % 97 == 60 ? QStringLiteral("31.02.%1").arg(closed.year()) : closed.toString(Qt::ISODate);
        out << "D-" << 10400 + row << ',' << account << " renewal " << 1 + row / 60 << ','
            << (row % 211 == 130 ? "" : owners[(at * 5 + at / 7) % owners.size()]) << ',' << account << ','
            << stages[(at * 3 + at / 11) % stages.size()] << ','
            << closed.addDays(-40 - row % 50).toString(Qt::ISODate) << ',' << closedText << ','
            << 900 + (row * 377) % 14'000 << ",Call back\n";
    }
}

void waitFor(const ImportDialog& dialog) {
    while (dialog.isReading()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

}  // namespace

std::vector<std::pair<QString, QPixmap>> importScreens(Workspace& workspace, Theme& theme, QDate today,
                                                       QSize size) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("opportunities.csv"));
    writeInventedExport(path, today);
    ImportDialog dialog(workspace, theme, today);
    dialog.resize(size);
    dialog.show();
    dialog.startWith(path);
    waitFor(dialog);
    std::vector<std::pair<QString, QPixmap>> screens;
    for (const char* screen : {"import_match", "import_check", "import_reps"}) {
        dialog.goOn();
        waitFor(dialog);
        screens.emplace_back(QLatin1String(screen), dialog.grab());
    }
    return screens;
}

}  // namespace headroom
