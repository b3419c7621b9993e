<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>headroom</name>
    <message numerus="yes">
        <source>Last conversation %n day(s) ago</source>
        <translation>
            <numerusform>Last conversation %n day ago</numerusform>
            <numerusform>Last conversation %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>longer than your rhythm of %n day(s)</source>
        <translation>
            <numerusform>longer than your rhythm of %n day</numerusform>
            <numerusform>longer than your rhythm of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within your rhythm of %n day(s)</source>
        <translation>
            <numerusform>within your rhythm of %n day</numerusform>
            <numerusform>within your rhythm of %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in 13 weeks</source>
        <translation>
            <numerusform>%n in 13 weeks</numerusform>
            <numerusform>%n in 13 weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n stale)</source>
        <translation>
            <numerusform>(%n stale)</numerusform>
            <numerusform>(%n stale)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open deal(s)</source>
        <translation>
            <numerusform>%n open deal</numerusform>
            <numerusform>%n open deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different value(s)</source>
        <translation>
            <numerusform>%Ln different value</numerusform>
            <numerusform>%Ln different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rep(s) found</source>
        <translation>
            <numerusform>%Ln rep found</numerusform>
            <numerusform>%Ln reps found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln date(s)</source>
        <translation>
            <numerusform>%Ln date</numerusform>
            <numerusform>%Ln dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amount(s)</source>
        <translation>
            <numerusform>%Ln amount</numerusform>
            <numerusform>%Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s). Won and lost come from the yes and no column</source>
        <translation>
            <numerusform>%Ln stage. Won and lost come from the yes and no column</numerusform>
            <numerusform>%Ln stages. Won and lost come from the yes and no column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Team (average of %n rep(s))</source>
        <translation>
            <numerusform>Team (average of %n rep)</numerusform>
            <numerusform>Team (average of %n reps)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last spoke %n day(s) ago</source>
        <translation>
            <numerusform>last spoke %n day ago</numerusform>
            <numerusform>last spoke %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CalendarDecider</name>
    <message numerus="yes">
        <source>It was %n minute(s) long.</source>
        <translation>
            <numerusform>It was %n minute long.</numerusform>
            <numerusform>It was %n minutes long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CalendarNotice</name>
    <message numerus="yes">
        <source>%n change(s) in your calendar.</source>
        <translation>
            <numerusform>%n change in your calendar.</numerusform>
            <numerusform>%n changes in your calendar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CheckCalendar</name>
    <message numerus="yes">
        <source>%n other meeting(s) are called “%1”, with %2 alone. The same for them, now and in future?</source>
        <translation>
            <numerusform>%n other meeting is called “%1”, with %2 alone. The same for it, now and in future?</numerusform>
            <numerusform>%n other meetings are called “%1”, with %2 alone. The same for them, now and in future?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other meeting(s) are with %1 alone. The same for them, now and in future?</source>
        <translation>
            <numerusform>%n other meeting is with %1 alone. The same for it, now and in future?</numerusform>
            <numerusform>%n other meetings are with %1 alone. The same for them, now and in future?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other meeting(s) are called “%1”. The same for them, now and in future?</source>
        <translation>
            <numerusform>%n other meeting is called “%1”. The same for it, now and in future?</numerusform>
            <numerusform>%n other meetings are called “%1”. The same for them, now and in future?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read as written. The first: %1</source>
        <translation>
            <numerusform>%n entry could not be read as written: %1</numerusform>
            <numerusform>%n entries could not be read as written. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CheckStep</name>
    <message numerus="yes">
        <source>%Ln row(s) changed since the last import</source>
        <translation>
            <numerusform>%Ln row changed since the last import</numerusform>
            <numerusform>%Ln rows changed since the last import</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CoachingCard</name>
    <message numerus="yes">
        <source>This week %1 h so far. %2 of %n rep(s) in rhythm.</source>
        <translation>
            <numerusform>This week %1 h so far. %2 of %n rep in rhythm.</numerusform>
            <numerusform>This week %1 h so far. %2 of %n reps in rhythm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::CommitmentsPage</name>
    <message numerus="yes">
        <source>%n promise(s) of yours late</source>
        <translation>
            <numerusform>%n promise of yours is late</numerusform>
            <numerusform>%n promises of yours are late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::ConversationFields</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::FinishStep</name>
    <message numerus="yes">
        <source>Importing %Ln row(s)</source>
        <translation>
            <numerusform>Importing %Ln row</numerusform>
            <numerusform>Importing %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no longer in your CRM file</source>
        <translation>
            <numerusform>%Ln no longer in your CRM file</numerusform>
            <numerusform>%Ln no longer in your CRM file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decided, with another owner now</source>
        <translation>
            <numerusform>%Ln decided, with another owner now</numerusform>
            <numerusform>%Ln decided, with another owner now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open, with another owner now</source>
        <translation>
            <numerusform>%Ln open, with another owner now</numerusform>
            <numerusform>%Ln open, with another owner now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) without an id</source>
        <translation>
            <numerusform>%Ln changed row without an id</numerusform>
            <numerusform>%Ln changed rows without an id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opportunity(ies) archived: out of every figure. Undo brings them back.</source>
        <translation>
            <numerusform>%Ln opportunity archived: out of every figure. Undo brings it back.</numerusform>
            <numerusform>%Ln opportunities archived: out of every figure. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::Imports</name>
    <message numerus="yes">
        <source>Put away: %n opportunity(ies) no longer in the CRM file</source>
        <translation>
            <numerusform>Put away: %n opportunity no longer in the CRM file</numerusform>
            <numerusform>Put away: %n opportunities no longer in the CRM file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::IssueModel</name>
    <message numerus="yes">
        <source>%1 %Ln row(s) like it.</source>
        <translation>
            <numerusform>%1 %Ln row like it.</numerusform>
            <numerusform>%1 %Ln rows like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MatchTable</name>
    <message numerus="yes">
        <source>Show %Ln more column(s), all left out</source>
        <translation>
            <numerusform>Show %Ln more column, all left out</numerusform>
            <numerusform>Show %Ln more columns, all left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::MeetingsPage</name>
    <message numerus="yes">
        <source>%n conversation(s) to log.</source>
        <translation>
            <numerusform>%n conversation to log.</numerusform>
            <numerusform>%n conversations to log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::NamesDialog</name>
    <message numerus="yes">
        <source>Add %n name(s)</source>
        <translation>
            <numerusform>Add %n name</numerusform>
            <numerusform>Add %n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::Navigation</name>
    <message numerus="yes">
        <source>%n promise(s) of yours late</source>
        <translation>
            <numerusform>%n promise of yours is late</numerusform>
            <numerusform>%n promises of yours are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) to log</source>
        <translation>
            <numerusform>%n conversation to log</numerusform>
            <numerusform>%n conversations to log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PickStep</name>
    <message numerus="yes">
        <source>Not reps here: %Ln owner(s) of this file. Tick who has joined your team.</source>
        <translation>
            <numerusform>Not a rep here: %Ln owner of this file. Tick who has joined your team.</numerusform>
            <numerusform>Not reps here: %Ln owners of this file. Tick who has joined your team.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PrepSteps</name>
    <message numerus="yes">
        <source>%n more on record, not on this sheet</source>
        <translation>
            <numerusform>%n more on record, not on this sheet</numerusform>
            <numerusform>%n more on record, not on this sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PrintedSheet</name>
    <message numerus="yes">
        <source>%n more on record, not on this page</source>
        <translation>
            <numerusform>%n more on record, not on this page</numerusform>
            <numerusform>%n more on record, not on this page</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::Priorities</name>
    <message numerus="yes">
        <source>On %n agenda(s): %1</source>
        <translation>
            <numerusform>On %n agenda: %1</numerusform>
            <numerusform>On %n agendas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::PromisesCard</name>
    <message numerus="yes">
        <source>and %n more, in Commitments</source>
        <translation>
            <numerusform>and %n more, in Commitments</numerusform>
            <numerusform>and %n more, in Commitments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::RepRecords</name>
    <message numerus="yes">
        <source>until %1, seen %n time(s)</source>
        <translation>
            <numerusform>until %1, seen once</numerusform>
            <numerusform>until %1, seen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::Standards</name>
    <message numerus="yes">
        <source>%n new standard(s)</source>
        <translation>
            <numerusform>%n new standard</numerusform>
            <numerusform>%n new standards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StandardsGrid</name>
    <message numerus="yes">
        <source>%n view(s)</source>
        <translation>
            <numerusform>%n view</numerusform>
            <numerusform>%n views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StandardsModel</name>
    <message numerus="yes">
        <source>%1 on average, %n view(s)</source>
        <translation>
            <numerusform>%1 on average, %n view</numerusform>
            <numerusform>%1 on average, %n views</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StandardsPage</name>
    <message numerus="yes">
        <source>You go first: %n standard(s) to score yourself on this quarter</source>
        <translation>
            <numerusform>You go first: %n standard to score yourself on this quarter</numerusform>
            <numerusform>You go first: %n standards to score yourself on this quarter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message numerus="yes">
        <source>CRM import: %1, %Ln opportunity(ies)</source>
        <translation>
            <numerusform>CRM import: %1, %Ln opportunity</numerusform>
            <numerusform>CRM import: %1, %Ln opportunities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TeamChooser</name>
    <message numerus="yes">
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TeamMembers</name>
    <message numerus="yes">
        <source>Added: %n rep(s)</source>
        <translation>
            <numerusform>Added: %n rep</numerusform>
            <numerusform>Added: %n reps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TimeUse</name>
    <message numerus="yes">
        <source>Time: %1, %n min</source>
        <translation>
            <numerusform>Time: %1, %n min</numerusform>
            <numerusform>Time: %1, %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TimeUseCard</name>
    <message numerus="yes">
        <source>hours a week, %n of 4 weeks</source>
        <translation>
            <numerusform>hours a week, %n of 4 weeks</numerusform>
            <numerusform>hours a week, %n of 4 weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::TrueTests</name>
    <message numerus="yes">
        <source>True test: %n promise(s)</source>
        <translation>
            <numerusform>True test: %n promise</numerusform>
            <numerusform>True test: %n promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WaitingPanel</name>
    <message numerus="yes">
        <source>and %n more, in the table below</source>
        <translation>
            <numerusform>and %n more, in the table below</numerusform>
            <numerusform>and %n more, in the table below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WeekCalendar</name>
    <message numerus="yes">
        <source>%n conversation(s) this week. Arrows go from one to the next, Page Up and Page Down change the week.</source>
        <translation>
            <numerusform>%n conversation this week. Arrows go from one to the next, Page Up and Page Down change the week.</numerusform>
            <numerusform>%n conversations this week. Arrows go from one to the next, Page Up and Page Down change the week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::WrittenConversation</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::wording</name>
    <message numerus="yes">
        <source>As of %1, over %n rep(s) with 20 decided deals before and since.</source>
        <translation>
            <numerusform>As of %1, over %n rep with 20 decided deals before and since.</numerusform>
            <numerusform>As of %1, over %n reps with 20 decided deals before and since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) stand apart: not yet enough deals on both sides.</source>
        <translation>
            <numerusform>%n rep stands apart: not yet enough deals on both sides.</numerusform>
            <numerusform>%n reps stand apart: not yet enough deals on both sides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You last spoke %n day(s) ago;</source>
        <translation>
            <numerusform>You last spoke %n day ago;</numerusform>
            <numerusform>You last spoke %n days ago;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>your rhythm is every %n day(s).</source>
        <translation>
            <numerusform>your rhythm is every %n day.</numerusform>
            <numerusform>your rhythm is every %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open longer than %1 days, which nine in ten of your decided deals were not.</source>
        <translation>
            <numerusform>%n open longer than %1 days, which nine in ten of your decided deals were not.</numerusform>
            <numerusform>%n open longer than %1 days, which nine in ten of your decided deals were not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rep(s) in the team ‘%1’.</source>
        <translation>
            <numerusform>%Ln new rep in the team ‘%1’.</numerusform>
            <numerusform>%Ln new reps in the team ‘%1’.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rep(s), in the team ‘%1’ where the file says no other.</source>
        <translation>
            <numerusform>%Ln new rep, in the team ‘%1’ where the file says no other.</numerusform>
            <numerusform>%Ln new reps, in the team ‘%1’ where the file says no other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new rep(s).</source>
        <translation>
            <numerusform>%Ln new rep.</numerusform>
            <numerusform>%Ln new reps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln column(s) matched</source>
        <translation>
            <numerusform>%1 of %Ln column matched</numerusform>
            <numerusform>%1 of %Ln columns matched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of this file will be taken in.</source>
        <translation>
            <numerusform>%Ln person of this file will be taken in.</numerusform>
            <numerusform>%Ln people of this file will be taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 opportunities of %Ln owner(s) will be taken in: %2 decided and %3 open.</source>
        <translation>
            <numerusform>%1 opportunities of %Ln owner will be taken in: %2 decided and %3 open.</numerusform>
            <numerusform>%1 opportunities of %Ln owners will be taken in: %2 decided and %3 open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that cannot be read will be left out.</source>
        <translation>
            <numerusform>%Ln row that cannot be read will be left out.</numerusform>
            <numerusform>%Ln rows that cannot be read will be left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) will be replaced here.</source>
        <translation>
            <numerusform>%Ln changed row will be replaced here.</numerusform>
            <numerusform>%Ln changed rows will be replaced here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed row(s) will stay here as before.</source>
        <translation>
            <numerusform>%Ln changed row will stay here as before.</numerusform>
            <numerusform>%Ln changed rows will stay here as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything you picked is saved, with %Ln new rep(s).</source>
        <translation>
            <numerusform>Everything you picked is saved, with %Ln new rep.</numerusform>
            <numerusform>Everything you picked is saved, with %Ln new reps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) in the time shown.</source>
        <translation>
            <numerusform>%n conversation in the time shown.</numerusform>
            <numerusform>%n conversations in the time shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waited more than 5 working days for any response.</source>
        <translation>
            <numerusform>%n waited more than 5 working days for any response.</numerusform>
            <numerusform>%n waited more than 5 working days for any response.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half the time help came within %n working day(s).</source>
        <translation>
            <numerusform>Half the time help came within %n working day.</numerusform>
            <numerusform>Half the time help came within %n working days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) covered</source>
        <translation>
            <numerusform>%n topic covered</numerusform>
            <numerusform>%n topics covered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Logged %n day(s) later.</source>
        <translation>
            <numerusform>Logged %n day later.</numerusform>
            <numerusform>Logged %n days later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) have not heard “%1” for two working weeks</source>
        <translation>
            <numerusform>%n rep has not heard “%1” for two working weeks</numerusform>
            <numerusform>%n reps have not heard “%1” for two working weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list changed %n time(s) this quarter.</source>
        <translation>
            <numerusform>The list changed %n time this quarter.</numerusform>
            <numerusform>The list changed %n times this quarter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Level %1, seen %n time(s), last on %2</source>
        <translation>
            <numerusform>Level %1, seen %n time, last on %2</numerusform>
            <numerusform>Level %1, seen %n times, last on %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days ago, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standards: more than eight dilute each other. Which of them would you give up?</source>
        <translation>
            <numerusform>%n standards: more than eight dilute each other. Which of them would you give up?</numerusform>
            <numerusform>%n standards: more than eight dilute each other. Which of them would you give up?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n standard(s) so far; five to eight make a picture.</source>
        <translation>
            <numerusform>%n standard so far; five to eight make a picture.</numerusform>
            <numerusform>%n standards so far; five to eight make a picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 last heard this from you %n week(s) ago</source>
        <translation>
            <numerusform>%1 last heard this from you %n week ago</numerusform>
            <numerusform>%1 last heard this from you %n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had nothing yet, and %n more wait(s) past the rhythm</source>
        <translation>
            <numerusform>%1 has had nothing yet, and %n more waits past the rhythm</numerusform>
            <numerusform>%1 has had nothing yet, and %n more wait past the rhythm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has had nothing for %2, and %n more wait(s) past the rhythm</source>
        <translation>
            <numerusform>%1 has had nothing for %2, and %n more waits past the rhythm</numerusform>
            <numerusform>%1 has had nothing for %2, and %n more wait past the rhythm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rep(s) got %1 of your %2 hours</source>
        <translation>
            <numerusform>%n rep got %1 of your %2 hours</numerusform>
            <numerusform>%n reps got %1 of your %2 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: seen at work %n time(s)</source>
        <comment>a rep</comment>
        <translation>
            <numerusform>%1: seen at work %n time</numerusform>
            <numerusform>%1: seen at work %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n full week(s) on record; your usual range shows from eight on.</source>
        <translation>
            <numerusform>%n full week on record; your usual range shows from eight on.</numerusform>
            <numerusform>%n full weeks on record; your usual range shows from eight on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ringed week(s) lie(s) outside your usual range.</source>
        <translation>
            <numerusform>%n ringed week lies outside your usual range.</numerusform>
            <numerusform>%n ringed weeks lie outside your usual range.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your level and the team’s next quarter over %n quarter(s): rho %1, p %2.</source>
        <translation>
            <numerusform>Your level and the team’s next quarter over %n quarter: rho %1, p %2.</numerusform>
            <numerusform>Your level and the team’s next quarter over %n quarters: rho %1, p %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average close rate %1, %2 decided, %n rep(s)</source>
        <translation>
            <numerusform>Average close rate %1, %2 decided, %n rep</numerusform>
            <numerusform>Average close rate %1, %2 decided, %n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Average close rate %1 so far, %2 decided, %n rep(s)</source>
        <translation>
            <numerusform>Average close rate %1 so far, %2 decided, %n rep</numerusform>
            <numerusform>Average close rate %1 so far, %2 decided, %n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned 1:1(s)</source>
        <translation>
            <numerusform>%n planned 1:1</numerusform>
            <numerusform>%n planned 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held 1:1(s)</source>
        <translation>
            <numerusform>%n held 1:1</numerusform>
            <numerusform>%n held 1:1s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calendar read: %n new 1:1(s).</source>
        <translation>
            <numerusform>Calendar read: %n new 1:1.</numerusform>
            <numerusform>Calendar read: %n new 1:1s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calendar read: %n new 1:1(s). Add one line to those held, and they count as coaching.</source>
        <translation>
            <numerusform>Calendar read: %n new 1:1. Add one line to it once held, and it counts as coaching.</numerusform>
            <numerusform>Calendar read: %n new 1:1s. Add one line to those held, and they count as coaching.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were seen on %1 of %n standard(s)</source>
        <translation>
            <numerusform>You were seen on %1 of %n standard</numerusform>
            <numerusform>You were seen on %1 of %n standards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n rep(s) not reached</source>
        <translation>
            <numerusform>%1; %n rep not reached</numerusform>
            <numerusform>%1; %n reps not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agreed with %1 of %n rep(s)</source>
        <translation>
            <numerusform>Agreed with %1 of %n rep</numerusform>
            <numerusform>Agreed with %1 of %n reps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kept on time</source>
        <translation>
            <numerusform>%1 of %n kept on time</numerusform>
            <numerusform>%1 of %n kept on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your promises are late: %1.</source>
        <translation>
            <numerusform>%n of your promises is late: %1.</numerusform>
            <numerusform>%n of your promises are late: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the why %1 of %n time(s) since %2</source>
        <translation>
            <numerusform>With the why %1 of %n time since %2</numerusform>
            <numerusform>With the why %1 of %n times since %2</numerusform>
        </translation>
    </message>
</context>
</TS>
