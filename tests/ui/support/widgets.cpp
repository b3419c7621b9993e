// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/widgets.h"

#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QScrollBar>
#include <QShortcut>
#include <QTest>

namespace headroom::test {

namespace {

QString textOf(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return line->text();
    return {};
}

std::vector<QWidget*> visible(const QWidget& parent) {
    std::vector<QWidget*> found;
    for (QWidget* widget : parent.findChildren<QWidget*>())
        if (widget->isVisibleTo(&parent) && widget->window() == parent.window()) found.push_back(widget);
    return found;
}

QString described(const QWidget& widget) {
    QString text = QString::fromLatin1(widget.metaObject()->className());
    if (!textOf(widget).isEmpty()) text += QStringLiteral(" '%1'").arg(textOf(widget));
    return text;
}

// A label that neither wraps nor elides must have all its width; one that wraps, all its height.
bool isCut(const QWidget& widget) {
    const auto* label = qobject_cast<const QLabel*>(&widget);
    if (label && label->text().isEmpty()) return false;
    if (label && label->wordWrap()) return widget.height() < label->heightForWidth(widget.width());
    if (!label && !qobject_cast<const QAbstractButton*>(&widget)) return false;
    return widget.width() < widget.minimumSizeHint().width() ||
           widget.height() < widget.minimumSizeHint().height();
}

bool isLaidOut(const QWidget& widget) {
    return !qobject_cast<const QAbstractScrollArea*>(widget.parentWidget()) &&
           !qobject_cast<const QAbstractScrollArea*>(&widget) && !qobject_cast<const QScrollBar*>(&widget);
}

}  // namespace

// A chooser is called by its choice on Linux, and named by its label.
QString nameOf(QWidget& widget) {
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QWidget* named(const QWidget& parent, const QString& name) {
    QWidget* found = nullptr;
    for (QWidget* widget : visible(parent)) {
        if (nameOf(*widget) != name && textOf(*widget) != name) continue;
        if (qobject_cast<QAbstractButton*>(widget)) return widget;
        if (!found) found = widget;
    }
    return found;
}

QStringList visibleTexts(const QWidget& parent) {
    QStringList texts;
    for (const QWidget* widget : visible(parent))
        if (const QString text = textOf(*widget); !text.isEmpty()) texts << text;
    return texts;
}

std::string focusableWithoutName(const QWidget& parent) {
    QStringList silent;
    for (QWidget* widget : visible(parent)) {
        const bool isReached =
            widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->focusProxy();
        const bool isPart = qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
        if (isReached && !isPart && nameOf(*widget).isEmpty())
            silent << described(*widget) + QStringLiteral(" below ") + described(*widget->parentWidget());
    }
    return silent.join(QLatin1Char('\n')).toStdString();
}

std::string collisions(const QWidget& parent) {
    QStringList found;
    const std::vector<QWidget*> all = visible(parent);
    for (size_t i = 0; i < all.size(); ++i) {
        if (isCut(*all[i]))
            found << described(*all[i]) + QStringLiteral(" is cut off: %1x%2 where %3x%4 is needed")
                                              .arg(all[i]->width())
                                              .arg(all[i]->height())
                                              .arg(all[i]->minimumSizeHint().width())
                                              .arg(std::max(all[i]->minimumSizeHint().height(),
                                                            all[i]->heightForWidth(all[i]->width())));
        for (size_t j = i + 1; j < all.size(); ++j)
            if (all[i]->parentWidget() == all[j]->parentWidget() && isLaidOut(*all[i]) &&
                isLaidOut(*all[j]) && all[i]->geometry().intersects(all[j]->geometry()))
                found << described(*all[i]) + QStringLiteral(" overlaps ") + described(*all[j]) +
                             QStringLiteral(" by %1x%2")
                                 .arg(all[i]->geometry().intersected(all[j]->geometry()).width())
                                 .arg(all[i]->geometry().intersected(all[j]->geometry()).height());
    }
    return found.join(QLatin1Char('\n')).toStdString();
}

std::string ambiguousKeys(const QWidget& window) {
    QMap<QString, QStringList> users;
    const auto note = [&](const QKeySequence& keys, const QString& who) {
        if (!keys.isEmpty()) users[keys.toString()] << who;
    };
    for (const QAction* action : window.findChildren<QAction*>())
        if (action->isEnabled())
            for (const QKeySequence& keys : action->shortcuts()) note(keys, action->text());
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>())
        if (const auto* owner = static_cast<const QWidget*>(shortcut->parent());
            owner->window() == &window && owner->isVisible())
            for (const QKeySequence& keys : shortcut->keys()) note(keys, QStringLiteral("a shortcut"));
    for (const QWidget* widget : visible(window))
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget); button && button->isEnabled())
            note(button->shortcut(), button->text());
    QStringList ambiguous;
    for (auto keys = users.cbegin(); keys != users.cend(); ++keys)
        if (keys->size() > 1)
            ambiguous << keys.key() + QStringLiteral(": ") + keys->join(QLatin1String(", "));
    return ambiguous.join(QLatin1Char('\n')).toStdString();
}

int pixelsOutside(const QImage& image, const QRect& kept, const QColor& ground) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!kept.contains(x, y) && image.pixelColor(x, y) != ground) ++count;
    return count;
}

void show(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    if (!QTest::qWaitForWindowActive(&widget)) qWarning("the window did not become active");
    settle();
}

void settle() {
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
}

}  // namespace headroom::test
