// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace headroom {

// One line of CSV, RFC 4180, without its line end. Cells that a spreadsheet would run as a formula (starting with
// = + - @ tab or CR, or their full-width forms) get a leading apostrophe; numbers stay as they are.
QString csvLine(const QStringList& cells);

}  // namespace headroom
