// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/opportunity_reader.h"

#include "core/domain/money.h"
#include "core/domain/translation.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/vocabulary.h"

#include <algorithm>
#include <limits>

namespace headroom {

namespace {

constexpr size_t issuesListed = 10'000;
constexpr quint32 leftOut = std::numeric_limits<quint32>::max();
constexpr quint32 unknown = leftOut - 1;
constexpr size_t textAtMost = std::numeric_limits<quint16>::max();
constexpr size_t valueShown = 80;  // bytes of a refused cell
constexpr char part = '\x1f';

QString text(std::string_view view) {
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

constexpr const char* noText =
    QT_TRANSLATE_NOOP("headroom", "This text is too long or holds a character no text has.");

bool isStorable(std::string_view written) {
    return written.size() <= textAtMost && written.find('\0') == std::string_view::npos;
}

bool isCurrency(std::string_view word) {
    return word.size() == 3 &&
           std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

OpportunityReader::OpportunityReader(const FileShape& shape, const ColumnMatching& matching,
                                     const QString& defaultCurrency,
                                     const QHash<QString, QString>& ownerNames,
                                     const std::optional<QStringList>& onlyOwners)
    : m_shape(shape), m_matching(matching), m_ownerNames(ownerNames), m_onlyOwners(onlyOwners) {
    m_column.fill(-1);
    for (size_t column = matching.fields.size(); column-- > 0;)
        m_column[size_t(matching.fields[column])] = int(column);
    m_column[size_t(Field::Ignored)] = -1;
    m_source = matching.sourceName.toLower().toStdString();
    m_reading.hasKeys = has(Field::OpportunityKey);
    m_defaultCurrency = m_reading.batch.word(defaultCurrency.toStdString());
}

std::string_view OpportunityReader::cell(Field field) const {
    const int column = m_column[size_t(field)];
    if (column < 0 || size_t(column) >= m_row.cells.size()) return {};
    return trimmed(m_row.cells[size_t(column)]);
}

void OpportunityReader::refuse(Field field, std::string_view value, const char* reason) {
    ++m_reading.issueCount;
    if (m_reading.issues.size() >= issuesListed) return;
    const QString header = has(field) ? m_shape.headers[m_column[size_t(field)]] : QString();
    m_reading.issues.push_back({m_row.line, header, text(value.substr(0, valueShown)), tr(reason)});
}

void OpportunityReader::read(const CsvRow& csvRow) {
    m_row = csvRow;
    ++m_reading.read;
    m_isDeleted = false;
    Row row;
    row.line = quint32(csvRow.line);
    const qint64 issuesBefore = m_reading.issueCount;
    if (readOwner(row) && readOutcome(row) && readDays(row) && readValue(row) && readIdentity(row) &&
        readTexts(row))
        m_reading.batch.add(row);
    else if (m_reading.issueCount > issuesBefore && !m_isDeleted)
        noteRefused();
}

// Without an id nobody knows which opportunity a row that cannot be read was.
void OpportunityReader::noteRefused() {
    const std::string_view key = cell(Field::OpportunityKey);
    if (!key.empty()) m_reading.refused.push_back(opportunityId(m_source, key));
}

bool OpportunityReader::readOwner(Row& row) {
    const Field field = has(Field::RepName) ? Field::RepName : Field::RepKey;
    const std::string_view written = cell(field);
    if (written.empty()) {
        refuse(field, written, QT_TRANSLATE_NOOP("headroom", "Nobody owns this opportunity."));
        return false;
    }
    if (!isStorable(written)) {
        refuse(field, written, noText);
        return false;
    }
    const std::optional<quint32> owner = ownerFor(written);
    if (!owner) {
        refuse(field, written,
               QT_TRANSLATE_NOOP("headroom", "This owner id is not known. Import the file of users first."));
        return false;
    }
    row.owner = *owner;
    return *owner != leftOut;
}

std::optional<quint32> OpportunityReader::ownerFor(std::string_view written) {
    auto found = m_ownerByCell.find(written);
    if (found == m_ownerByCell.end()) {
        found = m_ownerByCell.emplace(written, unknown).first;
        const QString name =
            has(Field::RepName) ? text(written).simplified() : m_ownerNames.value(text(written));
        if (!name.isEmpty()) {
            const bool isWanted = !m_onlyOwners || m_onlyOwners->contains(name);
            found->second = isWanted ? m_reading.batch.word(name.toStdString()) : leftOut;
            if (isWanted && !m_reading.owners.contains(name)) m_reading.owners << name;
        }
    }
    return found->second == unknown ? std::nullopt : std::optional(found->second);
}

OutcomeWord OpportunityReader::outcomeOfStage(quint32 stage) {
    const auto [found, isNew] = m_outcomeByStage.try_emplace(stage, OutcomeWord::Open);
    if (isNew) {
        const QString written = text(m_reading.batch.words()[stage]);
        const auto matched = m_matching.outcomeWords.constFind(written);
        found->second = matched != m_matching.outcomeWords.constEnd() ? *matched : outcomeOf(written);
    }
    return found->second;
}

// Yes and no columns say it outright; a stage may be called anything.
bool OpportunityReader::readOutcome(Row& row) {
    row.stage = m_reading.batch.word(cell(Field::Stage));
    const OutcomeWord said = has(Field::Stage) ? outcomeOfStage(row.stage) : OutcomeWord::Open;
    m_isDeleted = said == OutcomeWord::LeftOut;
    if (m_isDeleted) {
        refuse(Field::Stage, cell(Field::Stage),
               QT_TRANSLATE_NOOP("headroom", "Deleted in the CRM, so left out."));
        return false;
    }
    bool isWon = said == OutcomeWord::Won;
    bool isLost = said == OutcomeWord::Lost;
    if (has(Field::IsWon)) {
        isWon = saysYes(cell(Field::IsWon));
        isLost = !isWon && (has(Field::IsClosed) ? saysYes(cell(Field::IsClosed)) : isLost);
    }
    row.outcome = isWon ? Outcome::Won : isLost ? Outcome::Lost : Outcome::Open;
    return true;
}

std::string_view OpportunityReader::decidedDay(Outcome outcome, Field& from) const {
    from = outcome == Outcome::Won ? Field::WonOn : Field::LostOn;
    const std::string_view ofItsOwn = cell(from);
    if (!ofItsOwn.empty() || !has(Field::ClosedOn)) return ofItsOwn;
    from = Field::ClosedOn;
    return cell(Field::ClosedOn);
}

bool OpportunityReader::readDay(Field field, std::string_view written, qint32& day) {
    if (written.empty()) return true;
    const std::optional<qint32> parsed = parseDay(written, m_matching.dateOrder);
    if (!parsed) {
        refuse(field, written, QT_TRANSLATE_NOOP("headroom", "This is no day that can be read."));
        return false;
    }
    day = *parsed;
    return true;
}

// What is open has no closing day, whatever the CRM expects.
bool OpportunityReader::readDays(Row& row) {
    if (!readDay(Field::OpenedOn, cell(Field::OpenedOn), row.openedOn)) return false;
    if (row.outcome == Outcome::Open) return true;
    Field from = Field::ClosedOn;
    const std::string_view written = decidedDay(row.outcome, from);
    return readDay(from, written, row.closedOn);
}

quint32 OpportunityReader::currencyOf(std::string_view amount) {
    const std::string_view named = cell(Field::Currency);
    if (isCurrency(named)) return m_reading.batch.word(named);
    const std::string_view shown = currencyInAmount(amount);
    return shown.empty() ? m_defaultCurrency : m_reading.batch.word(shown);
}

bool OpportunityReader::readValue(Row& row) {
    const std::string_view amount = cell(Field::Value);
    row.currency = currencyOf(amount);
    if (amount.empty()) return true;
    const auto [digits, isNew] = m_digitsByCurrency.try_emplace(row.currency, 2);
    if (isNew) digits->second = minorDigits(text(m_reading.batch.words()[row.currency]));
    const std::optional<qint64> minor =
        parseMinor(amount, char(m_matching.decimalMark.toLatin1()), digits->second);
    if (!minor) {
        refuse(Field::Value, amount, QT_TRANSLATE_NOOP("headroom", "This is no amount that can be read."));
        return false;
    }
    row.valueMinor = *minor;
    return true;
}

std::string OpportunityReader::keyWithoutId(const Row& row) const {
    std::string key = m_reading.batch.words()[row.owner];
    for (const Field field : {Field::OpportunityName, Field::Account}) (key += part) += cell(field);
    return (key += part) += std::to_string(row.openedOn);
}

bool OpportunityReader::readIdentity(Row& row) {
    if (m_reading.hasKeys) {
        const std::string_view key = cell(Field::OpportunityKey);
        if (key.empty()) {
            refuse(Field::OpportunityKey, key, QT_TRANSLATE_NOOP("headroom", "The opportunity has no id."));
            return false;
        }
        row.id = opportunityId(m_source, key);
        return true;
    }
    std::string key = keyWithoutId(row);
    const int occurrence = ++m_occurrences[opportunityId(m_source, key)];
    (key += part) += std::to_string(occurrence);
    row.id = opportunityId(m_source, key);
    return true;
}

bool OpportunityReader::readTexts(Row& row) {
    const std::string_view key = cell(Field::OpportunityKey), name = cell(Field::OpportunityName);
    for (const Field field :
         {Field::OpportunityKey, Field::OpportunityName, Field::Account, Field::Segment, Field::Stage}) {
        if (isStorable(cell(field))) continue;
        refuse(field, cell(field), noText);
        return false;
    }
    row.externalIdAt = m_reading.batch.addText(key);
    row.externalIdSize = quint16(key.size());
    row.nameAt = m_reading.batch.addText(name);
    row.nameSize = quint16(name.size());
    row.account = m_reading.batch.word(cell(Field::Account));
    row.segment = m_reading.batch.word(cell(Field::Segment));
    return true;
}

OpportunityReading OpportunityReader::finished() {
    std::vector<Row>& rows = m_reading.batch.mutableRows();
    std::sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return a.id != b.id ? a.id < b.id : a.line < b.line; });
    size_t kept = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (i + 1 < rows.size() && rows[i + 1].id == rows[i].id) {
            m_row = {rows[i].line, {}};
            refuse(Field::OpportunityKey, m_reading.batch.externalId(rows[i]),
                   QT_TRANSLATE_NOOP("headroom", "The same id stands in a later row, which counts."));
            continue;
        }
        rows[kept++] = rows[i];
    }
    rows.resize(kept);
    m_reading.undated = std::count_if(rows.begin(), rows.end(), [](const Row& row) {
        return row.outcome != Outcome::Open && row.closedOn == OpportunityBatch::noDay;
    });
    std::stable_sort(m_reading.issues.begin(), m_reading.issues.end(),
                     [](const RowIssue& a, const RowIssue& b) { return a.line < b.line; });
    m_reading.owners.sort();
    std::sort(m_reading.refused.begin(), m_reading.refused.end());
    return std::move(m_reading);
}

}  // namespace headroom
