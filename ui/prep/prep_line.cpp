// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prep_line.h"

#include "ui/prep/line_focus.h"
#include "ui/prep/remarked_label.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/party_mark.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace headroom {

namespace {

// Seen when its line is pointed at or the keyboard is on it, so that a sheet full of lines reads as one.
class QuietLink : public LinkButton {
public:
    using LinkButton::LinkButton;

protected:
    void paintEvent(QPaintEvent* event) override {
        if (hasFocus() || parentWidget()->underMouse()) LinkButton::paintEvent(event);
    }
};

}  // namespace

PrepLine::PrepLine(Theme& theme, const PrepItem& item, const PrepUse& use, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_item(item),
      m_today(use.today),
      m_canChange(use.canChange),
      m_isSpeaking(use.running),
      m_isTicked(use.running ? use.running->isTicked(item) : item.isClosed),
      m_isWithWhy(use.running && use.running->isWithWhy(item)),
      m_isDropped(use.running && use.running->isDropped(item)) {
    setProperty("late", isLatePromise());
    auto* row = new QHBoxLayout(this);
    const int around = isLatePromise() ? size::m : 0;
    row->setContentsMargins(around, isLatePromise() ? size::s : 0, around, isLatePromise() ? size::s : 0);
    row->setSpacing(size::s);
    addMark(row);
    addBox(row);
    addWords(row);
    if (!m_isSpeaking) addEdit(row);
    if (m_isSpeaking && m_item.kind == PrepItemKind::Priority) addWhyBox(row);
    if (isLatePromise()) addLateButtons(row);
    if (m_isSpeaking && m_item.kind == PrepItemKind::Topic) addDrop(row);
    setDropped(m_isDropped);
}

bool PrepLine::isDoneAtOnce() const {
    return !m_isSpeaking || m_item.kind == PrepItemKind::HelpOwed;
}

bool PrepLine::isTickable() const {
    switch (m_item.kind) {
        case PrepItemKind::OwnPromise:
            return m_isSpeaking || !isLatePromise();
        case PrepItemKind::RepPromise:
        case PrepItemKind::HelpOwed:
            return true;
        case PrepItemKind::Topic:
        case PrepItemKind::Request:
        case PrepItemKind::SkillFocus:
        case PrepItemKind::Priority:
            return m_isSpeaking;
        default:
            return false;
    }
}

bool PrepLine::isLatePromise() const {
    return m_item.kind == PrepItemKind::OwnPromise && m_item.isDebt;
}

void PrepLine::addMark(QHBoxLayout* row) {
    if (m_item.isDebt)
        row->addWidget(new PartyMark(m_theme, Party::Leader), 0,
                       isLatePromise() ? Qt::AlignVCenter : Qt::AlignTop);
}

void PrepLine::addBox(QHBoxLayout* row) {
    if (!isTickable()) return;
    m_box = new QCheckBox;
    m_box->setObjectName(LineFocus::boxPart);
    m_box->setChecked(m_isTicked);
    m_box->setEnabled(m_canChange && !m_item.isClosed);
    const QString words = m_item.kind == PrepItemKind::Topic        ? tr("Covered: %1")
                          : m_item.kind == PrepItemKind::Request    ? tr("Answered: %1")
                          : m_item.kind == PrepItemKind::SkillFocus ? tr("Worked on: %1")
                          : m_item.kind == PrepItemKind::Priority   ? tr("Said: %1")
                                                                    : tr("Done: %1");
    m_box->setAccessibleName(words.arg(m_item.text));
    row->addWidget(m_box, 0, isLatePromise() ? Qt::AlignVCenter : Qt::AlignTop);
    // Queued: the page reads anew, and this line goes.
    const auto onClicked = [this](bool isTicked) {
        if (isDoneAtOnce()) return Q_EMIT done(m_item);
        if (isTicked) setDropped(false);
        if (!isTicked && m_why) m_why->setChecked(false);
        Q_EMIT ticked(m_item, isTicked);
    };
    connect(m_box, &QCheckBox::clicked, this, onClicked, Qt::QueuedConnection);
}

void PrepLine::addWhyBox(QHBoxLayout* row) {
    m_why = new QCheckBox(tr("with the why"));
    m_why->setObjectName(QStringLiteral("why"));
    m_why->setChecked(m_isWithWhy);
    m_why->setEnabled(m_canChange);
    m_why->setAccessibleName(tr("With the why: %1").arg(m_item.text));
    row->addWidget(m_why, 0, Qt::AlignTop);
    connect(m_why, &QCheckBox::clicked, this, [this](bool isWithWhy) {
        if (isWithWhy) m_box->setChecked(true);
        Q_EMIT whyTicked(m_item, isWithWhy);
    });
}

void PrepLine::addWords(QHBoxLayout* row) {
    m_text = new RemarkedLabel(m_theme, TypeStyle::Body);
    m_text->say(m_item.text, isLatePromise() ? QString() : m_item.remark,
                m_item.isDebt ? Tone::Leader : Tone::Text3);
    m_field = new QLineEdit;
    m_field->setFont(m_theme.font(TypeStyle::Input));
    m_field->setAccessibleName(tr("What the line says; empty takes it off"));
    m_field->installEventFilter(this);
    m_field->hide();
    m_fault = new TextLabel(m_theme, TypeStyle::Caption, Tone::AppError);
    m_fault->setWrapping(true);
    m_fault->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_field);
    if (isLatePromise()) {
        auto* aside = new TextLabel(m_theme, TypeStyle::BodyStrong, Tone::Leader);
        aside->setWrapping(true);
        aside->setText(
            tr("%1. Say so before anything else, and say when it will happen.").arg(m_item.remark));
        words->addWidget(aside);
    }
    words->addWidget(m_fault);
    row->addLayout(words, 1);
    connect(
        m_field, &QLineEdit::returnPressed, this,
        [this] { Q_EMIT reworded(m_item.key, m_field->text().trimmed()); }, Qt::QueuedConnection);
}

