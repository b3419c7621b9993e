// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_dialog.h"

#include "ui/widgets/form_field.h"
#include "ui/widgets/page_scroll.h"

#include <QGridLayout>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int frameHeight = 40;  // about what a desktop draws above a window
}

FormDialog::FormDialog(Theme& theme, QWidget* parent)
    : SavingDialog(theme, parent),
      m_content(new QWidget),
      m_scroll(new PageScroll(m_content)),
      m_form(new QGridLayout) {
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(size::xl, size::l, size::xl, size::s);
    column->addLayout(m_form);
    column->addStretch();
    m_form->setHorizontalSpacing(size::xl);
    m_form->setVerticalSpacing(size::m);
    m_form->setColumnStretch(0, 1);
    m_form->setColumnStretch(1, 1);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_content->installEventFilter(this);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_scroll, 1);
    setMinimumWidth(size::dialogWidth);
}

FormField* FormDialog::addField(const QString& label, QWidget* field) {
    FormField* added = newField(label, field);
    const int row = m_form->rowCount() - 1;
    const bool isRowFree = !m_form->itemAtPosition(row, 0);
    const bool isHalfFree = !isRowFree && !m_form->itemAtPosition(row, 1);
    m_form->addWidget(added, isRowFree || isHalfFree ? row : row + 1, isHalfFree ? 1 : 0);
    return added;
}

FormField* FormDialog::addWideField(const QString& label, QWidget* field) {
    FormField* added = newField(label, field);
    addLine(added);
    return added;
}

FormField* FormDialog::newField(const QString& label, QWidget* field) {
    m_fields.push_back(new FormField(theme(), label, field));
    return m_fields.back();
}

void FormDialog::addLine(QWidget* widget) {
    m_form->addWidget(widget, m_form->rowCount(), 0, 1, 2);
}

void FormDialog::showEvent(QShowEvent* event) {
    SavingDialog::showEvent(event);
    fit();
    if (!m_fields.empty()) m_fields.front()->field()->setFocus(Qt::OtherFocusReason);
}

// As large as the form, which grows with what is wrong and with its lists, while the screen has room for
// that.
void FormDialog::fit() {
    m_scroll->setMinimumWidth(m_content->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
    const int around = sizeHint().height() - m_scroll->sizeHint().height();
    const int room = screen()->availableSize().height() - frameHeight;
    resize(std::max(width(), minimumSizeHint().width()),
           std::clamp(m_content->sizeHint().height() + around, std::min(height(), room), room));
    keepOnScreen();
}

// It was placed as small as it was before its lists were filled.
void FormDialog::keepOnScreen() {
    const QRect available = screen()->availableGeometry();
    const int lowest = std::max(available.top(), available.bottom() - frameHeight - height());
    if (y() > lowest) move(x(), lowest);
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &FormDialog::fit, Qt::QueuedConnection);
    return SavingDialog::eventFilter(watched, event);
}

bool FormDialog::trySave() {
    for (FormField* field : m_fields) field->setFault({});
    if (!SavingDialog::trySave()) return false;
    const bool hasFault = std::any_of(m_fields.begin(), m_fields.end(),
                                      [](const FormField* field) { return !field->fault().isEmpty(); });
    if (hasFault) showFirstFault();
    return !hasFault;
}

void FormDialog::showFirstFault() {
    for (FormField* field : m_fields) {
        if (field->fault().isEmpty()) continue;
        field->field()->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field);
        return;
    }
}

}  // namespace headroom
