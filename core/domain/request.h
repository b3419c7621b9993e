// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

#include <QDate>
#include <QString>

#include <optional>

namespace headroom {

// A rep asked for help. A conversation answers it.
struct Request {
    RequestId id;
    RepId rep;
    QDate askedOn;
    QString about;
    std::optional<QDate> answeredOn;
    std::optional<ConversationId> answeredBy;

    bool operator==(const Request&) const = default;
};

}  // namespace headroom
