// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_command.h"

#include "app/open_store.h"
#include "core/domain/error.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMessageBox>
#include <QStandardPaths>

#include <functional>

namespace headroom {

namespace {

// The store in sight with its window; another store takes the place of both.
class Program : public QObject {
    Q_DECLARE_TR_FUNCTIONS(headroom::Program)

public:
    explicit Program(const Options& options)
        : m_options(options),
          m_memory(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
                   QStringLiteral("/headroom.ini")),
          m_theme(m_memory.look()) {
        m_theme.setTextScale(m_memory.textScale());
        connect(qApp, &QApplication::applicationStateChanged, this, &Program::onStateChanged);
    }

    void open(const QString& path) { show(openStore(path), false); }
    void openSample() { show(openSampleStore(sampleStorePath(), m_options.day()), true); }

private:
    void show(std::unique_ptr<Workspace> workspace, bool isSample) {
        auto window = std::make_unique<MainWindow>(*workspace, m_theme, m_memory, m_options.day());
        // After the window is built: under a style sheet each part is styled anew whenever it gets a parent.
        if (!m_window) m_theme.apply();
        window->setIsSample(isSample);
        // Queued: the window that asks goes away.
        connect(window.get(), &MainWindow::sampleRequested, this, &Program::onSampleRequested,
                Qt::QueuedConnection);
        connect(window.get(), &MainWindow::ownStoreRequested, this, &Program::onOwnStoreRequested,
                Qt::QueuedConnection);
        connect(window.get(), &MainWindow::storeRequested, this, &Program::onStoreRequested,
                Qt::QueuedConnection);
        if (m_window) window->setGeometry(m_window->geometry());
        m_window = std::move(window);
        m_workspace = std::move(workspace);
        m_window->show();
    }

    void onSampleRequested() {
        attemptTo([this] { openSample(); });
    }
    void onOwnStoreRequested() { onStoreRequested(m_options.storePath()); }
    void onStoreRequested(const QString& path) {
        attemptTo([&] { open(path); });
    }

    // The store in sight stays when another one cannot be opened.
    void attemptTo(const std::function<void()>& action) {
        try {
            action();
        } catch (const Error& error) {
            QMessageBox box(QMessageBox::Warning, tr("Headroom"), error.sentence(), QMessageBox::Ok,
                            m_window.get());
            box.setTextFormat(Qt::PlainText);
            box.setDetailedText(error.detail());
            box.exec();
        }
    }

    // A laptop that slept through the night wakes up on another day.
    void onStateChanged(Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_window && m_options.today.empty())
            m_window->setToday(m_options.day());
    }

    const Options& m_options;
    WindowMemory m_memory;
    Theme m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;  // goes before the workspace it shows
};

}  // namespace

int openWindow(const Options& options, bool opensSample) {
    Program program(options);
    if (opensSample)
        program.openSample();
    else
        program.open(options.storePath());
    return QApplication::exec();
}

}  // namespace headroom
