// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_command.h"

#include "app/gallery_import.h"
#include "core/domain/error.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>

namespace headroom {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("headroom::Gallery", text);
}

std::vector<QSize> sizesOf(const GalleryOptions& gallery) {
    if (gallery.size.empty()) return {QSize(1440, 900), QSize(1366, 768)};
    const QStringList parts = QString::fromStdString(gallery.size).split(QLatin1Char('x'));
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 600 || size.height() < 400 || size.width() > 10'000 || size.height() > 10'000)
        throw Error(ErrorKind::BadInput, tr("--size wants a size like 1366x768, 600x400 or more."));
    return {size};
}

std::vector<Theme::Mode> modesOf(const GalleryOptions& gallery) {
    if (gallery.theme == "light") return {Theme::Mode::Light};
    if (gallery.theme == "dark") return {Theme::Mode::Dark};
    return {Theme::Mode::Light, Theme::Mode::Dark};
}

// Draws the window of one store in each look and size.
class Painter {
public:
    Painter(const QString& folder, QDate today) : m_folder(folder), m_today(today) {}

    void draw(Workspace& workspace, Theme& theme, QSize size) {
        WindowMemory memory(m_scratch.filePath(QStringLiteral("window.ini")));
        MainWindow window(workspace, theme, memory, m_today);
        window.resize(size);
        window.show();
        const auto take = [&](const QString& screen) {
            QCoreApplication::processEvents();
            save(window.grab(), screen, theme, size);
        };
        take(workspace.reps(true).empty() ? QStringLiteral("first_run") : QStringLiteral("team"));
    }

    // One import over a store, step by step.
    void drawImport(Workspace& workspace, Theme& theme, QSize size) {
        for (const auto& [screen, picture] : importScreens(workspace, theme, m_today, size))
            save(picture, screen, theme, size);
    }

private:
    void save(const QPixmap& picture, const QString& screen, const Theme& theme, QSize size) const {
        const QString name =
            QStringLiteral("%1/%2_%3_%4x%5.png")
                .arg(m_folder, screen, theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(size.width())
                .arg(size.height());
        if (!picture.save(name)) throw Error(ErrorKind::Storage, tr("%1 cannot be written.").arg(name));
    }

    QString m_folder;
    QDate m_today;
    QTemporaryDir m_scratch;
};

}  // namespace

void drawGallery(const Options& options, const GalleryOptions& gallery) {
    const QString folder = absolutePath(gallery.out);
    if (!QDir().mkpath(folder)) throw Error(ErrorKind::Storage, tr("%1 cannot be made.").arg(folder));
    const std::vector<QSize> sizes = sizesOf(gallery);
    Workspace team(options.storePath(), Workspace::Mode::ReadOnly);
    Workspace nobody(QStringLiteral(":memory:"));
    Painter painter(folder, options.day());
    for (const Theme::Mode mode : modesOf(gallery)) {
        Theme theme(mode);
        theme.apply();
        for (const QSize size : sizes) {
            for (Workspace* workspace : {&nobody, &team}) painter.draw(*workspace, theme, size);
            painter.drawImport(team, theme, size);
        }
    }
}

}  // namespace headroom
