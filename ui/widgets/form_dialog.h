// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/saving_dialog.h"

#include <vector>

class QGridLayout;

namespace headroom {

class FormField;
class PageScroll;

// The frame of every dialog that edits a record: fields in two columns, each with what is wrong below it.
class FormDialog : public SavingDialog {
    Q_OBJECT

public:
    explicit FormDialog(Theme& theme, QWidget* parent = nullptr);

protected:
    // Fields fill the form row by row; the focus starts in the first and follows that order.
    FormField* addField(const QString& label, QWidget* field);
    // The same over both columns.
    FormField* addWideField(const QString& label, QWidget* field);
    // A line of its own below the fields so far.
    void addLine(QWidget* widget);
    // Widgets such as line edits in the font of what is typed.
    template <typename Widget>
    Widget* typed(Widget* widget) const {
        widget->setFont(theme().font(TypeStyle::Input));
        return widget;
    }

    // The dialog closes when no field has a fault after save().
    bool trySave() override;

    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    FormField* newField(const QString& label, QWidget* field);
    void fit();
    void keepOnScreen();
    void showFirstFault();

    std::vector<FormField*> m_fields;
    QWidget* m_content;
    PageScroll* m_scroll;
    QGridLayout* m_form;
};

}  // namespace headroom
