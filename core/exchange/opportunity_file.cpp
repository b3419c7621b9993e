// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/opportunity_file.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/exchange/opportunity_reader.h"

#include <xxhash.h>

namespace headroom {

quint32 OpportunityBatch::addText(std::string_view added) {
    const quint32 at = quint32(m_arena.size());
    m_arena += added;
    return at;
}

quint32 OpportunityBatch::word(std::string_view written) {
    if (written.empty()) return 0;
    if (const auto found = m_wordIndex.find(written); found != m_wordIndex.end()) return found->second;
    const quint32 index = quint32(m_words.size());
    m_words.emplace_back(written);
    m_wordIndex.emplace(written, index);
    return index;
}

qint64 opportunityId(std::string_view source, std::string_view key) {
    std::string text(source);
    (text += '\x1f') += key;
    const quint64 hash = XXH3_64bits(text.data(), text.size()) >> 1;
    return hash == 0 ? 1 : qint64(hash);
}

OpportunityReading readOpportunities(const FileShape& shape, const ColumnMatching& matching,
                                     const QString& defaultCurrency,
                                     const QHash<QString, QString>& ownerNames,
                                     const std::optional<QStringList>& onlyOwners,
                                     const std::function<bool(qint64)>& onProgress) {
    OpportunityReader reader(shape, matching, defaultCurrency, ownerNames, onlyOwners);
    bool goesOn = true;
    readRows(
        shape,
        [&](const CsvRow& row) {
            if (goesOn) reader.read(row);
            return goesOn;
        },
        [&](qint64 bytes) { goesOn = goesOn && (!onProgress || onProgress(bytes)); });
    if (!goesOn) throw Error(ErrorKind::Cancelled, tr("Stopped. Nothing was changed."));
    return reader.finished();
}

}  // namespace headroom
