// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace headroom {

class TextLabel;

// Says why there is nothing here yet and what to do about it.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(Theme& theme, QWidget* parent = nullptr);

    void setSentence(const QString& title, const QString& sentence = {});
    void addAction(QWidget* button);

private:
    TextLabel* m_title;
    TextLabel* m_sentence;
    QHBoxLayout* m_actions;
};

}  // namespace headroom
