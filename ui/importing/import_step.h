// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importing/import_draft.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom {

class PageHead;

// One step of the way: shows a part of the draft and says whether, and why not, the next one may follow.
class ImportStep : public QWidget {
    Q_OBJECT

public:
    ImportStep(ImportDraft& draft, Theme& theme, const QString& title);

    // In sight from now on: up to date, with the focus where one begins.
    virtual void enter() = 0;
    // What the button that goes on says.
    virtual QString nextText() const = 0;
    // Why there is no going on; empty when there is.
    virtual QString obstacle() const = 0;

Q_SIGNALS:
    // obstacle() or nextText() may be another.
    void stateChanged();

protected:
    ImportDraft& draft() const { return m_draft; }
    Theme& theme() const { return m_theme; }
    PageHead* head() const { return m_head; }
    QVBoxLayout* body() const { return m_body; }

private:
    ImportDraft& m_draft;
    Theme& m_theme;
    PageHead* m_head;
    QVBoxLayout* m_body;
};

}  // namespace headroom
