// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

class PageHead;

// One step of a StepDialog: says whether, and why not, the next one may follow.
class StepPage : public QWidget {
    Q_OBJECT

public:
    StepPage(Theme& theme, const QString& title);

    // In sight from now on: up to date, with the focus where one begins.
    virtual void enter() = 0;
    // What the button that goes on says.
    virtual QString nextText() const = 0;
    // Why there is no going on; empty when there is.
    virtual QString obstacle() const = 0;
    // Whether the button that goes on takes the focus as soon as there is no obstacle.
    virtual bool leadsOn() const { return false; }

Q_SIGNALS:
    // obstacle() or nextText() may be another.
    void stateChanged();

protected:
    Theme& theme() const { return m_theme; }
    PageHead* head() const { return m_head; }
    QVBoxLayout* body() const { return m_body; }

private:
    Theme& m_theme;
    PageHead* m_head;
    QVBoxLayout* m_body;
};

}  // namespace headroom
