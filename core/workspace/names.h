// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/workspace/session.h"

#include <QHash>
#include <QString>

#include <vector>

namespace headroom {

// How each rep is called, archived ones too.
using CalledNames = QHash<RepId, QString>;
CalledNames calledNames(Session& session);

// "Ana", "Ana and Ben", "5 reps"
QString namesOf(const std::vector<RepId>& reps, const CalledNames& names);

}  // namespace headroom
