// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/prep_sheet.h"

#include <algorithm>

namespace headroom {

namespace {
const QLatin1String writtenKey("written");  // of a line the leader added, then its step and its place there
}

int PrepSheet::words() const {
    return wordsOf(sections);
}

int PrepSheet::readingSeconds() const {
    return std::max(1, (words() * 60 / mostWords + 9) / 10) * 10;
}

int wordsOf(const std::vector<PrepSection>& sections) {
    qsizetype words = 0;
    for (const PrepSection& section : sections)
        for (const PrepItem& item : section.items)
            words += (item.text + QLatin1Char(' ') + item.remark)
                         .simplified()
                         .split(QLatin1Char(' '), Qt::SkipEmptyParts)
                         .size();
    return int(words);
}

void PrepEdits::reword(const QString& key, const QString& text) {
    const QStringList parts = key.split(QLatin1Char(' '));
    if (parts.front() == writtenKey) {
        QStringList& lines = added[parts[1].toInt()];
        const qsizetype at = parts[2].toInt();
        if (at >= lines.size()) return;
        text.isEmpty() ? lines.removeAt(at) : void(lines[at] = text);
    } else if (text.isEmpty()) {
        takenOff << key;
    } else {
        reworded[key] = text;
    }
}

PrepSheet edited(PrepSheet sheet, const PrepEdits& edits) {
    for (PrepSection& section : sheet.sections) {
        std::erase_if(section.items, [&](const PrepItem& item) { return edits.takenOff.contains(item.key); });
        for (PrepItem& item : section.items)
            if (const auto words = edits.reworded.constFind(item.key); words != edits.reworded.constEnd())
                item.text = *words;
    }
    for (auto added = edits.added.cbegin(); added != edits.added.cend(); ++added) {
        const PrepStep step = PrepStep(added.key());
        auto section = std::find_if(sheet.sections.begin(), sheet.sections.end(),
                                    [step](const PrepSection& one) { return one.step >= step; });
        if (section == sheet.sections.end() || section->step != step)
            section = sheet.sections.insert(section, PrepSection{step, {}, 0});
        for (qsizetype i = 0; i < added->size(); ++i) {
            PrepItem written;
            written.key = QStringLiteral("%1 %2 %3").arg(writtenKey).arg(added.key()).arg(i);
            written.text = (*added)[i];
            section->items.push_back(written);
        }
    }
    std::erase_if(sheet.sections, [](const PrepSection& section) { return section.items.empty(); });
    return sheet;
}

}  // namespace headroom
