// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QKeySequence>
#include <QWidget>

namespace headroom {

// A link with its key beside it, which answers while the link is in sight.
class KeyedLink : public QWidget {
    Q_OBJECT

public:
    KeyedLink(Theme& theme, const QString& words, const QKeySequence& keys, QWidget* parent = nullptr);

Q_SIGNALS:
    void requested();
};

}  // namespace headroom
