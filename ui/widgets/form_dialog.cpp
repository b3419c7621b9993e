// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/form_dialog.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/page_scroll.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace headroom {

namespace {
constexpr int frameHeight = 40;  // about what a desktop draws above a window
}

FormDialog::FormDialog(Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_theme(theme),
      m_body(new QWidget),
      m_scroll(new PageScroll(m_body)),
      m_form(new QGridLayout),
      m_notice(new InlineNotice(theme)),
      m_save(new ActionButton(theme, tr("Save"))) {
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(size::xl, size::l, size::xl, size::s);
    column->addLayout(m_form);
    column->addStretch();
    m_form->setHorizontalSpacing(size::xl);
    m_form->setVerticalSpacing(size::m);
    m_form->setColumnStretch(0, 1);
    m_form->setColumnStretch(1, 1);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->installEventFilter(this);
    auto* notice = new QVBoxLayout;
    notice->setContentsMargins(size::xl, 0, size::xl, 0);
    notice->addWidget(m_notice);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, size::l);
    layout->setSpacing(size::s);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(notice);
    layout->addLayout(newFoot());
    setMinimumWidth(size::dialogWidth);
}

QHBoxLayout* FormDialog::newFoot() {
    auto* cancel = new ActionButton(m_theme, tr("Cancel"));
    cancel->setKeyHint(QKeySequence(Qt::Key_Escape));
    m_save->setPrimary(true);
    m_save->setKeyHint(QKeySequence(tr("Ctrl+Enter")));
    for (ActionButton* button : {cancel, m_save}) button->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(size::xl, 0, size::xl, 0);
    foot->setSpacing(size::s);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    connect(cancel, &ActionButton::clicked, this, &FormDialog::reject);
    connect(m_save, &ActionButton::clicked, this, [this] {
        if (trySave()) accept();
    });
    auto* keys = new QShortcut(this);
    keys->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(keys, &QShortcut::activated, m_save, &ActionButton::click);
    return foot;
}

FormField* FormDialog::addField(const QString& label, QWidget* field) {
    auto* added = new FormField(m_theme, label, field);
    const int row = m_form->rowCount() - 1;
    const bool isRowFree = !m_form->itemAtPosition(row, 0);
    const bool isHalfFree = !isRowFree && !m_form->itemAtPosition(row, 1);
    m_form->addWidget(added, isRowFree || isHalfFree ? row : row + 1, isHalfFree ? 1 : 0);
    m_fields.push_back(added);
    return added;
}

void FormDialog::addLine(QWidget* widget) {
    m_form->addWidget(widget, m_form->rowCount(), 0, 1, 2);
}

void FormDialog::setReadOnly(const QString& why) {
    m_notice->showInformation(why);
    m_save->setEnabled(false);
}

void FormDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    fit();
    if (!m_fields.empty()) m_fields.front()->field()->setFocus(Qt::OtherFocusReason);
}

// As large as the form, which grows with what is wrong and with its lists, while the screen has room for
// that.
void FormDialog::fit() {
    m_scroll->setMinimumWidth(m_body->minimumSizeHint().width() +
                              m_scroll->verticalScrollBar()->sizeHint().width());
    const int around = sizeHint().height() - m_scroll->sizeHint().height();
    const int room = screen()->availableSize().height() - frameHeight;
    resize(std::max(width(), minimumSizeHint().width()),
           std::clamp(m_body->sizeHint().height() + around, std::min(height(), room), room));
}

bool FormDialog::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest && isVisible())
        QMetaObject::invokeMethod(this, &FormDialog::fit, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

bool FormDialog::trySave() {
    m_notice->hide();
    for (FormField* field : m_fields) field->setFault({});
    if (!attempt(this, [this] { save(); })) return false;
    const bool hasFault = std::any_of(m_fields.begin(), m_fields.end(),
                                      [](const FormField* field) { return !field->fault().isEmpty(); });
    if (hasFault) showFirstFault();
    return !hasFault;
}

bool FormDialog::event(QEvent* event) {
    if (event->type() != FailureEvent::eventType()) return QDialog::event(event);
    const Error& error = static_cast<FailureEvent*>(event)->error();
    m_notice->showError(error.sentence(), error.detail());
    return true;
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
