// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMimeData;

namespace headroom {

// The path of the one local file that is dragged here; empty for anything else.
QString droppedFile(const QMimeData* dragged);

}  // namespace headroom
