// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_intake.h"

#include "core/exchange/calendar_file.h"
#include "ui/calendar/calendar_dialog.h"
#include "ui/importing/dropped_file.h"
#include "ui/importing/import_dialog.h"

namespace headroom {

FileIntake::FileIntake(Workspace& workspace, Theme& theme, QWidget* window)
    : QObject(window), m_workspace(workspace), m_theme(theme), m_window(window) {}

void FileIntake::importFile(const QString& path, QDate today, bool asksAtOnce) {
    if (m_workspace.isReadOnly()) return;
    if (isCalendarName(path)) return readCalendar(path, today);
    auto* dialog = new ImportDialog(m_workspace, m_theme, today, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::accepted, this, &FileIntake::imported);
    connect(dialog, &ImportDialog::calendarChosen, this,
            [this, today](const QString& calendar) { readCalendar(calendar, today); });
    if (!path.isEmpty()) dialog->startWith(path);
    dialog->open();
    if (path.isEmpty() && asksAtOnce) dialog->chooseFile();
}

void FileIntake::readCalendar(const QString& path, QDate today) {
    if (m_workspace.isReadOnly()) return;
    auto* dialog = new CalendarDialog(m_workspace, m_theme, today, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CalendarDialog::finished, this, &FileIntake::said);
    dialog->open();
    if (!path.isEmpty()) dialog->startWith(path);
}

bool FileIntake::canTake(const QMimeData* dragged) const {
    return !m_workspace.isReadOnly() && !droppedFile(dragged).isEmpty();
}

}  // namespace headroom
