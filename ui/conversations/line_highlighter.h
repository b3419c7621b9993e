// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/quick_log.h"
#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace headroom {

// Underlines what the parts of a typed line were read as: each kind of part in its own stroke and tone.
class LineHighlighter : public QSyntaxHighlighter {
    Q_OBJECT

public:
    LineHighlighter(Theme& theme, QTextDocument* document);

    void setSpans(const std::vector<QuickLogSpan>& spans);

protected:
    void highlightBlock(const QString& text) override;

private:
    Theme& m_theme;
    std::vector<QuickLogSpan> m_spans;
};

}  // namespace headroom
