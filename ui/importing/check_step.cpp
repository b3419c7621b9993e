// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/check_step.h"

#include "core/workspace/import_wording.h"
#include "core/workspace/wording.h"
#include "ui/importing/counts_line.h"
#include "ui/importing/issue_card.h"
#include "ui/importing/mentions_card.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/progress_line.h"

#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace headroom {

namespace {

QString number(qint64 count) {
    return QLocale().toString(count);
}

CountsLine::Counts countsOf(const ImportPreview& preview, bool isReps) {
    CountsLine::Counts counts{{CheckStep::tr("Rows"), number(preview.read)},
                              {CheckStep::tr("Can be read"), number(preview.usable)},
                              {CheckStep::tr("Left out"), number(preview.read - preview.usable)}};
    if (isReps) return counts;
    counts.emplace_back(CheckStep::tr("Won"), number(preview.decided.won));
    counts.emplace_back(CheckStep::tr("Lost"), number(preview.decided.lost));
    counts.emplace_back(CheckStep::tr("Open"), number(preview.open));
    if (preview.undated > 0)
        counts.emplace_back(CheckStep::tr("Decided without a day"), number(preview.undated));
    if (preview.firstDecision) {
        counts.emplace_back(CheckStep::tr("First decision"), wording::day(*preview.firstDecision));
        counts.emplace_back(CheckStep::tr("Last decision"), wording::day(*preview.lastDecision));
    }
    return counts;
}

}  // namespace

CheckStep::CheckStep(ImportDraft& draft, Theme& theme)
    : ImportStep(draft, theme, tr("Check rows")),
      m_progress(new ProgressLine(theme)),
      m_notice(new InlineNotice(theme)),
      m_counts(new CountsLine(theme)),
      m_issues(new IssueCard(theme)),
      m_corrections(newCorrections()) {
    body()->addWidget(m_progress);
    body()->addWidget(m_notice);
    body()->addWidget(m_counts);
    body()->addWidget(m_corrections);
    body()->addWidget(m_issues, 100);
    body()->addStretch(1);
    connect(m_progress, &ProgressLine::cancelRequested, &draft, &ImportDraft::stopReading);
    connect(&draft, &ImportDraft::previewProgressed, m_progress, &ProgressLine::setProgress);
    connect(&draft, &ImportDraft::previewChanged, this, &CheckStep::onPreviewChanged);
}

MentionsCard* CheckStep::newCorrections() {
    auto* card = new MentionsCard(theme());
    m_take = new QRadioButton(tr("Take the new values"));
    m_leave = new QRadioButton(tr("Leave them as they are"));
    m_take->setChecked(true);
    card->addToHeading(m_take);
    card->addToHeading(m_leave);
    connect(m_take, &QRadioButton::toggled, this, [this](bool takes) { draft().setTakesCorrections(takes); });
    return card;
}

void CheckStep::enter() {
    head()->setSubtitle(wording::file(*draft().file()));
    (draft().takesCorrections() ? m_take : m_leave)->setChecked(true);
    draft().readAgain();
    onPreviewChanged();
}

QString CheckStep::nextText() const {
    return tr("Next: pick your reps");
}

QString CheckStep::obstacle() const {
    if (draft().previewError()) return draft().previewError()->sentence();
    if (!draft().preview()) return tr("Reading the rows");
    return draft().preview()->usable > 0 ? QString() : tr("No row can be read this way");
}

void CheckStep::onPreviewChanged() {
    const auto& preview = draft().preview();
    const auto& error = draft().previewError();
    preview || error ? m_progress->stop() : m_progress->start(tr("Reading the rows"));
    m_notice->hide();
    if (error) m_notice->showError(error->sentence(), error->detail());
    m_counts->setVisible(preview.has_value());
    m_issues->setVisible(preview.has_value());
    m_corrections->hide();
    if (preview) {
        m_counts->present(countsOf(*preview, draft().isReps()));
        m_issues->present(*preview);
        m_corrections->present(
            tr("%Ln row(s) changed since the last import", nullptr, int(preview->corrections.size())),
            tr("the file has no ids, so look whether they are the same opportunities"), preview->corrections);
    }
    Q_EMIT stateChanged();
}

}  // namespace headroom
