// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/inline_notice.h"

#include "ui/theme/icons.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace headroom {

InlineNotice::InlineNotice(Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new QLabel),
      m_sentence(new TextLabel(theme, TypeStyle::Body)),
      m_detail(new TextLabel(theme, TypeStyle::Caption, Tone::Text2)),
      m_detailLink(new LinkButton(theme, tr("Show details"))),
      m_actions(new QHBoxLayout),
      m_close(new QToolButton) {
    m_sentence->setWrapping(true);
    m_detail->setWrapping(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->hide();
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this message"));
    m_close->hide();
    m_actions->setSpacing(size::m);
    m_actions->addWidget(m_detailLink);
    m_actions->addWidget(m_close);

    auto* line = new QHBoxLayout;
    line->setSpacing(size::s);
    line->addWidget(m_icon, 0, Qt::AlignVCenter);
    line->addWidget(m_sentence, 1);
    line->addLayout(m_actions);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(size::m, size::xs, size::m, size::xs);
    layout->setSpacing(size::xs);
    layout->addLayout(line);
    layout->addWidget(m_detail);
    setMinimumHeight(size::control + 4);
    hide();

    connect(&theme, &Theme::changed, this, &InlineNotice::applyTheme);
    connect(m_detailLink, &LinkButton::clicked, this, &InlineNotice::onDetailAsked);
    connect(m_close, &QToolButton::clicked, this, &InlineNotice::onCloseClicked);
}

void InlineNotice::showInformation(const QString& sentence) {
    present(Kind::Information, sentence, {});
}

void InlineNotice::showError(const QString& sentence, const QString& detail) {
    present(Kind::Error, sentence, detail);
}

QString InlineNotice::sentence() const {
    return m_sentence->text();
}

void InlineNotice::addAction(QWidget* button) {
    m_actions->insertWidget(m_actions->count() - 2, button);
}

void InlineNotice::setCloseable(bool isCloseable) {
    m_close->setVisible(isCloseable);
}

void InlineNotice::present(Kind kind, const QString& sentence, const QString& detail) {
    m_kind = kind;
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->hide();
    m_detailLink->setText(tr("Show details"));
    m_detailLink->setVisible(!detail.isEmpty());
    setAccessibleName(sentence);
    setAccessibleDescription(detail);
    applyTheme();
    show();
}

void InlineNotice::applyTheme() {
    const bool isError = m_kind == Kind::Error;
    m_icon->setPixmap(iconPixmap(m_theme, isError ? QStringLiteral("alert") : QStringLiteral("info"),
                                 isError ? Tone::AppError : Tone::Accent, 16, devicePixelRatioF()));
    m_close->setIcon(icon(m_theme, QStringLiteral("close"), Tone::Text2));
    setProperty("tone", isError ? QStringLiteral("error") : QStringLiteral("information"));
    style()->unpolish(this);
    style()->polish(this);
}

void InlineNotice::onDetailAsked() {
    m_detail->setVisible(m_detail->isHidden());
    m_detailLink->setText(m_detail->isHidden() ? tr("Show details") : tr("Hide details"));
}

void InlineNotice::onCloseClicked() {
    hide();
    Q_EMIT closed();
}

}  // namespace headroom
