// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QFrame>

namespace headroom {

class ActionButton;
class ElidedLabel;
class StepPage;

// The foot of a dialog that goes step by step: a way out, why there is no going on, back and on.
class StepFoot : public QFrame {
    Q_OBJECT

public:
    explicit StepFoot(Theme& theme);

    void setReason(const QString& reason);
    ActionButton* cancel() const { return m_cancel; }
    ActionButton* back() const { return m_back; }
    ActionButton* next() const { return m_next; }

private:
    ActionButton* m_cancel;
    ElidedLabel* m_reason;
    ActionButton* m_back;
    ActionButton* m_next;
};

// A dialog as large as its window that goes step by step: Enter goes on, Alt+Left goes back, Esc leaves.
class StepDialog : public QDialog {
    Q_OBJECT

public:
    StepDialog(Theme& theme, const QString& title, QWidget* parent);

    // What Enter does; nothing while the step says why not.
    virtual void goOn() = 0;
    virtual void goBack() = 0;

protected:
    // To be laid out below the steps.
    StepFoot* foot() const { return m_foot; }
    // The foot says what the step in sight says.
    void present(StepPage& step);

private:
    void enableNext(StepPage& step, bool isOn);

    StepFoot* m_foot;
};

}  // namespace headroom
