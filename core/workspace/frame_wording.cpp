// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/frame_wording.h"

#include "core/workspace/wording.h"
#include "core/workspace/wording_translation.h"

#include <QLocale>

namespace headroom::wording {

namespace {

QString namesOf(const std::vector<Rep>& reps, Naming naming) {
    constexpr size_t few = 4;
    const size_t named = naming == Naming::Everybody ? reps.size() : std::min(few, reps.size());
    QStringList names;
    for (size_t i = 0; i < named; ++i) names << reps[i].called();
    if (const int more = int(reps.size() - named); more > 0) names << tr("%n more", nullptr, more);
    return QLocale().createSeparatedList(names);
}

}  // namespace

QString hearing(Hearing hearing) {
    switch (hearing) {
        case Hearing::NotYetHere:
            return tr("not here yet");
        case Hearing::NotThatWeek:
            return tr("not said");
        case Hearing::Said:
            return tr("said without the why");
        case Hearing::WithWhy:
            return tr("said with the why");
    }
    Q_UNREACHABLE();
}

QString lastHeard(std::optional<QDate> day, QDate today) {
    if (!day) return tr("never");
    const int weeks = Period::weeksBetween(*day, today);
    return weeks == 0 ? tr("this week") : tr("%n week(s) ago", nullptr, weeks);
}

QString lastHeardFromYou(const QString& called, const PriorityHeard& heard, QDate today) {
    if (!heard.lastHeard) return tr("%1 has not heard this from you yet").arg(called);
    const int weeks = Period::weeksBetween(*heard.lastHeard, today);
    return weeks == 0 ? tr("%1 heard this from you this week").arg(called)
                      : tr("%1 last heard this from you %n week(s) ago", nullptr, weeks).arg(called);
}

QString heardFromYou(const PriorityHeard& heard, QDate today) {
    if (!heard.lastHeard) return tr("not heard from you yet");
    return (heard.isWithWhy ? tr("%1, with the why", "when a priority was heard")
                            : tr("%1, without the why", "when a priority was heard"))
        .arg(lastHeard(heard.lastHeard, today));
}

QString withWhy(const Priority& priority) {
    QString text = priority.words.text.trimmed();
    if (text.endsWith(QLatin1Char('.'))) text.chop(1);
    return tr("%1. %2", "a priority, and why").arg(text, priority.words.why);
}

QString nextChance(const std::optional<QDateTime>& time, QDate today) {
    if (!time) return tr("not booked");
    const QDateTime local = time->toLocalTime();
    if (local.date() == today)
        return tr("today, %1").arg(QLocale().toString(local.time(), QLocale::ShortFormat));
    return weekdayAndDay(local.date());
}

QString reach(const PriorityReach& reach) {
    return tr("%1 of %2 heard it lately").arg(reach.heardLately).arg(reach.reps);
}

QString whyShare(const Priority& priority, const PriorityReach& reach) {
    if (reach.told == 0) return tr("Not said yet since %1").arg(day(priority.from));
    return tr("With the why %1 of %n time(s) since %2", nullptr, reach.told)
        .arg(reach.toldWithWhy)
        .arg(day(priority.from));
}

QString recall(const PriorityReach& reach) {
    const int asked = reach.reps - reach.notAsked;
    if (asked == 0) return tr("Nobody was asked to say it back yet.");
    if (reach.recalledHalf > 0)
        return tr("Said back in full by %1 of %2, half by %3; %4 not asked.")
            .arg(reach.recalledFully)
            .arg(asked)
            .arg(reach.recalledHalf)
            .arg(reach.notAsked);
    return tr("Said back in full by %1 of %2 asked; %3 not asked.")
        .arg(reach.recalledFully)
        .arg(asked)
        .arg(reach.notAsked);
}

QString until(const Priority& priority, QDate today) {
    if (!priority.words.until) return {};
    const QString until = day(*priority.words.until);
    return priority.hasRunOut(today)
               ? tr("It was to last until %1: retire it or give it more time.").arg(until)
               : tr("Until %1").arg(until);
}

QString retirement(const Priority& priority) {
    const QString until = day(priority.retired->on);
    switch (priority.retired->end) {
        case PriorityEnd::Stuck:
            return tr("It stuck, %1. %2").arg(until, priority.retired->why);
        case PriorityEnd::Done:
            return tr("Done, %1. %2").arg(until, priority.retired->why);
        case PriorityEnd::Dropped:
            return tr("Dropped, %1. %2").arg(until, priority.retired->why);
    }
    Q_UNREACHABLE();
}

QString toTell(const PriorityCard& card) {
    const int missing = card.reach.reps - card.reach.heardLately;
    if (missing == 0) return {};
    return tr("%n rep(s) have not heard \u201c%1\u201d for two working weeks", nullptr, missing)
        .arg(card.priority.words.text);
}

QString frameGaps(const std::vector<FrameGap>& gaps, Naming naming) {
    std::vector<Rep> unheard, unasked;
    for (const FrameGap& gap : gaps) {
        if (gap.hasHeardNone) unheard.push_back(gap.rep);
        if (gap.wasNeverAsked) unasked.push_back(gap.rep);
    }
    QStringList said;
    if (!unheard.empty()) said << tr("Heard none for two working weeks: %1.").arg(namesOf(unheard, naming));
    if (!unasked.empty()) said << tr("Never asked to say one back: %1.").arg(namesOf(unasked, naming));
    return said.join(QLatin1Char('\n'));
}

QString listChanges(int changes) {
    return changes == 0 ? tr("The list has not changed this quarter.")
                        : tr("The list changed %n time(s) this quarter.", nullptr, changes);
}

QString told(const Telling& telling) {
    const QString how = telling.isWithWhy ? tr("with the why") : tr("without the why");
    switch (telling.channel) {
        case TellingChannel::Spoken:
            return tr("%1, spoken", "with or without the why").arg(how);
        case TellingChannel::TeamMeeting:
            return tr("%1, in the team meeting", "with or without the why").arg(how);
        case TellingChannel::Written:
            return tr("%1, in writing", "with or without the why").arg(how);
    }
    Q_UNREACHABLE();
}

QString recalled(const RecallCheck& check) {
    switch (check.recall) {
        case Recall::None:
            return check.knewWhy ? tr("not, but knew the why") : tr("not");
        case Recall::Half:
            return check.knewWhy ? tr("half, and knew the why") : tr("half, without the why");
        case Recall::Full:
            return check.knewWhy ? tr("in full, and knew the why") : tr("in full, without the why");
    }
    Q_UNREACHABLE();
}

QString conversation(const Conversation& conversation) {
    const QString kind = conversationKind(conversation.kind);
    if (!conversation.heldOn) return kind;
    return tr("%1, %2", "the kind of a conversation, and its day").arg(kind, day(*conversation.heldOn));
}

QString message(const Priority& priority) {
    QStringList lines{tr("What matters most: %1").arg(priority.words.text),
                      tr("Why: %1").arg(priority.words.why)};
    if (!priority.words.good.isEmpty()) lines << tr("What good looks like: %1").arg(priority.words.good);
    if (!priority.words.goFirst.isEmpty()) lines << tr("How I go first: %1").arg(priority.words.goFirst);
    return lines.join(QLatin1Char('\n'));
}

namespace {

QString level(double value) {
    return QLocale().toString(value, 'f', 1);
}

}  // namespace

QString standardCell(const StandardCell& cell) {
    QStringList said;
    if (cell.newest) {
        said << tr("Level %1, seen %n time(s), last on %2", nullptr, cell.read->count)
                    .arg(cell.newest->level)
                    .arg(day(cell.newest->seenOn));
        QStringList before;
        for (size_t back = 1; back < cell.lastLevels.size(); ++back)
            before << QString::number(cell.lastLevels[cell.lastLevels.size() - 1 - back]);
        if (!before.isEmpty())
            //: Of a level, and those seen before it, newest first.
            said.back() = tr("%1 (before that %2)").arg(said.back(), before.join(QStringLiteral(", ")));
        if (cell.read->low)
            said << tr("your read %1, likely %2 to %3")
                        .arg(level(cell.read->mean), level(*cell.read->low), level(*cell.read->high));
        if (cell.read->count >= LevelRead::observationsForRange)
            said << tr("at 4 or 5 in %1 of %2 (likely %3)")
                        .arg(cell.read->good)
                        .arg(cell.read->count)
                        .arg(range(cell.read->goodRange));
        if (!cell.isFresh) said << tr("no fresh evidence");
    } else {
        said << tr("not seen yet");
    }
    if (cell.ownView) said << tr("own view %1").arg(cell.ownView->level);
    return said.join(QStringLiteral(", "));
}

QString standardProfile(const StandardProfile& profile) {
    QStringList said;
    if (profile.yourView)
        said << tr("your view %1 on %2").arg(profile.yourView->level).arg(day(profile.yourView->seenOn));
    else
        said << tr("not seen by you yet");
    if (profile.ownView) said << tr("own view %1").arg(profile.ownView->level);
    if (profile.yourOwn) said << tr("you yourself %1").arg(profile.yourOwn->level);
    return tr("%1: %2", "a standard, and how a rep was seen on it")
        .arg(profile.standard.words.text, said.join(QStringLiteral(", ")));
}

QString evidenceAge(const StandardCell& cell, QDate today) {
    if (!cell.newest) return {};
    const int days = int(cell.newest->seenOn.daysTo(today));
    return days == 0 ? tr("today") : tr("%n d", "days ago, short", days);
}

QString levelWords(const StandardWords& words, int level) {
    return level == 1 ? words.level1 : level == 3 ? words.level3 : level == 5 ? words.level5 : QString();
}

QString goFirst(const StandardRow& row) {
    if (!row.goFirstGap || !row.leader.read) return {};
    const QString yours = level(row.leader.read->mean),
                  theirs = level(row.leader.read->mean - *row.goFirstGap);
    const QString gap = level(std::abs(*row.goFirstGap));
    if (std::abs(*row.goFirstGap) < 0.05) return tr("You %1, reps %2.").arg(yours, theirs);
    return *row.goFirstGap > 0 ? tr("You %1, reps %2: you go first by %3.").arg(yours, theirs, gap)
                               : tr("You %1, reps %2: they are ahead of you by %3.").arg(yours, theirs, gap);
}

QString goFirstShort(const StandardRow& row) {
    if (!row.goFirstGap) return {};
    const QString gap = level(std::abs(*row.goFirstGap));
    if (std::abs(*row.goFirstGap) < 0.05) return tr("you are level");
    return *row.goFirstGap > 0 ? tr("you lead by %1").arg(gap) : tr("they lead by %1").arg(gap);
}

QString goodShare(const StandardRow& row) {
    if (!row.together) return {};
    const LevelRead& seen = *row.together;
    if (seen.count < LevelRead::observationsForRange)
        return tr("Your read: reps at 4 or 5 in %1 of %2 seen.").arg(seen.good).arg(seen.count);
    return tr("Your read: reps at 4 or 5 in %1 of %2 seen (likely %3).")
        .arg(seen.good)
        .arg(seen.count)
        .arg(range(seen.goodRange));
}

QString standardsAdvice(int standards) {
    if (standards > Standard::mostAdvised)
        return tr("%n standards: more than eight dilute each other. Which of them would you give up?",
                  nullptr, standards);
    if (standards > 0 && standards < Standard::fewestAdvised)
        return tr("%n standard(s) so far; five to eight make a picture.", nullptr, standards);
    return {};
}

QString staleStandards(const StandardsTable& table) {
    QStringList texts;
    for (const StandardRow& row : table.rows)
        if (row.isStale) texts << row.standard.words.text;
    if (texts.isEmpty()) return {};
    return tr("No fresh evidence in 13 weeks: %1.").arg(QLocale().createSeparatedList(texts));
}

QString unseenReps(const StandardsTable& table, Naming naming) {
    if (table.unseen.empty()) return {};
    return tr("Seen on nothing for 13 weeks: %1.").arg(namesOf(table.unseen, naming));
}

}  // namespace headroom::wording
