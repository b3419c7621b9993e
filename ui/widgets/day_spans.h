// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace headroom {

class LinkButton;

// A small list of spans of days, each typed as its first and its last day; without a last one, the one day.
class DaySpans : public QWidget {
    Q_OBJECT

public:
    // `addWords` names the link that adds a line: "Add days away".
    DaySpans(Theme& theme, const QString& addWords, QWidget* parent = nullptr);

    void setSpans(const std::vector<Period>& spans);
    // By first day; lines left blank or not understood are not among them.
    std::vector<Period> spans() const;
    // What is wrong with the first line that is; empty when nothing is.
    QString fault() const;

private:
    class Line;

    Line* addLine();
    QWidget* beforeAdd() const;
    void onRemoveRequested(Line* line);
    void nameLines();

    Theme& m_theme;
    std::vector<Line*> m_lines;
    QVBoxLayout* m_list;
    LinkButton* m_add;
};

}  // namespace headroom
