// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress_line.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace headroom {

namespace {

constexpr int patienceMs = 400;
constexpr int whole = 1000;

}  // namespace

ProgressLine::ProgressLine(Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_sentence(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_bar(new QProgressBar),
      m_share(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_cancel(new ActionButton(theme, tr("Stop"))) {
    m_bar->setRange(0, whole);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(10);
    m_bar->setMinimumWidth(160);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size::m);
    line->addWidget(m_sentence);
    line->addWidget(m_bar, 1);
    line->addWidget(m_share);
    line->addWidget(m_cancel);
    hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &ActionButton::clicked, this, &ProgressLine::cancelRequested);
}

void ProgressLine::start(const QString& sentence) {
    m_sentence->setText(sentence);
    m_bar->setAccessibleName(sentence);
    setProgress(0);
    m_cancel->setEnabled(true);
    if (isHidden()) m_patience.start();
}

void ProgressLine::setProgress(int permille) {
    m_bar->setValue(permille);
    //: How much is done; the space is a no-break space.
    m_share->setText(tr("%1\u00a0%").arg(QLocale().toString(permille * 100 / whole)));
}

void ProgressLine::stop() {
    m_patience.stop();
    hide();
}

void ProgressLine::setCancellable(bool isCancellable) {
    m_cancel->setEnabled(isCancellable);
}

}  // namespace headroom
