// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/domain/rep.h"
#include "core/store/database.h"
#include "core/store/journal.h"
#include "core/store/migrations.h"
#include "core/store/rep_store.h"
#include "core/store/store_lock.h"
#include "core/store/transaction.h"
#include "tests/core/store_child/damage.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <ctime>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace headroom {
namespace {

void say(const std::string& line) {
    std::puts(line.c_str());
    std::fflush(stdout);
}

// One step: a rep with two aliases.
void commitStep(Database& database, int number, const QString& padding) {
    Rep rep;
    rep.name = QStringLiteral("Rep %1").arg(number);
    rep.role = padding;
    rep.aliases = {QStringLiteral("a%1").arg(number), QStringLiteral("b%1").arg(number)};
    Transaction transaction(database);
    Journal journal(database);
    journal.begin(transaction, QString::number(number));
    RepStore(database).add(transaction, rep);
    journal.end(transaction);
    transaction.commit();
}

int lastNumber(Database& database) {
    return Journal(database).lastStep().toInt();
}

// Says each step once it is saved, until killed, which it is after so many microseconds.
[[noreturn]] void commitUntilKilled(const QString& path, long microseconds) {
    sigevent event{};
    event.sigev_notify = SIGEV_SIGNAL;
    event.sigev_signo = SIGKILL;
    timer_t timer{};
    const itimerspec when{{0, 0}, {microseconds / 1'000'000, 1000 * (microseconds % 1'000'000) + 1}};
    if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 || timer_settime(timer, 0, &when, nullptr) != 0)
        std::abort();
    const StoreLock lock(path);
    Database database(path);
    migrate(database);
    for (int number = lastNumber(database) + 1;; ++number) {
        commitStep(database, number, QString());
        say(std::to_string(number));
    }
}

// Commits ever more while no file may grow beyond `bytes`, and says the error that ends it.
int commitUntilFull(const QString& path, rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
    Database database(path);
    migrate(database);
    for (int number = lastNumber(database) + 1;; ++number) {
        commitStep(database, number, QString(20'000, QLatin1Char('x')));
        say(std::to_string(number));
    }
}

// Holds the lock until its input ends.
int holdLock(const QString& path) {
    const StoreLock lock(path);
    say("locked");
    while (std::getchar() != EOF) continue;
    return 0;
}

// Adds a step with no more rights than those of everybody, and says what comes of it.
int changeAsNobody(const QString& path) {
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setresgid(nobody, nobody, nobody) != 0 || setresuid(nobody, nobody, nobody) != 0))
        return 2;
    Database database(path);
    commitStep(database, lastNumber(database) + 1, QString());
    say("saved");
    return 0;
}

int run(const QStringList& arguments) {
    const QString& what = arguments.at(1);
    const QString& path = arguments.at(2);
    if (what == QLatin1String("hold")) return holdLock(path);
    if (what == QLatin1String("fill")) return commitUntilFull(path, arguments.at(3).toULong());
    if (what == QLatin1String("damage"))
        return damageEverywhere(path, arguments.at(3).toLongLong(), arguments.at(4).toLongLong(),
                                arguments.at(5).toLongLong());
    if (what == QLatin1String("change")) return changeAsNobody(path);
    if (what == QLatin1String("commit")) commitUntilKilled(path, arguments.at(3).toLong());
    return 2;
}

}  // namespace
}  // namespace headroom

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    try {
        return headroom::run(QCoreApplication::arguments());
    } catch (const headroom::Error& error) {
        headroom::say("error " + std::to_string(int(error.kind())) + " " + error.what());
        return 1;
    }
}
