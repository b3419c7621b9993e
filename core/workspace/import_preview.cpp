// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/workspace/import_merge.h"
#include "core/workspace/import_opportunities.h"
#include "core/workspace/name_likeness.h"

#include <algorithm>
#include <map>

namespace headroom {

namespace {

constexpr size_t wonShown = 10, lostShown = 5, openShown = 5;

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

std::optional<QDate> dayOf(qint32 day) {
    return day == OpportunityBatch::noDay ? std::nullopt : std::optional(QDate::fromJulianDay(day));
}

Opportunity exampleOf(const OpportunityBatch& batch, const OpportunityBatch::Row& row) {
    const auto word = [&batch](quint32 index) { return text(batch.words()[index]); };
    Opportunity example;
    example.id = OpportunityId{row.id};
    example.externalId = text(batch.externalId(row));
    example.name = text(batch.name(row));
    example.account = word(row.account);
    example.segment = word(row.segment);
    example.stage = word(row.stage);
    example.outcome = row.outcome;
    example.openedOn = dayOf(row.openedOn);
    example.closedOn = dayOf(row.closedOn);
    if (row.valueMinor != OpportunityBatch::noValue)
        example.value = Money{row.valueMinor, word(row.currency)};
    return example;
}

// The first rows of the file with that outcome, in its order.
std::vector<const OpportunityBatch::Row*> firstRows(const OpportunityBatch& batch, Outcome outcome,
                                                    size_t count) {
    std::vector<const OpportunityBatch::Row*> rows;
    for (const OpportunityBatch::Row& row : batch.rows())
        if (row.outcome == outcome) rows.push_back(&row);
    const size_t shown = std::min(rows.size(), count);
    std::partial_sort(rows.begin(), rows.begin() + std::ptrdiff_t(shown), rows.end(),
                      [](const auto* a, const auto* b) { return a->line < b->line; });
    rows.resize(shown);
    return rows;
}

// Rows as they would be taken in, of each outcome some.
void addExamples(ImportPreview& preview, const OpportunityBatch& batch) {
    const auto won = firstRows(batch, Outcome::Won, wonShown);
    const auto lost = firstRows(batch, Outcome::Lost, lostShown);
    const auto open = firstRows(batch, Outcome::Open, openShown);
    const auto add = [&](const auto& rows, size_t at) {
        if (at >= rows.size()) return;
        preview.examples.push_back(exampleOf(batch, *rows[at]));
        preview.exampleOwners << text(batch.words()[rows[at]->owner]);
    };
    for (size_t turn = 0; turn < std::max(lostShown, openShown); ++turn) {
        add(won, 2 * turn);
        add(won, 2 * turn + 1);
        add(lost, turn);
        add(open, turn);
    }
}

void addDecision(ImportPreview& preview, const OpportunityBatch::Row& row) {
    (row.outcome == Outcome::Won ? preview.decided.won : preview.decided.lost) += 1;
    const std::optional<QDate> day = dayOf(row.closedOn);
    if (!day) return;
    preview.firstDecision = std::min(preview.firstDecision.value_or(*day), *day);
    preview.lastDecision = std::max(preview.lastDecision.value_or(*day), *day);
}

void arrangeOwners(ImportPreview& preview, Session& session) {
    const std::vector<Rep> reps = session.reps.reps(false);
    for (OwnerInFile& owner : preview.owners)
        for (const Rep& rep : reps)
            if (!owner.rep && mayBeSamePerson(owner.name, rep.name)) owner.lookalikes.push_back(rep.id);
    std::sort(preview.owners.begin(), preview.owners.end(), [](const OwnerInFile& a, const OwnerInFile& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
}

void addOwners(ImportPreview& preview, Session& session, const OpportunityBatch& batch) {
    std::map<quint32, OwnerInFile> owners;
    for (const OpportunityBatch::Row& row : batch.rows()) {
        OwnerInFile& owner = owners[row.owner];
        if (row.outcome == Outcome::Open) {
            ++owner.open;
            ++preview.open;
        } else {
            ++owner.decided;
            addDecision(preview, row);
        }
    }
    for (auto& [word, owner] : owners) {
        owner.name = text(batch.words()[word]);
        owner.rep = session.reps.named(owner.name);
        preview.owners.push_back(std::move(owner));
    }
    arrangeOwners(preview, session);
}

// Owners who are no reps yet cannot have rows here; any number stands for them.
void addCorrections(ImportPreview& preview, Session& session, const ImportRequest& request,
                    const OpportunityReading& reading) {
    const OpportunityBatch& batch = reading.batch;
    const std::optional<SourceId> source = session.imports.sourceNamed(request.matching.sourceName);
    if (!source) return;
    RepOfWord reps(batch.words().size(), -1);
    for (size_t word = 0; word < reps.size(); ++word)
        if (const std::optional<RepId> rep = session.reps.named(text(batch.words()[word])))
            reps[word] = rep->value;
    const ImportChanges changes = compareWithStore(reading, reps, session.opportunities, *source, [] {});
    for (const size_t index : changes.corrected) {
        const OpportunityBatch::Row& row = batch.rows()[index];
        preview.corrections.push_back({OpportunityId{row.id}, text(batch.name(row)),
                                       text(batch.words()[row.account]), text(batch.words()[row.owner])});
    }
}

}  // namespace

ImportPreview previewOpportunities(Session& session, const ImportRequest& request,
                                   const ImportProgress& progress) {
    QHash<QString, QString> ownerNames;
    for (const Rep& rep : session.reps.reps(true))
        for (const QString& alias : rep.aliases) ownerNames.insert(alias, rep.name);
    const qint64 bytes = std::max<qint64>(1, request.shape.bytes);
    const OpportunityReading reading = readOpportunities(
        request.shape, request.matching, session.leader.leader().currency, ownerNames, std::nullopt,
        [&](qint64 read) { return !progress || progress(int(std::min(read, bytes) * 950 / bytes)); });
    ImportPreview preview;
    preview.read = reading.read;
    preview.usable = qint64(reading.batch.rows().size());
    preview.undated = reading.undated;
    preview.issues = reading.issues;
    preview.issueCount = reading.issueCount;
    addExamples(preview, reading.batch);
    addOwners(preview, session, reading.batch);
    if (!reading.hasKeys) addCorrections(preview, session, request, reading);
    return preview;
}

ImportPreview previewReps(Session& session, const ImportRequest& request) {
    const RepsReading reading = readReps(request.shape, request.matching);
    const QSet<QString> leads = leadersIn(reading.rows);
    ImportPreview preview;
    preview.read = reading.read;
    preview.usable = qint64(reading.rows.size());
    preview.issues = reading.issues;
    preview.issueCount = qint64(reading.issues.size());
    for (const RepsFileRow& row : reading.rows) {
        OwnerInFile owner;
        owner.name = row.name;
        owner.teamName = row.teamName;
        owner.rep = repIn(session, row);
        owner.leadsOthers = !owner.rep && leads.contains(row.name.toCaseFolded());
        preview.owners.push_back(std::move(owner));
    }
    arrangeOwners(preview, session);
    return preview;
}

}  // namespace headroom
