// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/attempt.h"

#include <QCoreApplication>
#include <QWidget>

namespace headroom {

QEvent::Type FailureEvent::eventType() {
    static const Type type = Type(registerEventType());
    return type;
}

bool attempt(QWidget* where, const std::function<void()>& action) {
    try {
        action();
        return true;
    } catch (const Error& error) {
        FailureEvent failure(error);
        QCoreApplication::sendEvent(where->window(), &failure);
        return false;
    }
}

}  // namespace headroom
