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
        <source>%n rep(s)</source>
        <translation>
            <numerusform>%n rep</numerusform>
            <numerusform>%n reps</numerusform>
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
    <name>headroom::CommandLine</name>
    <message numerus="yes">
        <source>Team (average of %n rep(s))</source>
        <translation>
            <numerusform>Team (average of %n rep)</numerusform>
            <numerusform>Team (average of %n reps)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>headroom::Import</name>
    <message numerus="yes">
        <source>Put away: %n opportunity(ies) no longer in the CRM file</source>
        <translation>
            <numerusform>Put away: %n opportunity no longer in the CRM file</numerusform>
            <numerusform>Put away: %n opportunities no longer in the CRM file</numerusform>
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
    <name>headroom::StatusLine</name>
    <message numerus="yes">
        <source>CRM import: %1, %n opportunities</source>
        <translation>
            <numerusform>CRM import: %1, %n opportunity</numerusform>
            <numerusform>CRM import: %1, %n opportunities</numerusform>
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
    <name>headroom::WaitingPanel</name>
    <message numerus="yes">
        <source>and %n more, in the table below</source>
        <translation>
            <numerusform>and %n more, in the table below</numerusform>
            <numerusform>and %n more, in the table below</numerusform>
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
</context>
</TS>
