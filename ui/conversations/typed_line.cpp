// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/typed_line.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>

#include <cmath>

namespace headroom {

namespace {

constexpr int mostRows = 3, chrome = 8;  // the style sheet's frame and padding, above and below together

QString onOneLine(QString text) {
    for (const QChar end : {u'\n', u'\r', u'\u2028', u'\u2029', u'\0'}) text.replace(end, QLatin1Char(' '));
    return text;
}

}  // namespace

TypedLine::TypedLine(Theme& theme, QWidget* parent) : QPlainTextEdit(parent) {
    setFont(theme.font(TypeStyle::Input));
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &TypedLine::grow);
    grow();
}

void TypedLine::setLine(const QString& line) {
    setPlainText(onOneLine(line));
    moveCursor(QTextCursor::End);
}

void TypedLine::keyPressEvent(QKeyEvent* event) {
    // Enter starts no second line; with Ctrl it saves, and that is a shortcut of the dialog.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return event->accept();
    QPlainTextEdit::keyPressEvent(event);
}

void TypedLine::insertFromMimeData(const QMimeData* source) {
    if (source->hasText()) insertPlainText(onOneLine(source->text()));
}

void TypedLine::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    grow();
}

void TypedLine::grow() {
    // QPlainTextDocumentLayout counts its height in rows.
    const int needed = std::max(1, int(std::lround(document()->size().height())));
    const int rows = std::min(needed, mostRows);
    setVerticalScrollBarPolicy(needed > mostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setFixedHeight(rows * fontMetrics().lineSpacing() + int(2 * document()->documentMargin()) + chrome);
    if (needed <= mostRows) verticalScrollBar()->setValue(0);
}

}  // namespace headroom
