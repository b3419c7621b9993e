// SPDX-License-Identifier: GPL-3.0-or-later
// Opens a window as the program does, says when it was painted, and ends: an empty one, or the one over a
// store.
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTimer>

#include <ctime>

namespace headroom {
namespace {

void sayNow() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    std::printf("%lld\n", static_cast<long long>(time.tv_sec) * 1'000'000'000 + time.tv_nsec);
}

// Ends the program once the event that painted the window is through.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window) { window.installEventFilter(this); }

private:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_isOver) {
            m_isOver = true;
            QTimer::singleShot(0, qApp, [] {
                sayNow();
                QApplication::quit();
            });
        }
        return QObject::eventFilter(watched, event);
    }

    bool m_isOver = false;
};

int showUntilPainted(QWidget& window) {
    const FirstPaint paint(window);
    window.show();
    return QApplication::exec();
}

int showEmpty() {
    QMainWindow window;
    window.resize(1440, 900);
    return showUntilPainted(window);
}

int showStore(const QString& path, QDate today) {
    Workspace workspace(path);
    WindowMemory memory(path + QStringLiteral(".ini"));
    Theme theme(memory.look());
    MainWindow window(workspace, theme, memory, today);
    theme.apply();
    return showUntilPainted(window);
}

}  // namespace
}  // namespace headroom

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 3) return headroom::showEmpty();
    return headroom::showStore(arguments[1], QDate::fromString(arguments[2], Qt::ISODate));
}
