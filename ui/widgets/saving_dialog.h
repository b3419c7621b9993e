// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

class QVBoxLayout;

namespace headroom {

class ActionButton;
class InlineNotice;

// A dialog that keeps what was typed until it is saved: Cancel (Esc) and one filled button (Ctrl+Enter) at its foot.
// What cannot be saved stays on screen with the reason.
class SavingDialog : public QDialog {
    Q_OBJECT

public:
    explicit SavingDialog(Theme& theme, QWidget* parent = nullptr);

protected:
    // Where the content goes.
    QVBoxLayout* body() const { return m_body; }
    ActionButton* saveButton() const { return m_save; }
    Theme& theme() const { return m_theme; }

    // Does what the person asked for. May throw Error, which is said above the buttons.
    virtual void save() = 0;
    // Whether that went well; otherwise the reason is on screen.
    virtual bool trySave();
    // Off with a reason, when nothing can be saved at all.
    void setReadOnly(const QString& why);

    bool event(QEvent* event) override;  // what `attempt` sends

private:
    QWidget* newFoot();

    Theme& m_theme;
    QVBoxLayout* m_body;
    InlineNotice* m_notice;
    ActionButton* m_save;
};

}  // namespace headroom
