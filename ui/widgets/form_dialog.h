// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QVBoxLayout;

namespace headroom {

class ActionButton;
class InlineNotice;

// A dialog that keeps what was typed until it is saved: fields on top, then what stands against saving, then
// Cancel and one filled button. Ctrl+Enter saves, Escape cancels.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    explicit FormDialog(Theme& theme, QWidget* parent = nullptr);

    // Saves when it can; stays open and says why when it cannot.
    void submit();

protected:
    // Where the fields go.
    QVBoxLayout* fields() const { return m_fields; }
    ActionButton* saveButton() const { return m_save; }
    // Does what the person asked for; an Error it throws is said above the buttons.
    virtual void save() = 0;

private:
    QVBoxLayout* m_fields;
    InlineNotice* m_notice;
    ActionButton* m_save;
};

}  // namespace headroom
