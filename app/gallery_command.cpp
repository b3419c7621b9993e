// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery_command.h"

#include "app/gallery_calendar.h"
#include "app/gallery_import.h"
#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "ui/conversations/conversation_dialog.h"
#include "ui/prep/prep_page.h"
#include "ui/promises/struggle_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/places.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPixmap>
#include <QTemporaryDir>

namespace headroom {

namespace {

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

// The window with what lies over it, as a person sees them.
QPixmap pictureOf(QWidget& window) {
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QDialog* dialog : window.findChildren<QDialog*>())
        if (dialog->isVisible()) {
            const QRect frame(QPoint(), dialog->size());
            const QPoint place = window.rect().center() - frame.center();
            painter.drawPixmap(place, dialog->grab());
            painter.setPen(dialog->palette().color(QPalette::Dark));
            painter.drawRect(frame.translated(place).adjusted(-1, -1, 0, 0));
        }
    return picture;
}

// The reps of a team whose pages differ most.
struct Cast {
    std::optional<RepId> growing;
    std::optional<RepId> neglected;
    std::optional<RepId> newcomer;
    std::optional<RepId> unagreed;  // could agree a potential
};

Cast castOf(const TeamOverview& team) {
    Cast cast;
    for (const TeamRow& row : team.upToDate)
        if (!cast.growing && row.verdict.kind == VerdictKind::LikelyGrowing) cast.growing = row.rep;
    if (!team.needsYourHelp.empty()) cast.neglected = team.needsYourHelp.front().rep;
    for (const UnagreedPotential& rep : team.withoutPotential)
        (rep.isAgreeable ? cast.unagreed : cast.newcomer) = rep.rep;
    return cast;
}

// The gallery draws what can be changed, too, and changes nothing of anybody's.
void copyStore(const QString& from, const QString& to) {
    const Workspace sound(from, Workspace::Mode::ReadOnly);  // says what is wrong with it
    if (!QFile::copy(from, to)) throw Error(ErrorKind::Storage, tr("%1 cannot be read.").arg(from));
    QFile::copy(from + QLatin1String("-wal"), to + QLatin1String("-wal"));
}

// Draws the window of one store in each look and size.
class Painter {
    Q_DECLARE_TR_FUNCTIONS(headroom::Painter)

public:
    Painter(const QString& folder, QDate today) : m_folder(folder), m_today(today) {}

    void draw(Workspace& workspace, Theme& theme, QSize size) {
        WindowMemory memory(m_scratch.filePath(QStringLiteral("window.ini")));
        MainWindow window(workspace, theme, memory, m_today);
        window.resize(size);
        window.show();
        const auto take = [&](const QString& screen) {
            // Words that wrap settle in rounds: their width, the height they need, what is left for the
            // charts.
            for (int round = 0; round < 5; ++round) QCoreApplication::processEvents();
            save(pictureOf(window), screen, theme, size);
        };
        take(workspace.reps(true).empty() ? QStringLiteral("first_run") : QStringLiteral("team"));
        const TeamOverview overview = workspace.teamOverview(std::nullopt, m_today);
        if (!overview.isEmpty()) {
            const std::pair<Place, QString> pages[] = {{Place::Meetings, QStringLiteral("meetings")},
                                                       {Place::Commitments, QStringLiteral("commitments")},
                                                       {Place::Priorities, QStringLiteral("priorities")},
                                                       {Place::Standards, QStringLiteral("standards")},
                                                       {Place::Mirror, QStringLiteral("mirror")}};
            for (const auto& [place, screen] : pages) {
                window.places().open(place);
                take(screen);
            }
        }
        for (const StruggleRow& row : workspace.commitmentBook(std::nullopt, m_today).struggles) {
            StruggleDialog dialog(workspace, theme, row.struggle.id, m_today, &window);
            dialog.open();
            take(QStringLiteral("struggle"));
            break;
        }
        const Cast cast = castOf(overview);
        const auto takeRep = [&](const std::optional<RepId>& rep, const QString& screen) {
            if (!rep) return;
            window.places().openRep(*rep);
            take(screen);
        };
        takeRep(cast.growing, QStringLiteral("rep"));
        takeRep(cast.neglected, QStringLiteral("rep_neglected"));
        takeRep(cast.newcomer, QStringLiteral("rep_new"));
        if (const std::optional<RepId> rep = cast.neglected ? cast.neglected : cast.growing) {
            window.places().prepare(*rep);
            take(QStringLiteral("prep"));
            window.findChild<PrepPage*>()->startConversation();
            take(QStringLiteral("conversation"));
        }
        if (cast.growing) {
            window.places().open(Place::Team);
            window.logConversation();
            auto* log = window.findChild<ConversationDialog*>();
            log->logLine(
                tr("%1 call 25m yesterday pricing objection, froze when asked for 20% off they: list three "
                   "trade-offs by fri me: role-play it thu")
                    .arg(workspace.rep(*cast.growing)->called().toLower()));
            take(QStringLiteral("quick_log"));
            delete log;
        }
        if (!cast.unagreed) return;
        window.places().agreePotential(*cast.unagreed);
        take(QStringLiteral("agree_potential"));
    }

    // One import over a store, step by step.
    void drawImport(Workspace& workspace, Theme& theme, QSize size) {
        for (const auto& [screen, picture] : importScreens(workspace, theme, m_today, size))
            save(picture, screen, theme, size);
        save(calendarScreen(workspace, theme, m_today, size), QStringLiteral("calendar_check"), theme, size);
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
    const QTemporaryDir scratch;
    const QString copy = scratch.filePath(QStringLiteral("gallery.db"));
    copyStore(options.storePath(), copy);
    Workspace team(copy);
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
