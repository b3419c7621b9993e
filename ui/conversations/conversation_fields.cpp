// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversations/conversation_fields.h"

#include "core/workspace/wording.h"
#include "ui/conversations/spoken_day_field.h"
#include "ui/widgets/attendance_list.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/minutes_field.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int dayWidth = 196, minutesWidth = 112, notesRows = 3, onlyMeRows = 2;

// From the shortest to the one with everybody.
constexpr ConversationKind kindsInOrder[] = {
    ConversationKind::QuickWord,   ConversationKind::OneToOne,   ConversationKind::CallListening,
    ConversationKind::RideAlong,   ConversationKind::DealReview, ConversationKind::RolePlay,
    ConversationKind::TeamMeeting,
};

QPlainTextEdit* newNotes(Theme& theme, int rows) {
    auto* notes = new QPlainTextEdit;
    notes->setFont(theme.font(TypeStyle::Body));
    notes->setTabChangesFocus(true);
    notes->setFixedHeight(rows * theme.lineHeight(TypeStyle::Body) + size::l);
    return notes;
}

// A text being typed keeps its cursor when it is presented again.
void setNotes(QPlainTextEdit* edit, const QString& notes) {
    const QSignalBlocker quiet(edit);
    if (edit->toPlainText() != notes) edit->setPlainText(notes);
}

QWidget* newField(FieldLabel* label, QWidget* field) {
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addWidget(label);
    layout->addWidget(field);
    return whole;
}

}  // namespace

ConversationFields::ConversationFields(Theme& theme, QDate today, QWidget* parent)
    : QWidget(parent),
      m_today(today),
      m_repLabel(new FieldLabel(theme, tr("Rep"))),
      m_rep(new QComboBox),
      m_dayLabel(new FieldLabel(theme, tr("When"))),
      m_day(new SpokenDayField(theme, today)),
      m_minutesLabel(new FieldLabel(theme, tr("Minutes"))),
      m_minutes(new MinutesField(theme)),
      m_attendeesLabel(new FieldLabel(theme, tr("Who was there"))),
      m_attendees(new AttendanceList(theme)),
      m_kind(new SegmentedControl(theme)),
      m_sharedLabel(new FieldLabel(theme, tr("What happened"))),
      m_sharedNotes(newNotes(theme, notesRows)),
      m_remark(new TextLabel(theme, TypeStyle::Caption, Tone::Text3)),
      m_onlyMeLabel(new FieldLabel(theme, tr("Only you see this"))),
      m_onlyMeNotes(newNotes(theme, onlyMeRows)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addWidget(newTopRow(theme));
    layout->addWidget(m_attendeesLabel);
    layout->addWidget(m_attendees);
    layout->addSpacing(size::xs);
    addKinds(theme);
    layout->addSpacing(size::xs);
    layout->addWidget(m_sharedLabel);
    layout->addWidget(m_sharedNotes);
    layout->addWidget(m_remark);
    layout->addWidget(m_onlyMeLabel);
    layout->addWidget(m_onlyMeNotes);
    m_remark->setWrapping(true);
    m_sharedLabel->setRemark(tr("both of you see this on the printed sheet"));
    m_sharedLabel->setField(m_sharedNotes, QKeySequence(tr("Alt+H")));
    m_onlyMeLabel->setRemark(tr("never printed or exported"));
    m_onlyMeLabel->setField(m_onlyMeNotes, QKeySequence(tr("Alt+O")));
    m_attendeesLabel->setField(m_attendees, QKeySequence(tr("Alt+R")));
    m_onlyMeLabel->hide();
    m_onlyMeNotes->hide();
    connectFields();
}

QWidget* ConversationFields::newTopRow(Theme& theme) {
    m_rep->setFont(theme.font(TypeStyle::Input));
    m_rep->setPlaceholderText(tr("Choose a rep"));
    m_repLabel->setField(m_rep, QKeySequence(tr("Alt+R")));
    m_dayLabel->setField(m_day, QKeySequence(tr("Alt+W")));
    m_minutesLabel->setField(m_minutes, QKeySequence(tr("Alt+M")));
    m_repField = newField(m_repLabel, m_rep);
    QWidget* day = newField(m_dayLabel, m_day);
    day->setMinimumWidth(theme.scaled(dayWidth));
    QWidget* minutes = newField(m_minutesLabel, m_minutes);
    minutes->setFixedWidth(theme.scaled(minutesWidth));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::m);
    layout->addWidget(m_repField, 3);
    layout->addWidget(day, 2);
    layout->addWidget(minutes);
    return row;
}

void ConversationFields::addKinds(Theme& theme) {
    auto* keys = new TextLabel(theme, TypeStyle::Caption, Tone::Text3);
    keys->setText(tr("Alt+1 to Alt+7"));
    auto* label = new FieldLabel(theme, tr("Kind"));
    label->setField(m_kind);
    label->layout()->addWidget(keys);
    int number = 0;
    for (const ConversationKind kind : kindsInOrder)
        m_kind->addSegment(wording::conversationKind(kind), QKeySequence(Qt::ALT | (Qt::Key_1 + number++)));
    layout()->addWidget(label);
    layout()->addWidget(m_kind);
}

