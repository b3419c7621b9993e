// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/line_highlighter.h"

namespace headroom {

namespace {

QTextCharFormat underline(const Theme& theme, Tone tone, QTextCharFormat::UnderlineStyle stroke) {
    QTextCharFormat format;
    format.setUnderlineStyle(stroke);
    format.setUnderlineColor(theme.color(tone));
    return format;
}

QTextCharFormat formatOf(const Theme& theme, QuickLogPart part) {
    switch (part) {
        case QuickLogPart::Rep:
            return underline(theme, Tone::Rep, QTextCharFormat::SingleUnderline);
        case QuickLogPart::Kind:
            return underline(theme, Tone::Text2, QTextCharFormat::SingleUnderline);
        case QuickLogPart::Minutes:
        case QuickLogPart::Day:
            return underline(theme, Tone::Text2, QTextCharFormat::DashUnderline);
        case QuickLogPart::Notes:
            return underline(theme, Tone::NeutralMark, QTextCharFormat::DotLine);
        case QuickLogPart::Priority:
            return underline(theme, Tone::Leader, QTextCharFormat::DotLine);
        case QuickLogPart::Level:
            return underline(theme, Tone::Rep, QTextCharFormat::DotLine);
        case QuickLogPart::RepPromise:
            return underline(theme, Tone::Rep, QTextCharFormat::SingleUnderline);
        case QuickLogPart::OwnPromise:
            return underline(theme, Tone::Leader, QTextCharFormat::SingleUnderline);
        case QuickLogPart::Struggle:
            return underline(theme, Tone::Rep, QTextCharFormat::DashUnderline);
        case QuickLogPart::Request:
            return underline(theme, Tone::Leader, QTextCharFormat::DashUnderline);
    }
    Q_UNREACHABLE();
}

}  // namespace

LineHighlighter::LineHighlighter(Theme& theme, QTextDocument* document)
    : QSyntaxHighlighter(document), m_theme(theme) {
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void LineHighlighter::setSpans(const std::vector<QuickLogSpan>& spans) {
    if (spans == m_spans) return;
    m_spans = spans;
    rehighlight();
}

void LineHighlighter::highlightBlock(const QString&) {
    for (const QuickLogSpan& span : m_spans)
        setFormat(int(span.from), int(span.length), formatOf(m_theme, span.part));
}

}  // namespace headroom
