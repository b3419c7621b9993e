// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/example_model.h"

#include "core/exchange/vocabulary.h"
#include "core/workspace/import_wording.h"
#include "core/workspace/wording.h"

namespace headroom {

namespace {

QString orDash(const QString& text) {
    return text.isEmpty() ? QStringLiteral("\u2013") : text;
}

QString dayText(const std::optional<QDate>& day) {
    return orDash(day ? wording::day(*day) : QString());
}

bool has(const ColumnMatching& matching, Field field) {
    return std::find(matching.fields.begin(), matching.fields.end(), field) != matching.fields.end();
}

// What is shown of an opportunity, in the order of its columns; those the file has.
std::vector<Field> fieldsShown(const ColumnMatching& matching) {
    std::vector<Field> fields{Field::RepName, Field::Stage, Field::ClosedOn};
    for (const Field field :
         {Field::OpenedOn, Field::Value, Field::Segment, Field::Account, Field::OpportunityName})
        if (has(matching, field)) fields.push_back(field);
    return fields;
}

QString textOf(const Opportunity& example, const QString& owner, Field field) {
    switch (field) {
        case Field::RepName:
            return orDash(owner);
        case Field::Stage:
            return wording::outcome(example.outcome);
        case Field::ClosedOn:
            return dayText(example.closedOn);
        case Field::OpenedOn:
            return dayText(example.openedOn);
        case Field::Value:
            return wording::amount(example.value);
        case Field::Segment:
            return orDash(example.segment);
        case Field::Account:
            return orDash(example.account);
        default:
            return orDash(example.name);
    }
}

}  // namespace

ExampleModel::ExampleModel(QObject* parent) : QAbstractTableModel(parent) {}

void ExampleModel::present(const ImportPreview& preview, const ColumnMatching& matching) {
    beginResetModel();
    m_columns.clear();
    m_rows.clear();
    m_first = 0;
    if (matching.kind == FileKind::Reps)
        presentReps(preview);
    else
        presentDeals(preview, matching);
    endResetModel();
}

void ExampleModel::presentDeals(const ImportPreview& preview, const ColumnMatching& matching) {
    const std::vector<Field> fields = fieldsShown(matching);
    for (const Field field : fields)
        m_columns.push_back(
            {field == Field::Stage ? tr("Outcome") : fieldName(field), field == Field::Value});
    for (size_t row = 0; row < preview.examples.size(); ++row) {
        QStringList cells;
        for (const Field field : fields)
            cells << textOf(preview.examples[row], preview.exampleOwners[qsizetype(row)], field);
        m_rows.push_back(cells);
    }
}

void ExampleModel::presentReps(const ImportPreview& preview) {
    m_columns = {{tr("Rep"), false}, {tr("Team"), false}};
    for (const OwnerInFile& owner : preview.owners)
        if (!owner.leadsOthers) m_rows.push_back({owner.name, orDash(owner.teamName)});
}

void ExampleModel::clear() {
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void ExampleModel::showOthers() {
    beginResetModel();
    m_first = m_first + shown < m_rows.size() ? m_first + shown : 0;
    endResetModel();
}

int ExampleModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(std::min(shown, m_rows.size() - std::min(m_first, m_rows.size())));
}

int ExampleModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ExampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter |
                   (m_columns[size_t(index.column())].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return m_rows[m_first + size_t(index.row())][index.column()];
}

QVariant ExampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_columns[size_t(section)].isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(m_columns[size_t(section)].title) : QVariant();
}

}  // namespace headroom
