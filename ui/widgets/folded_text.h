// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace headroom {

class LinkButton;
class TextLabel;

// Says the short of it, with a link that shows all of it and folds it again. Plain text.
class FoldedText : public QWidget {
    Q_OBJECT

public:
    FoldedText(Theme& theme, TypeStyle style, Tone tone, QWidget* parent = nullptr);

    // Without a link where both are the same. What was unfolded stays so.
    void present(const QString& shortWords, const QString& allWords);

private:
    void applyFold();

    QString m_shortWords;
    QString m_allWords;
    bool m_isUnfolded = false;
    TextLabel* m_text;
    LinkButton* m_fold;
};

}  // namespace headroom