void PrepLine::addLateButtons(QHBoxLayout* row) {
    const auto newButton = [&](const QString& text, const QString& part) {
        auto* button = new ActionButton(m_theme, text);
        button->setObjectName(part);
        button->setAccessibleName(
            tr("%1: %2", "what a button does, and to which promise").arg(text, m_item.text));
        button->setEnabled(m_canChange);
        row->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    if (!m_isSpeaking) {
        auto* now = newButton(tr("Done now"), QStringLiteral("now"));
        connect(
            now, &ActionButton::clicked, this, [this] { Q_EMIT done(m_item); }, Qt::QueuedConnection);
    }
    auto* later = newButton(tr("New date"), QStringLiteral("later"));
    m_later = later;
    m_day = new DayField(m_theme);
    m_day->setAccessibleName(tr("The new day for: %1").arg(m_item.text));
    m_day->setDueAfter(m_today);
    m_day->setFixedWidth(m_theme.scaled(144));
    m_day->installEventFilter(this);
    m_day->hide();
    row->addWidget(m_day, 0, Qt::AlignVCenter);
    connect(later, &ActionButton::clicked, this, &PrepLine::askForDay);
    connect(m_day, &QLineEdit::returnPressed, this, &PrepLine::onDayEntered, Qt::QueuedConnection);
}

void PrepLine::addDrop(QHBoxLayout* row) {
    m_drop = new LinkButton(m_theme);
    m_drop->setObjectName(QStringLiteral("drop"));
    m_drop->setEnabled(m_canChange);
    row->addWidget(m_drop, 0, Qt::AlignTop);
    connect(m_drop, &LinkButton::clicked, this, [this] {
        setDropped(!m_isDropped);
        Q_EMIT dropped(m_item, m_isDropped);
    });
}

void PrepLine::setDropped(bool isDropped) {
    m_isDropped = isDropped;
    if (isDropped && m_box) m_box->setChecked(false);
    if (!m_drop) return;
    m_text->setStruck(isDropped);
    m_drop->setText(isDropped ? tr("Keep") : tr("Drop"));
    m_drop->setAccessibleName(
        (isDropped ? tr("Keep on the list: %1") : tr("Drop from the list: %1")).arg(m_item.text));
    m_drop->updateGeometry();
}

void PrepLine::addEdit(QHBoxLayout* row) {
    m_edit = new QuietLink(m_theme, tr("Edit"));
    m_edit->setObjectName(LineFocus::editPart);
    m_edit->setAccessibleName(tr("Edit: %1").arg(m_item.text));
    m_edit->setEnabled(m_canChange);
    row->addWidget(m_edit, 0, isLatePromise() ? Qt::AlignVCenter : Qt::AlignTop);
    connect(m_edit, &LinkButton::clicked, this, &PrepLine::startEditing);
}

void PrepLine::startEditing() {
    m_field->setText(m_item.text);
    m_text->hide();
    m_edit->hide();
    m_field->show();
    m_field->setFocus(Qt::OtherFocusReason);
    m_field->selectAll();
}

void PrepLine::stopEditing() {
    m_field->hide();
    m_text->show();
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void PrepLine::askForDay() {
    m_day->show();
    m_day->setFocus(Qt::OtherFocusReason);
}

void PrepLine::stopAsking() {
    m_day->hide();
    m_fault->hide();
    m_later->setFocus(Qt::OtherFocusReason);
}

void PrepLine::onDayEntered() {
    const std::optional<QDate> day = m_day->day();
    if (day && *day >= m_today) return Q_EMIT moveRequested(m_item, *day);
    const QString fault = day                        ? tr("This day has passed already. Choose one to come.")
                          : m_day->fault().isEmpty() ? tr("Type the new day, then Enter.")
                                                     : m_day->fault();
    m_fault->setText(fault);
    m_fault->show();
    m_day->setAccessibleDescription(fault);
    m_day->selectAll();
}

void PrepLine::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    if (m_edit) m_edit->update();
}

void PrepLine::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    if (m_edit) m_edit->update();
}

// Esc leaves the field, not the page.
bool PrepLine::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) watched == m_day ? stopAsking() : stopEditing();
    return true;
}

}  // namespace headroom
