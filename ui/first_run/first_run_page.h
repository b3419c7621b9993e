// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;

namespace headroom {

class ActionButton;
class Card;

// What a person sees before there is a team: the three ways to begin.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    explicit FirstRunPage(Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();
    void namesRequested();
    void sampleRequested();
    void storeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* newWelcome(Theme& theme);
    Card* newImportCard(Theme& theme);
    Card* newSampleCard(Theme& theme);
    QWidget* newFoot(Theme& theme);

    void fit();

    const Theme& m_theme;
    QWidget* m_content;
    QBoxLayout* m_choices;
    ActionButton* m_import;
};

}  // namespace headroom
