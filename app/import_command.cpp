// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_command.h"

#include "app/calendar_command.h"
#include "app/printed_lines.h"
#include "core/domain/column_matching_json.h"
#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/exchange/calendar_file.h"
#include "core/workspace/imports.h"

#include <QFile>
#include <QFileInfo>

namespace headroom {

namespace {

[[noreturn]] void refuse(const QString& sentence) {
    throw Error(ErrorKind::BadInput, sentence);
}

ColumnMatching matchingFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) refuse(tr("%1 cannot be read.").arg(path));
    const std::optional<ColumnMatching> matching = parseColumnMatching(file.readAll());
    if (!matching) refuse(tr("%1 holds no column matching.").arg(path));
    return *matching;
}

DateOrder dateOrder(const std::string& word) {
    if (word == "ymd") return DateOrder::YearMonthDay;
    return word == "dmy" ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

FileKind kindNamed(const std::string& word) {
    return word == "reps" ? FileKind::Reps : FileKind::Opportunities;
}

ColumnMatching chosenMatching(const ImportOptions& options, const RecognisedFile& file) {
    ColumnMatching matching =
        options.matching.empty() ? file.suggested : matchingFrom(absolutePath(options.matching));
    if (!options.dateOrder.empty()) matching.dateOrder = dateOrder(options.dateOrder);
    if (!options.decimalMark.empty()) matching.decimalMark = QLatin1Char(options.decimalMark.front());
    return matching;
}

void check(const ImportOptions& options, const RecognisedFile& file, const ColumnMatching& matching,
           const Imports& imports) {
    if (!options.kind.empty() && kindNamed(options.kind) != matching.kind)
        refuse(options.kind == "reps" ? tr("This file does not look like a file of reps.")
                                      : tr("This file does not look like a file of opportunities."));
    if (file.needsDateOrder && !matching.dateOrder)
        refuse(
            tr("The dates can be read in more than one order. Say which with --date-order ymd, dmy or mdy."));
    if (imports.wantsRepsFileFirst(file))
        refuse(
            tr("This file names owners by their ids only. Import the file of users first, with --as reps."));
    const QStringList problems = matchingProblems(file, matching);
    if (!problems.isEmpty()) refuse(problems.front());
}

bool dryRun(const Imports& imports, const ImportRequest& request) {
    const ImportPreview preview = imports.preview(request).result();
    print("read", preview.read);
    print("usable", preview.usable);
    print("skipped", preview.read - preview.usable);
    printIssues(preview.issues);
    return preview.usable > 0;
}

void printMentions(const char* word, const std::vector<OpportunityMention>& mentions) {
    if (!mentions.empty()) print(word, qint64(mentions.size()));
}

void printSummary(const ImportSummary& summary) {
    const ImportRecord& record = summary.record;
    print("read", record.read);
    print("added", record.added);
    print("updated", record.updated);
    print("unchanged", record.unchanged);
    print("skipped", record.skipped);
    if (summary.undated > 0) print("decided without a day, left out of rates", summary.undated);
    printMentions("owner changed, decided ones stay with their rep", summary.ownerKept);
    printMentions("owner changed, open ones moved", summary.ownerMoved);
    printMentions("changed without an id", summary.corrected);
    printMentions("no longer in the file", summary.gone);
    printIssues(record.issues);
}

}  // namespace

bool runImport(const Options& options, const ImportOptions& import) {
    if (import.kind == "calendar" || (import.kind.empty() && isCalendarName(absolutePath(import.file))))
        return runCalendarImport(options, import);
    StoreToBe store(options.storePath());
    Workspace workspace(options.storePath());
    Imports imports(workspace);
    const RecognisedFile file = imports.recognise(absolutePath(import.file)).result();
    ImportRequest request;
    request.shape = file.shape;
    request.matching = chosenMatching(import, file);
    request.today = options.day();
    check(import, file, request.matching, imports);
    if (import.isDryRun) return dryRun(imports, request);
    const ImportSummary summary = imports.run(request).result();
    store.keep();
    printSummary(summary);
    return true;
}

}  // namespace headroom
