// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/calendar_store.h"
#include "core/store/commitment_store.h"
#include "core/store/conversation_search.h"
#include "core/store/conversation_store.h"
#include "core/store/database.h"
#include "core/store/draft_store.h"
#include "core/store/experiment_store.h"
#include "core/store/growth_plan_store.h"
#include "core/store/import_store.h"
#include "core/store/journal.h"
#include "core/store/leader_store.h"
#include "core/store/mirror_store.h"
#include "core/store/opportunity_store.h"
#include "core/store/priority_store.h"
#include "core/store/pulse_store.h"
#include "core/store/rep_store.h"
#include "core/store/request_store.h"
#include "core/store/reset_store.h"
#include "core/store/skill_plan_store.h"
#include "core/store/standard_store.h"
#include "core/store/store_lock.h"
#include "core/store/struggle_store.h"
#include "core/store/team_store.h"
#include "core/store/time_store.h"
#include "core/store/topic_store.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDateTime>

#include <functional>
#include <optional>

namespace headroom {

// An open store with all its tables, and the one way to change them. Belongs to the thread that made it.
class Session {
    Q_DECLARE_TR_FUNCTIONS(headroom::Session)

    std::optional<StoreLock> m_lock;  // first taken, last let go

public:
    enum class Access {
        Owner,      // migrates, holds the lock against other programs
        Companion,  // a second connection beside the owner's, for a worker of the same program
        Reader,
    };

    // `path` absolute or ":memory:". Throws Error when the store cannot be opened.
    Session(const QString& path, Access access);

    // Runs `change` as one transaction and one undo step; nothing is changed when it throws. `onChanged`
    // follows.
    void perform(const QString& label, const std::function<void(const Transaction&)>& change);
    // The same without an undo step of its own: to take steps back and repeat them.
    void write(const std::function<void(const Transaction&)>& change);
    // Keeps what is half typed; no `onChanged`, as no figure stands on it.
    void keepDraft(const QString& name, const QString& text);

    // Throws Error when nothing can be saved: another window writes, or the file has moved.
    void checkWritable() const;
    bool isReadOnly() const { return database.mode() == Database::Mode::ReadOnly; }
    std::optional<QDateTime> savedAt() const { return m_savedAt; }
    // A companion has committed.
    void noteSaved();

    Database database;
    LeaderStore leader{database};
    TeamStore teams{database};
    RepStore reps{database};
    OpportunityStore opportunities{database};
    GrowthPlanStore plans{database};
    ConversationStore conversations{database};
    ConversationSearch conversationSearch{database};
    ImportStore imports{database};
    TopicStore topics{database};
    RequestStore requests{database};
    CommitmentStore commitments{database};
    StruggleStore struggles{database};
    ExperimentStore experiments{database};
    SkillPlanStore skillPlans{database};
    PriorityStore priorities{database};
    StandardStore standards{database};
    TimeStore times{database};
    CalendarStore calendars{database};
    MirrorStore mirror{database};
    PulseStore pulses{database};
    ResetStore resets{database};
    DraftStore drafts{database};
    Journal journal{database};

    std::function<void()> onChanged = [] {};

private:
    std::optional<QDateTime> m_savedAt;
};

}  // namespace headroom