void ConversationFields::connectFields() {
    connect(m_rep, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) Q_EMIT repChanged(RepId{m_rep->itemData(index).toLongLong()});
    });
    connect(m_attendees, &AttendanceList::presentChanged, this, [this] {
        updateAttendeesRemark();
        Q_EMIT attendeesChanged(m_attendees->present());
    });
    connect(m_kind, &SegmentedControl::currentChanged, this,
            [this](int index) { Q_EMIT kindChanged(kindsInOrder[index]); });
    connect(m_minutes, &QSpinBox::valueChanged, this, &ConversationFields::minutesChanged);
    connect(m_day, &SpokenDayField::dayChanged, this, [this](std::optional<QDate> day) {
        clearProblems();
        if (day) Q_EMIT dayChanged(*day);
    });
    connect(m_sharedNotes, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT sharedNotesChanged(m_sharedNotes->toPlainText()); });
    connect(m_onlyMeNotes, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT onlyMeNotesChanged(m_onlyMeNotes->toPlainText()); });
}

void ConversationFields::startWith(const std::vector<Rep>& reps) {
    const QSignalBlocker quiet(m_rep);
    m_rep->clear();
    for (const Rep& rep : reps) m_rep->addItem(rep.name, rep.id.value);
    m_rep->setCurrentIndex(-1);
    m_attendees->setReps(reps);
    m_day->setDay(m_today);
    m_onlyMeLabel->hide();
    m_onlyMeNotes->hide();
}

void ConversationFields::present(const Conversation& conversation, bool isForSeveral) {
    clearProblems();
    const QSignalBlocker quietRep(m_rep), quietMinutes(m_minutes);
    m_repField->setVisible(!isForSeveral);
    m_attendeesLabel->setVisible(isForSeveral);
    m_attendees->setVisible(isForSeveral);
    if (isForSeveral) m_attendees->setPresent(conversation.reps);
    updateAttendeesRemark();
    m_rep->setCurrentIndex(conversation.reps.size() == 1 ? m_rep->findData(conversation.reps.front().value)
                                                         : -1);
    if (conversation.heldOn && m_day->day())
        m_day->setDay(*conversation.heldOn);  // else it waits to be mended
    m_minutes->setValue(conversation.minutes);
    const auto kind = std::find(std::begin(kindsInOrder), std::end(kindsInOrder), conversation.kind);
    m_kind->setCurrentIndex(int(kind - std::begin(kindsInOrder)));
    setNotes(m_sharedNotes, conversation.sharedNotes);
    setNotes(m_onlyMeNotes, conversation.onlyMeNotes);
    const bool showsOnlyMe = showsOnlyMeNotes() || !conversation.onlyMeNotes.isEmpty();
    m_onlyMeLabel->setVisible(showsOnlyMe);
    m_onlyMeNotes->setVisible(showsOnlyMe);
}

bool ConversationFields::showProblem(const Conversation& conversation) {
    clearProblems();
    const auto say = [](FieldLabel* label, QWidget* field, const QString& problem) {
        label->setProblem(problem);
        field->setFocus(Qt::OtherFocusReason);
        if (auto* edit = qobject_cast<QLineEdit*>(field)) edit->selectAll();
        return true;
    };
    if (conversation.reps.empty() && !m_attendees->isHidden())
        return say(m_attendeesLabel, m_attendees, tr("Tick who was there."));
    if (conversation.reps.empty() && m_rep->count() == 0)
        return say(m_repLabel, m_rep, tr("Nobody is here yet. Add names first."));
    if (conversation.reps.empty()) return say(m_repLabel, m_rep, tr("Say whom you spoke with."));
    if (!m_day->day()) return say(m_dayLabel, m_day, tr("No day."));
    if (*m_day->day() > m_today) return say(m_dayLabel, m_day, tr("Still to come."));
    return false;
}

void ConversationFields::clearProblems() {
    for (FieldLabel* label : {m_repLabel, m_attendeesLabel, m_dayLabel}) label->setProblem({});
}

void ConversationFields::updateAttendeesRemark() {
    m_attendeesLabel->setRemark(
        tr("%1 of %n", nullptr, m_attendees->count()).arg(m_attendees->present().size()));
}

void ConversationFields::setRemark(const QString& remark) {
    m_remark->setText(remark);
}

void ConversationFields::showOnlyMeNotes() {
    m_onlyMeLabel->show();
    m_onlyMeNotes->show();
    m_onlyMeNotes->setFocus(Qt::ShortcutFocusReason);
}

bool ConversationFields::showsOnlyMeNotes() const {
    return !m_onlyMeNotes->isHidden();
}

}  // namespace headroom
