// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/record_dialogs.h"

#include "ui/first_run/names_dialog.h"
#include "ui/people/archived_dialog.h"
#include "ui/people/rep_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/widgets/attempt.h"

namespace headroom {

namespace {

void openOnce(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

RecordDialogs::RecordDialogs(Workspace& workspace, Theme& theme, WindowMemory& memory, QWidget* window)
    : QObject(window), m_workspace(workspace), m_theme(theme), m_memory(memory), m_window(window) {}

void RecordDialogs::addNames(QDate today) {
    attempt(m_window, [&] {
        if (!m_names) {
            m_names = new NamesDialog(m_workspace, m_theme, today, m_window);
            connect(m_names, &NamesDialog::accepted, m_names, &NamesDialog::deleteLater);
        }
        m_names->open();
    });
}

void RecordDialogs::addRep(const QString& teamName, QDate today) {
    attempt(m_window, [&] {
        if (!m_newRep) {
            m_newRep = new RepDialog(m_workspace, m_theme, today, teamName, m_window);
            connect(m_newRep, &RepDialog::accepted, m_newRep, &RepDialog::deleteLater);
            connect(m_newRep, &RepDialog::repSaved, this, &RecordDialogs::repAdded);
        }
        m_newRep->open();
    });
}

void RecordDialogs::editRep(RepId rep, QDate today) {
    attempt(m_window, [&] { openOnce(new RepDialog(m_workspace, m_theme, today, rep, m_window)); });
}

void RecordDialogs::showArchived() {
    attempt(m_window, [this] {
        auto* dialog = new ArchivedDialog(m_workspace, m_theme, m_window);
        connect(dialog, &ArchivedDialog::repOpened, this, &RecordDialogs::repOpened);
        openOnce(dialog);
    });
}

void RecordDialogs::showSettings() {
    attempt(m_window, [this] {
        auto* dialog = new SettingsDialog(m_workspace, m_theme, m_window);
        connect(dialog, &SettingsDialog::lookChosen, this, [this](Theme::Mode mode, double textScale) {
            m_theme.setMode(mode);
            m_theme.setTextScale(textScale);
            m_memory.keepLook(mode);
            m_memory.keepTextScale(textScale);
        });
        openOnce(dialog);
    });
}

}  // namespace headroom
