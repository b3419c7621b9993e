// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/running_conversation.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QCheckBox;
class QHBoxLayout;
class QLineEdit;

namespace headroom {

class DayField;
class LinkButton;
class RemarkedLabel;
class TextLabel;

// How the lines of a sheet are used: to prepare, or while speaking.
struct PrepUse {
    QDate today;
    bool canChange = true;
    const RunningConversation* running = nullptr;  // none: to prepare
};

// One line of the sheet: what it says, a box to tick where it can be done, and a field in its place while it
// is reworded. The leader's late promise stands out and asks for a new day.
class PrepLine : public QFrame {
    Q_OBJECT

public:
    PrepLine(Theme& theme, const PrepItem& item, const PrepUse& use, QWidget* parent = nullptr);

    QString key() const { return m_item.key; }

Q_SIGNALS:
    // An empty text takes the line off the sheet.
    void reworded(const QString& key, const QString& text);
    // To be done at once.
    void done(const PrepItem& item);
    // To be saved with the conversation.
    void ticked(const PrepItem& item, bool isTicked);
    void whyTicked(const PrepItem& item, bool isWithWhy);
    void dropped(const PrepItem& item, bool isDropped);
    void moveRequested(const PrepItem& item, QDate due);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    bool isTickable() const;
    bool isDoneAtOnce() const;
    bool isLatePromise() const;
    void addMark(QHBoxLayout* row);
    void addBox(QHBoxLayout* row);
    void addWhyBox(QHBoxLayout* row);
    void addWords(QHBoxLayout* row);
    void addLateButtons(QHBoxLayout* row);
    void addDrop(QHBoxLayout* row);
    void addEdit(QHBoxLayout* row);
    void startEditing();
    void stopEditing();
    void askForDay();
    void stopAsking();
    void setDropped(bool isDropped);
    void onDayEntered();

    Theme& m_theme;
    const PrepItem m_item;
    const QDate m_today;
    const bool m_canChange, m_isSpeaking;
    bool m_isTicked = false, m_isWithWhy = false, m_isDropped = false;
    QCheckBox* m_box = nullptr;
    QCheckBox* m_why = nullptr;
    RemarkedLabel* m_text = nullptr;
    QLineEdit* m_field = nullptr;
    QWidget* m_later = nullptr;
    DayField* m_day = nullptr;
    TextLabel* m_fault = nullptr;
    LinkButton* m_drop = nullptr;
    LinkButton* m_edit = nullptr;  // none while speaking
};

// Hands what is asked of a line on to whoever shows it, under the same names.
template <typename Owner>
void relay(PrepLine* line, Owner* owner) {
    QObject::connect(line, &PrepLine::reworded, owner, &Owner::reworded);
    QObject::connect(line, &PrepLine::done, owner, &Owner::done);
    QObject::connect(line, &PrepLine::ticked, owner, &Owner::ticked);
    QObject::connect(line, &PrepLine::dropped, owner, &Owner::dropped);
    QObject::connect(line, &PrepLine::moveRequested, owner, &Owner::moveRequested);
}

}  // namespace headroom
