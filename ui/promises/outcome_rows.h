// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/party.h"
#include "ui/theme/theme.h"

#include <QDate>
#include <QKeySequence>
#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace headroom {

class FieldLabel;
class LinkButton;

// What one line of a conversation's outcome says: a promise and its day, or what somebody is stuck on.
struct OutcomeLine {
    QString text;
    std::optional<QDate> due;

    bool operator==(const OutcomeLine&) const = default;
};

// A short list of lines under one label, each with a day where one is asked for. Enter at the end of a line
// goes on to the next; a line left blank goes away.
class OutcomeRows : public QWidget {
    Q_OBJECT

public:
    enum class Day { IsAsked, IsNot };

    OutcomeRows(Theme& theme, QDate today, Day day, QWidget* parent = nullptr);

    void setOwner(Party owner);
    void setLabel(const QString& label);
    // The keys that go to the first line.
    void setKeys(const QKeySequence& keys);

    // Without telling: `linesChanged` follows the person's edits only. A line being typed keeps its cursor.
    void present(const std::vector<OutcomeLine>& lines);
    // One blank line, whatever was typed.
    void clear();
    // Those that say something.
    std::vector<OutcomeLine> lines() const;
    bool isBeingTyped() const;
    // Says beside the label which line cannot be kept as it is, and goes there. False when all can.
    bool showProblem();

Q_SIGNALS:
    void linesChanged(const std::vector<headroom::OutcomeLine>& lines);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Row;

    Row* addRow();
    void remove(Row* row);
    void removeBlankRows();
    void addAnother();
    void onEdited();
    void onEnter(Row* row, QObject* field);
    bool takesBack(Row* row, QObject* field);
    Row* rowOf(QObject* field) const;
    void nameRows();

    Theme& m_theme;
    QDate m_today;
    Day m_day;
    FieldLabel* m_label;
    LinkButton* m_another;
    QVBoxLayout* m_list;
    std::vector<Row*> m_rows;  // never empty
};

}  // namespace headroom
