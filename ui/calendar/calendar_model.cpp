// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_model.h"

#include "core/workspace/calendar_wording.h"
#include "core/workspace/wording.h"

#include <QLocale>

namespace headroom {

CalendarModel::CalendarModel(CalendarDraft& draft, QObject* parent)
    : QAbstractTableModel(parent), m_draft(draft) {
    connect(&draft, &CalendarDraft::changed, this, [this] { show(m_shown); });
    connect(&draft, &CalendarDraft::decided, this, &CalendarModel::onDecided);
}

bool CalendarModel::belongs(const CalendarRow& row, Shown shown) {
    switch (row.fate) {
        case CalendarFate::LeftOut:
            return shown == Shown::LeftOut;
        case CalendarFate::AlreadyThere:
            return shown == Shown::AlreadyThere;
        default:
            return shown == Shown::ComingIn;
    }
}

int CalendarModel::countOf(Shown shown) const {
    if (!m_draft.check()) return 0;
    const auto& rows = m_draft.check()->preview().rows;
    return int(
        std::count_if(rows.begin(), rows.end(), [&](const CalendarRow& row) { return belongs(row, shown); }));
}

void CalendarModel::show(Shown shown) {
    beginResetModel();
    m_shown = shown;
    m_rows.clear();
    m_reps.clear();
    if (const auto& check = m_draft.check()) {
        m_reps = check->reps();
        for (size_t i = 0; i < check->preview().rows.size(); ++i)
            if (belongs(check->preview().rows[i], shown)) m_rows.push_back(i);
    }
    endResetModel();
}

void CalendarModel::onDecided() {
    if (m_rows.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfAll - 1));
}

int CalendarModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CalendarModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnCountOfAll);
}

ChoiceDelegate::Choices CalendarModel::choices(const QModelIndex& index) const {
    ChoiceDelegate::Choices choices;
    const CalendarRow& shown = row(index.row());
    if (index.column() == WithRep) {
        choices.emplace_back(tr("Nobody alone"), none);
        for (const Rep& rep : m_reps) choices.emplace_back(rep.name, rep.id.value);
        return choices;
    }
    if (shown.isKnownOneToOne()) {
        choices.emplace_back(wording::kindOrLeftOut(WorkKind::Coaching), qint64(WorkKind::Coaching));
        choices.emplace_back(tr("Leave as it is"), none);
        return choices;
    }
    for (const WorkKind kind : workKinds) choices.emplace_back(wording::kindOrLeftOut(kind), qint64(kind));
    choices.emplace_back(shown.isKnown() ? tr("Leave as it is") : wording::kindOrLeftOut(std::nullopt), none);
    return choices;
}

QString CalendarModel::text(const CalendarRow& row, int column) const {
    switch (column) {
        case When:
            return row.occurrence.isAllDay() ? wording::weekdayAndDay(row.day)
                                             : wording::weekdayAndTime(row.occurrence.start.toLocalTime());
        case Meeting:
            return wording::titleOf(row);
        case Minutes:
            return row.minutes > 0 ? QLocale().toString(row.minutes) : QString();
        case Kind:
            return row.fate == CalendarFate::AlreadyThere && row.choice.kind == std::nullopt
                       ? QString()
                       : wording::kindOrLeftOut(row.choice.kind);
        case WithRep:
            return row.with;
        default:
            return row.why.isEmpty() ? wording::fate(row) : tr("%1. %2").arg(wording::fate(row), row.why);
    }
}

// A change that the leader does not want is left, whatever kind of work it is.
qint64 CalendarModel::kindNumber(const CalendarRow& row) {
    const bool isLeftAsItIs = row.isByHand && row.fate == CalendarFate::AlreadyThere;
    return row.choice.kind && !isLeftAsItIs ? qint64(*row.choice.kind) : none;
}

QVariant CalendarModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const CalendarRow& shown = row(index.row());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Minutes ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::EditRole && index.column() == Kind) return kindNumber(shown);
    if (role == Qt::EditRole && index.column() == WithRep)
        return shown.choice.rep ? shown.choice.rep->value : none;
    if (role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(shown, index.column()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    return text(shown, index.column());
}

bool CalendarModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::EditRole || data(index, Qt::EditRole) == value) return false;
    const CalendarRow before = row(index.row());
    if (!value.isValid()) {
        m_draft.undecide(before);
        return true;
    }
    const qint64 number = value.toLongLong();
    const CalendarChoice choice =
        index.column() == Kind
            ? before.choice.ofKind(number == none ? std::nullopt : std::optional(WorkKind(number)))
            : before.choice.withRep(number == none ? std::nullopt : std::optional(RepId{number}));
    m_draft.decide(before, choice);
    Q_EMIT corrected(before, choice);
    return true;
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Minutes ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case When:
            return tr("When");
        case Meeting:
            return tr("Meeting");
        case Minutes:
            return tr("Minutes");
        case Kind:
            return tr("Kind of work");
        case WithRep:
            return tr("1:1 with");
        default:
            return tr("What happens");
    }
}

Qt::ItemFlags CalendarModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const CalendarRow& shown = row(index.row());
    if (index.column() == Kind && shown.canChangeKind()) flags |= Qt::ItemIsEditable;
    if (index.column() == WithRep && shown.canChangeRep()) flags |= Qt::ItemIsEditable;
    return flags;
}

}  // namespace headroom
