// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QEvent>

#include <functional>

class QWidget;

namespace headroom {

// Carries what went wrong from the page it happened on to the window, which says it.
class FailureEvent : public QEvent {
public:
    explicit FailureEvent(const Error& error) : QEvent(eventType()), m_error(error) {}

    static Type eventType();
    const Error& error() const { return m_error; }

private:
    const Error m_error;
};

// Does what a person asked for on `where`; an Error goes to its window as a FailureEvent. False then.
bool attempt(QWidget* where, const std::function<void()>& action);

}  // namespace headroom
