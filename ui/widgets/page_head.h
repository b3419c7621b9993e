// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;

namespace headroom {

class LinkButton;
class TextLabel;

// The top of each page: where one is, what day the page speaks of, and the actions, the next one filled.
class PageHead : public QWidget {
    Q_OBJECT

public:
    explicit PageHead(Theme& theme, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    // The place this page belongs to; a click on it asks to go back.
    void setBreadcrumb(const QString& place);
    void addAction(QWidget* widget);
    // Title and subtitle on one line, for small windows.
    void setCompact(bool isCompact);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void breadcrumbActivated();

private:
    LinkButton* m_breadcrumb;
    TextLabel* m_title;
    TextLabel* m_subtitle;
    QBoxLayout* m_titles;
    QHBoxLayout* m_actions;
    bool m_isCompact = false;
};

}  // namespace headroom
