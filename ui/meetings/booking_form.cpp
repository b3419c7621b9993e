// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/booking_form.h"

#include "core/workspace/conversations.h"
#include "core/workspace/wording.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/attendance_list.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/minutes_field.h"

#include <QComboBox>

namespace headroom {

namespace {

constexpr int usualMinutes = 30;

constexpr ConversationKind kindsInOrder[] = {
    ConversationKind::OneToOne,   ConversationKind::CallListening, ConversationKind::RideAlong,
    ConversationKind::DealReview, ConversationKind::RolePlay,      ConversationKind::TeamMeeting,
};

}  // namespace

BookingForm::BookingForm(const FormPlace& place, std::optional<RepId> rep, std::optional<TeamId> team)
    : MeetingTimeForm(place, tr("Book a conversation"), tr("Book")),
      m_team(team),
      m_reps(place.workspace.reps()),
      m_rep(typed(new QComboBox)),
      m_present(new AttendanceList(place.theme)),
      m_kind(typed(new QComboBox)),
      m_minutes(new MinutesField(place.theme)) {
    addFields(rep);
    connect(m_rep, &QComboBox::currentIndexChanged, this, &BookingForm::onRepChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BookingForm::onKindChosen);
    connect(m_minutes, &QSpinBox::valueChanged, this, &BookingForm::updateClash);
    onRepChosen();
    onKindChosen();
}

void BookingForm::addFields(std::optional<RepId> rep) {
    for (const Rep& each : m_reps) {
        m_rep->addItem(each.name);
        if (each.id == rep) m_rep->setCurrentIndex(m_rep->count() - 1);
    }
    for (const ConversationKind kind : kindsInOrder) m_kind->addItem(wording::conversationKind(kind));
    m_present->setReps(m_reps);
    m_minutes->setValue(usualMinutes);
    addField(tr("Kind"), m_kind);
    m_repField = addField(tr("Rep"), m_rep);
    m_presentField = addWideField(tr("With"), m_present);
    addTimeFields();
    addField(tr("Minutes"), m_minutes);
    addClashLine();
}

// Mostly it is a 1:1.
void BookingForm::showEvent(QShowEvent* event) {
    MeetingTimeForm::showEvent(event);
    m_rep->setFocus(Qt::OtherFocusReason);
}

ConversationKind BookingForm::kind() const {
    return kindsInOrder[std::max(0, m_kind->currentIndex())];
}

int BookingForm::minutes() const {
    return m_minutes->value();
}

std::vector<RepId> BookingForm::everybody() const {
    std::vector<RepId> all;
    for (const Rep& rep : m_reps) {
        const std::optional<Team> its =
            m_team ? place().workspace.teamOf(rep.id, place().today) : std::nullopt;
        if (!m_team || (its && its->id == m_team)) all.push_back(rep.id);
    }
    return all;
}

std::vector<RepId> BookingForm::reps() const {
    if (kind() == ConversationKind::TeamMeeting) return m_present->present();
    const int at = m_rep->currentIndex();
    return at < 0 ? std::vector<RepId>{} : std::vector<RepId>{m_reps[size_t(at)].id};
}

void BookingForm::onRepChosen() {
    attempt(this, [this] {
        if (const std::vector<RepId> chosen = reps(); chosen.size() == 1)
            propose(place().workspace.proposedMeeting(chosen.front(), place().today));
    });
}

void BookingForm::onKindChosen() {
    const bool isForSeveral = kind() == ConversationKind::TeamMeeting;
    if (isForSeveral && m_present->present().empty()) m_present->setPresent(everybody());
    m_repField->setHidden(isForSeveral);
    m_presentField->setVisible(isForSeveral);
}

void BookingForm::save() {
    const std::vector<RepId> chosen = reps();
    m_presentField->setFault(chosen.empty() ? tr("Say whom you speak with.") : QString());
    if (!checkTime() || chosen.empty()) return;
    Conversations(place().workspace).plan(chosen, kind(), {when(), minutes()});
}

}  // namespace headroom
