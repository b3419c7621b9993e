// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/program_run.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace headroom::bench {

namespace {

constexpr timespec betweenLooks{0, 5'000'000};

[[noreturn]] void giveUp(const QString& program, const char* what) {
    std::fprintf(stderr, "%s %s\n", qPrintable(program), what);
    std::exit(1);
}

qint64 now() {
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

// The most memory a living process has held. Its resource usage would count what this process held when it
// was started.
double peakOf(pid_t process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmHWM:", 0) == 0) return std::strtod(line.c_str() + 6, nullptr) / 1024;
    return 0;
}

pid_t start(const QString& program, const QStringList& arguments, int output) {
    std::vector<QByteArray> words{program.toLocal8Bit()};
    for (const QString& argument : arguments) words.push_back(argument.toLocal8Bit());
    std::vector<char*> pointers;
    for (QByteArray& word : words) pointers.push_back(word.data());
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    pid_t process = 0;
    const int failure = posix_spawnp(&process, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (failure != 0) giveUp(program, std::strerror(failure));
    return process;
}

double seconds(const timeval& time) {
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

QByteArray contentOf(int file) {
    QByteArray content(lseek(file, 0, SEEK_END), '\0');
    if (pread(file, content.data(), size_t(content.size()), 0) != content.size()) content.clear();
    return content;
}

}  // namespace

ProgramRun runProgram(const QString& program, const QStringList& arguments) {
    char name[] = "/tmp/headroom-bench-XXXXXX";
    const int output = mkstemp(name);
    if (output < 0) giveUp(program, std::strerror(errno));
    unlink(name);
    ProgramRun run;
    run.startedAt = now();
    const pid_t process = start(program, arguments, output);
    int status = 0;
    rusage usage{};
    while (wait4(process, &status, WNOHANG, &usage) == 0) {
        run.peakMegabytes = std::max(run.peakMegabytes, peakOf(process));
        nanosleep(&betweenLooks, nullptr);
    }
    run.wallSeconds = double(now() - run.startedAt) / 1e9;
    run.processorSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    run.said = contentOf(output);
    close(output);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) giveUp(program, "failed");
    return run;
}

}  // namespace headroom::bench
