// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace headroom {

class ActionButton;
class TextLabel;

// How far something is that takes longer than 400 ms, with a way to stop it. What is faster is not shown.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(Theme& theme, QWidget* parent = nullptr);

    // `sentence` says what goes on.
    void start(const QString& sentence);
    void setProgress(int permille);
    void stop();
    // A cancel that was asked for takes a moment; once is enough.
    void setCancellable(bool isCancellable);

Q_SIGNALS:
    void cancelRequested();

private:
    QTimer m_patience;
    TextLabel* m_sentence;
    QProgressBar* m_bar;
    TextLabel* m_share;
    ActionButton* m_cancel;
};

}  // namespace headroom
