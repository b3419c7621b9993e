// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace headroom {

enum class RecordField { Name, Aliases, Rhythm, WorkingDays, Currency, CoachingAim };

// Why a record cannot be saved as it was typed, and in which of its fields.
struct RecordFault {
    RecordField field = RecordField::Name;
    QString sentence;
    bool operator==(const RecordFault&) const = default;
};

// Add, edit and archive reps, and edit the leader, by hand. Each call is one transaction and one undo step;
// one that changes nothing is none. Throws Error with the first of the record's faults when it has any.
class TeamMembers {
    Q_DECLARE_TR_FUNCTIONS(headroom::TeamMembers)

public:
    explicit TeamMembers(Workspace& workspace);

    // One rep a name, blank ones and ones already there left out; team made when it is new. Returns the new
    // ids. Throws Error when no usable name is left.
    std::vector<RepId> addNames(const QStringList& names, const QString& teamName, QDate today);
    // `teamName` empty: in no team. A new name makes a new team. The rep belongs to it from `today` on.
    RepId add(const Rep& rep, const QString& teamName, QDate today);
    // A name that was changed stays among the aliases, for the CRM files that go on using it.
    void change(const Rep& rep, const QString& teamName, QDate today);
    void change(const Rep& rep);  // the team stays
    void changeRhythm(RepId rep, int days);
    // Keeps everything about the rep, who is in no list and no figure until restored.
    void archive(RepId rep, QDate today);
    void restore(RepId rep);
    void changeLeader(const Leader& leader);

    // No name, a name or alias that is another rep's, a rhythm out of bounds. In the fields' order.
    std::vector<RecordFault> faults(const Rep& rep) const;
    std::vector<RecordFault> faults(const Leader& leader) const;

private:
    Workspace& m_workspace;
};

}  // namespace headroom
