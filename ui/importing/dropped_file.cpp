// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/dropped_file.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace headroom {

QString droppedFile(const QMimeData* dragged) {
    const QList<QUrl> urls = dragged->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile()) return {};
    const QFileInfo file(urls.front().toLocalFile());
    return file.isFile() ? file.absoluteFilePath() : QString();
}

}  // namespace headroom
