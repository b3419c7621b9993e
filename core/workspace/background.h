// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <optional>

namespace headroom {

inline constexpr int progressRange = 1000;

// Runs `work(progress)` on a worker thread; `progress` is told 0 to 1000 and returns false when the work is
// to stop. What it throws arrives at result(); cancelled work has no result.
template <typename Result, typename Work>
QFuture<Result> inBackground(Work work) {
    auto promise = std::make_shared<QPromise<Result>>();
    promise->setProgressRange(0, progressRange);
    promise->start();
    QThreadPool::globalInstance()->start([promise, work] {
        const std::function<bool(int)> progress = [&promise](int permille) {
            promise->setProgressValue(permille);
            return !promise->isCanceled();
        };
        try {
            promise->addResult(work(progress));
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Cancelled) promise->setException(std::current_exception());
        } catch (...) {
            promise->setException(std::current_exception());
        }
        promise->finish();
    });
    return promise->future();
}

// The result of finished work; none when it was cancelled. Throws what the work threw.
template <typename Result>
std::optional<Result> resultOf(QFuture<Result> future) {
    future.waitForFinished();
    if (future.resultCount() == 0) return std::nullopt;
    return future.result();
}

}  // namespace headroom
