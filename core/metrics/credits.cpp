// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/credits.h"

namespace headroom {

namespace {

constexpr int promiseGraceDays = 5;
constexpr int answerDays = 2;
constexpr int lateAnswerDays = 5;

std::optional<QDate> knownOn(const std::optional<QDate>& day, QDate asOf) {
    return day && *day <= asOf ? day : std::nullopt;
}

}  // namespace

std::optional<double> promiseCredit(const Commitment& promise, const WorkingDays& days, QDate asOf) {
    if (!promise.due || promise.madeOn > asOf) return std::nullopt;
    const QDate due = *promise.due;
    const std::optional<QDate> closed = knownOn(promise.closedOn, asOf);
    if (!closed) return due < asOf ? std::optional(0.0) : std::nullopt;
    const bool isKept = promise.state == CommitmentState::Kept;
    if (*closed <= due) return isKept ? std::optional(1.0) : std::nullopt;
    return isKept && days.isWithin(promiseGraceDays, due, *closed) ? 0.5 : 0.0;
}

std::optional<double> answerCredit(const Request& request, const WorkingDays& days, QDate asOf) {
    const std::optional<QDate> answered = knownOn(request.answeredOn, asOf);
    if (days.isWithin(answerDays, request.askedOn, answered.value_or(asOf)))
        return answered ? std::optional(1.0) : std::nullopt;
    return answered && days.isWithin(lateAnswerDays, request.askedOn, *answered) ? 0.5 : 0.0;
}

bool isDueWithin(const Commitment& promise, QDate first, QDate last) {
    if (!promise.due || *promise.due > last) return false;
    return *promise.due >= first || !promise.closedOn || *promise.closedOn > last;
}

bool isDueWithin(const Request& request, QDate first, QDate last) {
    if (request.askedOn > last) return false;
    return request.askedOn >= first || !request.answeredOn || *request.answeredOn > last;
}

}  // namespace headroom
