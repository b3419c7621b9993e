// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prep/prep_line.h"

#include "ui/charts/marks.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace headroom {

namespace {

// The square that says: yours.
class LeaderMark : public QWidget {
public:
    explicit LeaderMark(Theme& theme) : m_theme(theme) {
        setFixedSize(size::l, size::xl);
        followTheme(theme, this);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        marks::paintLeaderSquare(painter, m_theme, QRectF(rect()).center(), true);
    }

private:
    const Theme& m_theme;
};

}  // namespace

PrepLine::PrepLine(Theme& theme, const PrepItem& item, bool canChange, QWidget* parent)
    : QFrame(parent), m_theme(theme), m_item(item) {
    setProperty("late", isLatePromise());
    auto* row = new QHBoxLayout(this);
    const int around = isLatePromise() ? size::m : 0;
    row->setContentsMargins(around, isLatePromise() ? size::s : 0, around, isLatePromise() ? size::s : 0);
    row->setSpacing(size::s);
    addMark(row);
    addWords(row);
    addButtons(row, canChange);
}

bool PrepLine::canBeDone() const {
    return m_item.kind == PrepItemKind::OwnPromise || m_item.kind == PrepItemKind::RepPromise ||
           m_item.kind == PrepItemKind::HelpOwed;
}

bool PrepLine::isLatePromise() const {
    return m_item.kind == PrepItemKind::OwnPromise && m_item.isDebt;
}

void PrepLine::addMark(QHBoxLayout* row) {
    if (m_item.isDebt) row->addWidget(new LeaderMark(m_theme), 0, Qt::AlignTop);
    if (!canBeDone() || isLatePromise()) return;
    auto* box = new QCheckBox;
    box->setChecked(m_item.isClosed);
    box->setEnabled(!m_item.isClosed);
    box->setAccessibleName(tr("Done: %1").arg(m_item.text));
    row->addWidget(box, 0, Qt::AlignTop);
    // Queued: the page reads anew, and this line goes.
    connect(
        box, &QCheckBox::clicked, this, [this] { Q_EMIT done(m_item); }, Qt::QueuedConnection);
}

void PrepLine::addWords(QHBoxLayout* row) {
    m_text = new TextLabel(m_theme, m_item.isDebt ? TypeStyle::BodyStrong : TypeStyle::Body);
    m_text->setWrapping(true);
    m_text->setText(m_item.text);
    m_field = new QLineEdit;
    m_field->setFont(m_theme.font(TypeStyle::Input));
    m_field->setAccessibleName(tr("What the line says; empty takes it off"));
    m_field->installEventFilter(this);
    m_field->hide();
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_field);
    QString remark = m_item.remark;
    if (isLatePromise())
        remark = tr("%1. Say so before anything else, and say when it will happen.").arg(remark);
    if (!remark.isEmpty()) {
        auto* aside = new TextLabel(m_theme, m_item.isDebt ? TypeStyle::BodyStrong : TypeStyle::Caption,
                                    m_item.isDebt ? Tone::Leader : Tone::Text3);
        aside->setWrapping(true);
        aside->setText(remark);
        words->addWidget(aside);
    }
    row->addLayout(words, 1);
    connect(
        m_field, &QLineEdit::returnPressed, this,
        [this] { Q_EMIT reworded(m_item.key, m_field->text().trimmed()); }, Qt::QueuedConnection);
}

void PrepLine::addButtons(QHBoxLayout* row, bool canChange) {
    if (isLatePromise()) {
        auto* now = new ActionButton(m_theme, tr("Done now"));
        auto* later = new ActionButton(m_theme, tr("New date"));
        m_day = new DayField(m_theme);
        m_day->setAccessibleName(tr("The new day for: %1").arg(m_item.text));
        m_day->setFixedWidth(m_theme.scaled(144));
        m_day->installEventFilter(this);
        m_day->hide();
        for (QWidget* widget : std::initializer_list<QWidget*>{now, later, m_day}) {
            widget->setEnabled(canChange);
            row->addWidget(widget, 0, Qt::AlignVCenter);
        }
        connect(
            now, &ActionButton::clicked, this, [this] { Q_EMIT done(m_item); }, Qt::QueuedConnection);
        connect(later, &ActionButton::clicked, this, &PrepLine::askForDay);
        connect(
            m_day, &QLineEdit::returnPressed, this,
            [this] {
                if (const std::optional<QDate> day = m_day->day()) Q_EMIT moveRequested(m_item, *day);
            },
            Qt::QueuedConnection);
    }
    m_edit = new LinkButton(m_theme, tr("Edit"));
    m_edit->setAccessibleName(tr("Edit: %1").arg(m_item.text));
    m_edit->setEnabled(canChange);
    row->addWidget(m_edit, 0, Qt::AlignTop);
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

// Esc leaves the field, not the page.
bool PrepLine::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape)
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress) watched == m_day ? m_day->hide() : stopEditing();
    return true;
}

}  // namespace headroom
