// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/true_tests.h"

#include "core/domain/error.h"
#include "core/workspace/outcome_writer.h"
#include "core/workspace/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace headroom {

namespace {

const QString answerName = QStringLiteral("answer");
const QString differencesName = QStringLiteral("differences");
const QString promisesName = QStringLiteral("promises");
const QString areaName = QStringLiteral("area");
const QString textName = QStringLiteral("text");
const QString dueName = QStringLiteral("due");

QString toJson(const TrueTestDraft& draft) {
    if (draft == TrueTestDraft{}) return {};
    QJsonArray differences, promises;
    for (const TrueTestDifference& difference : draft.differences)
        differences.append(QJsonObject{{areaName, int(difference.area)}, {textName, difference.text}});
    for (const PromiseMade& promise : draft.promises)
        promises.append(QJsonObject{{textName, promise.text},
                                    {dueName, promise.due ? promise.due->toString(Qt::ISODate) : QString()}});
    QJsonObject all{{differencesName, differences}, {promisesName, promises}};
    if (draft.answer) all.insert(answerName, int(*draft.answer));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

// None when it is not the number of one.
template <typename Enum>
std::optional<Enum> oneOf(const QJsonValue& value, Enum last) {
    const int number = value.toInt(-1);
    return number < 0 || number > int(last) ? std::nullopt : std::optional(Enum(number));
}

TrueTestDraft withoutBlanks(TrueTestDraft draft) {
    for (TrueTestDifference& difference : draft.differences) difference.text = difference.text.trimmed();
    std::erase_if(draft.differences, [](const TrueTestDifference& one) { return one.text.isEmpty(); });
    for (PromiseMade& promise : draft.promises) promise.text = promise.text.trimmed();
    std::erase_if(draft.promises, [](const PromiseMade& one) { return one.text.isEmpty(); });
    return draft;
}

}  // namespace

std::optional<TrueTests::Fault> TrueTests::fault(const TrueTestDraft& written, QDate today) {
    const TrueTestDraft draft = withoutBlanks(written);
    if (!draft.answer) return Fault{Part::Answer, tr("Choose an answer first.")};
    if (draft.differences.empty() && *draft.answer != TrueTestAnswer::No)
        return Fault{Part::Differences, tr("Say what they would do differently.")};
    if (draft.promises.empty()) return Fault{Part::Promises, tr("Promise one thing that you will do.")};
    for (const PromiseMade& promise : draft.promises)
        if (!promise.due || *promise.due < today)
            return Fault{Part::Promises, tr("Give each promise a day to come.")};
    return std::nullopt;
}

TrueTests::TrueTests(Workspace& workspace) : m_workspace(workspace) {}

QDate TrueTests::quarterFirst(QDate today) const {
    const FiscalCalendar calendar = m_workspace.session().leader.leader().calendar();
    return calendar.period(calendar.quarterOf(today)).first();
}

void TrueTests::keepDraft(const TrueTestDraft& draft, QDate today) {
    m_workspace.session().keepDraft(trueTestDraftName(quarterFirst(today)), toJson(draft));
}

void TrueTests::finish(const TrueTestDraft& written, const QStringList& evidence, QDate today) {
    Session& session = m_workspace.session();
    const TrueTestDraft draft = withoutBlanks(written);
    if (const std::optional<Fault> missing = fault(draft, today))
        throw Error(ErrorKind::Refused, missing->sentence);
    TrueTest test;
    test.quarterFirst = quarterFirst(today);
    if (session.mirror.trueTest(test.quarterFirst))
        throw Error(ErrorKind::Refused, tr("This quarter\u2019s true test is answered already."));
    test.answeredOn = today;
    test.answer = *draft.answer;
    test.evidence = evidence;
    test.differences = draft.differences;
    session.perform(tr("True test: %n promise(s)", nullptr, int(draft.promises.size())),
                    [&](const Transaction& transaction) {
                        for (const PromiseMade& promise : draft.promises)
                            test.promises.push_back(
                                session.commitments.add(transaction, newCommitment(promise, {}, today)));
                        session.mirror.add(transaction, test);
                        session.drafts.keep(transaction, trueTestDraftName(test.quarterFirst),
                                            toJson(written));
                    });
}

QString trueTestDraftName(QDate quarterFirst) {
    return QStringLiteral("true test %1").arg(quarterFirst.toString(Qt::ISODate));
}

// What cannot be read is left out: it is a draft.
TrueTestDraft trueTestDraft(const QString& json) {
    const QJsonObject all = QJsonDocument::fromJson(json.toUtf8()).object();
    TrueTestDraft draft;
    draft.answer = oneOf(all.value(answerName), TrueTestAnswer::No);
    for (const QJsonValue& one : all.value(differencesName).toArray())
        if (const std::optional<Habit> area = oneOf(one[areaName], Habit::OwnPromises))
            draft.differences.push_back({*area, one[textName].toString()});
    for (const QJsonValue& one : all.value(promisesName).toArray()) {
        const QDate due = QDate::fromString(one[dueName].toString(), Qt::ISODate);
        draft.promises.push_back(
            {Party::Leader, one[textName].toString(), due.isValid() ? std::optional(due) : std::nullopt});
    }
    return draft;
}

}  // namespace headroom
