// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace headroom {

class LinkButton;
class TextLabel;

// A message in the place it belongs to: what happened, what is safe, what to do. Stays until it is answered.
class InlineNotice : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Information, Error };

    explicit InlineNotice(Theme& theme, QWidget* parent = nullptr);

    void showInformation(const QString& sentence);
    // `detail`, for whoever helps, unfolds on request.
    void showError(const QString& sentence, const QString& detail = {});
    QString sentence() const;
    void addAction(QWidget* button);
    void setCloseable(bool isCloseable);

Q_SIGNALS:
    void closed();

private:
    void present(Kind kind, const QString& sentence, const QString& detail);
    void applyTheme();
    void onDetailAsked();
    void onCloseClicked();

    Theme& m_theme;
    Kind m_kind = Kind::Information;
    QLabel* m_icon;
    TextLabel* m_sentence;
    TextLabel* m_detail;
    LinkButton* m_detailLink;
    QHBoxLayout* m_actions;
    QToolButton* m_close;
};

}  // namespace headroom
