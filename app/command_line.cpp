// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/figures_command.h"
#include "app/gallery_command.h"
#include "app/import_command.h"
#include "app/options.h"
#include "app/prep_command.h"
#include "app/window_command.h"
#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/sample_store.h"
#include "core/workspace/store_check.h"
#include "core/workspace/workspace.h"

#include <QApplication>
#include <QTextStream>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <functional>
#include <memory>

namespace headroom {

namespace {

constexpr int faultExit = 1;
constexpr int usageExit = 2;

void print(const QString& line) {
    QTextStream(stdout) << line << '\n';
}

// What is wrong with a day as typed; empty when nothing is.
std::string dayFault(const std::string& text) {
    try {
        dayOption(text, "This");
    } catch (const Error& error) {
        return error.sentence().toStdString();
    }
    return {};
}

// The commands, what each was told, and which one was chosen.
class CommandLine {
public:
    CommandLine() : m_app("Headroom: growth toward potential, beside your own engagement.", "headroom") {
        m_app.set_version_flag("--version", std::string(HEADROOM_VERSION));
        m_app.add_option("STORE", m_options.store, "The store to open; without one, yours");
        m_app.add_flag("--sample", m_opensSample, "Open the sample team, in its own file");
        addToday(m_app);
        addSample();
        addImport();
        addFigures();
        addPrep();
        addSteps();
        addGallery();
    }

    int run(int argc, char** argv);

private:
    CLI::App* command(const char* name, const char* description, std::function<void()> run);
    // The command needs fonts and colours, though no display.
    void draws(CLI::App* command, std::function<void()> run);
    void addToday(CLI::App& app) {
        app.add_option("--today", m_options.today, "Count from this day, as 2026-03-31")->check(dayFault);
    }
    void addSample();
    void addImport();
    void addFigures();
    void addPrep();
    void addSteps();
    void addGallery();

    CLI::App m_app;
    Options m_options;
    SampleOptions m_sample;
    ImportOptions m_import;
    FiguresOptions m_figures;
    PrepOptions m_prep;
    GalleryOptions m_gallery;
    bool m_opensSample = false;
    std::function<void()> m_command;  // empty: open the window
    int m_exit = 0;
    bool m_draws = false;
};

CLI::App* CommandLine::command(const char* name, const char* description, std::function<void()> run) {
    CLI::App* made = m_app.add_subcommand(name, description);
    addToday(*made);
    made->add_option("STORE", m_options.store, "The store")->required();
    made->callback([this, run = std::move(run)] { m_command = run; });
    return made;
}

void CommandLine::draws(CLI::App* command, std::function<void()> run) {
    command->callback([this, run = std::move(run)] {
        m_command = run;
        m_draws = true;
    });
}

void CommandLine::addSample() {
    CLI::App* sample = command("sample", "Write an invented team into a new store", [this] {
        writeSampleStore(m_options.storePath(), m_sample, m_options.day());
    });
    sample->add_option("--reps", m_sample.reps, "How many reps")->check(CLI::Range(1, 500));
    sample->add_option("--years", m_sample.years, "How many years")->check(CLI::Range(1, 20));
    sample->add_option("--opportunities", m_sample.opportunities, "About how many opportunities")
        ->check(CLI::NonNegativeNumber);
    sample->add_option("--seed", m_sample.seed, "Another number, other deals");
}

void CommandLine::addImport() {
    CLI::App* import = command("import", "Take in a CRM export or a calendar",
                               [this] { m_exit = runImport(m_options, m_import) ? 0 : faultExit; });
    import->add_option("FILE", m_import.file, "The file")->required();
    import->add_option("--as", m_import.kind, "What it holds")
        ->check(CLI::IsMember({"opportunities", "reps", "calendar"}));
    import->add_option("--matching", m_import.matching, "Read it as this matching file says");
    import->add_option("--date-order", m_import.dateOrder, "How dates are written")
        ->check(CLI::IsMember({"ymd", "dmy", "mdy"}));
    import->add_option("--decimal", m_import.decimalMark, "The decimal mark")
        ->check(CLI::IsMember({".", ","}));
    import->add_flag("--dry-run", m_import.isDryRun, "Say what would happen, change nothing");
}

void CommandLine::addFigures() {
    CLI::App* figures = command("figures", "Print figures as CSV", {});
    figures->add_option("WHAT", m_figures.what, "Which figures")
        ->required()
        ->check(CLI::IsMember({"close-rates", "growth", "engagement"}));
    figures->add_option("--by", m_figures.by, "The keys, like rep,quarter");
    figures->add_option("--from", m_figures.from, "From this day on")->check(dayFault);
    figures->add_option("--to", m_figures.to, "Up to this day")->check(dayFault);
    figures->callback([this] {
        if (const QString fault = faultOfBy(m_figures); !fault.isEmpty())
            throw CLI::ValidationError("--by", fault.toStdString());
        m_command = [this] { printFigures(m_options, m_figures); };
    });
}

void CommandLine::addPrep() {
    CLI::App* prep = command("prep", "Write the prep sheet for the next 1:1 as a PDF", {});
    prep->add_option("REP", m_prep.rep, "The rep, by name, called name or alias")->required();
    prep->add_option("--out", m_prep.out, "The PDF to write")->required();
    prep->add_option("--paper", m_prep.paper, "The paper")->check(CLI::IsMember({"a4", "letter"}));
    draws(prep, [this] { writePrepSheet(m_options, m_prep); });
}

void CommandLine::addSteps() {
    command("undo", "Take back the last step",
            [this] { print(Workspace(m_options.existingStorePath()).undo()); });
    command("redo", "Repeat the step taken back",
            [this] { print(Workspace(m_options.existingStorePath()).redo()); });
    command("check", "Look whether the store is sound", [this] {
        const QStringList faults = storeFaults(m_options.storePath());
        for (const QString& fault : faults) print(fault);
        if (faults.isEmpty()) print(QStringLiteral("ok"));
        m_exit = faults.isEmpty() ? 0 : faultExit;
    });
}

void CommandLine::addGallery() {
    CLI::App* gallery = command("gallery", "Draw every screen into PNG files", {});
    gallery->add_option("--out", m_gallery.out, "The folder")->required();
    gallery->add_option("--theme", m_gallery.theme, "One theme only")
        ->check(CLI::IsMember({"light", "dark"}));
    gallery->add_option("--size", m_gallery.size, "Width and height, like 1366x768");
    draws(gallery, [this] { drawGallery(m_options, m_gallery); });
}

int CommandLine::run(int argc, char** argv) {
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::Success& wanted) {
        return m_app.exit(wanted);
    } catch (const CLI::ParseError& fault) {
        m_app.exit(fault);
        return usageExit;
    }
    const bool opensWindow = !m_command;
    std::unique_ptr<QCoreApplication> application;
    if (m_draws && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (opensWindow || m_draws)
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("headroom"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEADROOM_VERSION));
    installTranslation();
    try {
        if (opensWindow) return openWindow(m_options, m_opensSample);
        m_command();
        return m_exit;
    } catch (const Error& error) {
        QTextStream(stderr) << "headroom: " << error.sentence() << '\n';
        return faultExit;
    }
}

}  // namespace

int runCommandLine(int argc, char** argv) {
    return CommandLine().run(argc, argv);
}

}  // namespace headroom
