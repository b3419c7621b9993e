// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

#include <vector>

class QGridLayout;
class QHBoxLayout;

namespace headroom {

class ActionButton;
class FormField;
class InlineNotice;
class PageScroll;

// The frame of every dialog that edits a record: fields in two columns, Cancel (Esc) and Save (Ctrl+Enter).
// What cannot be saved stays on screen with the reason.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    explicit FormDialog(Theme& theme, QWidget* parent = nullptr);

protected:
    // Fields fill the form row by row; the focus starts in the first and follows that order.
    FormField* addField(const QString& label, QWidget* field);
    // A line of its own below the fields so far.
    void addLine(QWidget* widget);
    // Widgets such as line edits in the font of what is typed.
    template <typename Widget>
    Widget* typed(Widget* widget) const {
        widget->setFont(m_theme.font(TypeStyle::Input));
        return widget;
    }

    // Says what is wrong, or saves; the dialog closes when no field has a fault afterwards. May throw Error.
    virtual void save() = 0;
    // Whether that went well; otherwise the reason is on screen.
    bool trySave();

    // Off with a reason, when nothing can be saved at all.
    void setReadOnly(const QString& why);
    Theme& theme() const { return m_theme; }

    bool event(QEvent* event) override;  // what `attempt` sends
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QHBoxLayout* newFoot();
    void fit();
    void showFirstFault();

    Theme& m_theme;
    std::vector<FormField*> m_fields;
    QWidget* m_body;
    PageScroll* m_scroll;
    QGridLayout* m_form;
    InlineNotice* m_notice;
    ActionButton* m_save;
};

}  // namespace headroom
