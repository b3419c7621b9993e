// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace headroom {

class KeyHint;
class LinkButton;
class TextLabel;

// Names the field below it, with a remark beside it and the key that goes there.
class FieldLabel : public QWidget {
    Q_OBJECT

public:
    FieldLabel(Theme& theme, const QString& text, QWidget* parent = nullptr);

    QString text() const;
    void setText(const QString& text);
    // Whose the field is; a long name in the text then ends in dots where it must.
    void setOwner(Party owner);
    // What is offered beside the label.
    void addLink(LinkButton* link);
    void setRemark(const QString& remark);
    // What keeps the field from being saved as it is, in place of the remark; empty: nothing does.
    void setProblem(const QString& problem);
    // The field takes its accessible name from here, and the focus when its keys are pressed.
    void setField(QWidget* field, const QKeySequence& keys = {});

private:
    void updateRemark();

    Theme& m_theme;
    QHBoxLayout* m_row;
    TextLabel* m_text;
    TextLabel* m_remark;
    KeyHint* m_keys;
    QWidget* m_field = nullptr;
    QString m_remarkText;
    QString m_problem;
};

}  // namespace headroom
