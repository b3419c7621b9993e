// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/outcome_rows.h"

#include "ui/widgets/day_field.h"
#include "ui/widgets/field_label.h"
#include "ui/widgets/link_button.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace headroom {

namespace {

constexpr int dayWidth = 108, labelHeight = 24;

}  // namespace

class OutcomeRows::Row : public QWidget {
public:
    Row(Theme& theme, QDate today, Day asked)
        : text(new QLineEdit), day(asked == Day::IsAsked ? new DayField(theme) : nullptr) {
        text->setFont(theme.font(TypeStyle::Input));
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(size::s);
        layout->addWidget(text, 1);
        if (!day) return;
        day->setDueAfter(today);
        day->setPlaceholderText(OutcomeRows::tr("by when"));
        day->setFixedWidth(theme.scaled(dayWidth));
        layout->addWidget(day);
    }

    OutcomeLine line() const { return {text->text().simplified(), day ? day->day() : std::nullopt}; }
    bool isBlank() const {
        return text->text().trimmed().isEmpty() && (!day || day->text().trimmed().isEmpty());
    }
    QLineEdit* last() const { return day ? day : text; }

    void present(const OutcomeLine& line) {
        if (text->text().simplified() != line.text) text->setText(line.text);
        if (day && (day->day() != line.due || !day->fault().isEmpty())) day->setDay(line.due);
    }

    QString fault() const {
        if (!day || day->text().trimmed().isEmpty()) return {};
        if (!day->day()) return OutcomeRows::tr("No day.");
        return text->text().trimmed().isEmpty() ? OutcomeRows::tr("Say what.") : QString();
    }

    QLineEdit* text;
    DayField* day;
};

OutcomeRows::OutcomeRows(Theme& theme, QDate today, Day day, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_today(today),
      m_day(day),
      m_label(new FieldLabel(theme, QString())),
      m_another(new LinkButton(theme, tr("Another"))),
      m_list(new QVBoxLayout) {
    m_list->setSpacing(size::xs);
    m_label->setMinimumHeight(theme.scaled(labelHeight));
    m_label->addLink(m_another);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addWidget(m_label);
    layout->addLayout(m_list);
    layout->addStretch();
    m_another->hide();
    setFocusProxy(addRow()->text);
    connect(m_another, &LinkButton::clicked, this, &OutcomeRows::addAnother);
}

void OutcomeRows::setOwner(Party owner) {
    m_label->setOwner(owner);
}

void OutcomeRows::setLabel(const QString& label) {
    m_label->setText(label);
    nameRows();
}

void OutcomeRows::setKeys(const QKeySequence& keys) {
    m_label->setField(this, keys);
}

void OutcomeRows::present(const std::vector<OutcomeLine>& lines) {
    if (lines == this->lines()) return;
    while (m_rows.size() > std::max<size_t>(1, lines.size())) remove(m_rows.back());
    while (m_rows.size() < lines.size()) addRow();
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->present(i < lines.size() ? lines[i] : OutcomeLine{});
    m_label->setProblem({});
    m_another->setVisible(!m_rows.back()->isBlank());
}

void OutcomeRows::clear() {
    while (m_rows.size() > 1) remove(m_rows.back());
    m_rows.front()->present({});
    m_label->setProblem({});
    m_another->hide();
}

std::vector<OutcomeLine> OutcomeRows::lines() const {
    std::vector<OutcomeLine> lines;
    for (const Row* row : m_rows)
        if (const OutcomeLine line = row->line(); !line.text.isEmpty()) lines.push_back(line);
    return lines;
}

bool OutcomeRows::isBeingTyped() const {
    const QWidget* focus = focusWidget();
    return focus && focus->hasFocus();
}

bool OutcomeRows::showProblem() {
    for (const Row* row : m_rows) {
        const QString fault = row->fault();
        if (fault.isEmpty()) continue;
        m_label->setProblem(fault);
        QLineEdit* field = row->day->day() ? row->text : row->day;
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
        return true;
    }
    return false;
}

OutcomeRows::Row* OutcomeRows::addRow() {
    auto* row = new Row(m_theme, m_today, m_day);
    m_list->addWidget(row);
    if (!m_rows.empty()) setTabOrder(m_rows.back()->last(), row->text);
    if (row->day) setTabOrder(row->text, row->day);
    m_rows.push_back(row);
    if (isVisible()) row->show();  // before the focus goes there
    for (QLineEdit* field : {row->text, row->last()}) {
        field->removeEventFilter(this);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, &OutcomeRows::onEdited, Qt::UniqueConnection);
    }
    nameRows();
    return row;
}

void OutcomeRows::remove(Row* row) {
    m_rows.erase(std::find(m_rows.begin(), m_rows.end(), row));
    m_list->removeWidget(row);
    row->hide();
    row->deleteLater();  // it may be what was pressed
    setFocusProxy(m_rows.front()->text);
    nameRows();
}

void OutcomeRows::removeBlankRows() {
    const std::vector<Row*> rows = m_rows;
    for (Row* row : rows)
        if (m_rows.size() > 1 && row->isBlank() && !row->text->hasFocus() && !row->last()->hasFocus())
            remove(row);
    m_another->setVisible(!m_rows.back()->isBlank());
}

void OutcomeRows::addAnother() {
    Row* row = m_rows.back()->isBlank() ? m_rows.back() : addRow();
    row->text->setFocus(Qt::TabFocusReason);
    m_another->hide();
}

void OutcomeRows::onEdited() {
    m_label->setProblem({});
    m_another->setVisible(!m_rows.back()->isBlank());
    Q_EMIT linesChanged(lines());
}

OutcomeRows::Row* OutcomeRows::rowOf(QObject* field) const {
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [&](const Row* each) { return each->text == field || each->day == field; });
    return row == m_rows.end() ? nullptr : *row;
}

void OutcomeRows::onEnter(Row* row, QObject* field) {
    if (row->isBlank()) return;
    if (field != row->last()) return row->day->setFocus(Qt::TabFocusReason);
    const auto next = std::find(m_rows.begin(), m_rows.end(), row) + 1;
    if (next == m_rows.end()) return addAnother();
    (*next)->text->setFocus(Qt::TabFocusReason);
}

// Backspace in a blank line goes back to the end of the one before.
bool OutcomeRows::takesBack(Row* row, QObject* field) {
    if (field != row->text || !row->isBlank() || row == m_rows.front()) return false;
    (*(std::find(m_rows.begin(), m_rows.end(), row) - 1))->last()->setFocus(Qt::BacktabFocusReason);
    return true;  // and the blank one goes, as it was left
}

bool OutcomeRows::eventFilter(QObject* watched, QEvent* event) {
    Row* row = rowOf(watched);
    if (row && event->type() == QEvent::FocusOut) QTimer::singleShot(0, this, &OutcomeRows::removeBlankRows);
    if (!row || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
        onEnter(row, watched);
        return true;
    }
    if (key->key() == Qt::Key_Backspace && takesBack(row, watched)) return true;
    return QWidget::eventFilter(watched, event);
}

void OutcomeRows::nameRows() {
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QString number = QLocale().toString(int(i) + 1);
        const QString name = i == 0 ? m_label->text() : tr("%1, line %2").arg(m_label->text(), number);
        m_rows[i]->text->setAccessibleName(name);
        if (m_rows[i]->day) m_rows[i]->day->setAccessibleName(tr("%1, by when").arg(name));
    }
    m_another->setAccessibleName(tr("%1, another line").arg(m_label->text()));
}

}  // namespace headroom
