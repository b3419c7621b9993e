// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyed_link.h"

#include "ui/widgets/key_hint.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QShortcut>

namespace headroom {

KeyedLink::KeyedLink(Theme& theme, const QString& words, const QKeySequence& keys, QWidget* parent)
    : QWidget(parent) {
    auto* link = new LinkButton(theme, words);
    link->setFlush(true);
    auto* hint = new KeyHint(theme, this);
    hint->setKeys(keys);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::s);
    layout->addWidget(link);
    layout->addWidget(hint);
    connect(link, &LinkButton::clicked, this, &KeyedLink::requested);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, &KeyedLink::requested);
}

}  // namespace headroom
