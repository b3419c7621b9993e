// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/theme/theme.h"

#include <QObject>

class QMimeData;
class QWidget;

namespace headroom {

// Takes files in over the window: what a CRM wrote, and calendars. Nothing while the store can only be read.
class FileIntake : public QObject {
    Q_OBJECT

public:
    // All outlive it; dialogs open over `window`.
    FileIntake(Workspace& workspace, Theme& theme, QWidget* window);

    // A calendar goes where calendars are read. An empty path lets choose in the dialog, or at once.
    void importFile(const QString& path, QDate today, bool asksAtOnce);
    // Empty: any.
    void readCalendar(const QString& path, QDate today);
    // Whether what is dragged over the window can be taken in.
    bool canTake(const QMimeData* dragged) const;

Q_SIGNALS:
    void imported();
    // What was taken in of a calendar, in a sentence.
    void said(const QString& sentence);

private:
    Workspace& m_workspace;
    Theme& m_theme;
    QWidget* m_window;
};

}  // namespace headroom
