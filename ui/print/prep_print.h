// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace headroom {

// Puts a prep sheet on one page for the pen: its lines in their steps, blank ones to fill in, room for notes.
// Always in light colours, all text selectable. Notes that only the leader sees are not on it.

// What the document is called.
QString prepTitle(const PrepSheet& sheet);
// Sets 12 mm margins and draws. False when the device cannot be drawn on.
bool printPrepSheet(const PrepSheet& sheet, QPagedPaintDevice& device);
// As a PDF; what was there before stays unless all of it could be written. Throws Error(Storage).
void savePrepSheet(const PrepSheet& sheet, const QString& path, QPageSize::PageSizeId paper);

}  // namespace headroom
