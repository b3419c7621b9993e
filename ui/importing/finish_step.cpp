// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/finish_step.h"

#include "core/workspace/import_wording.h"
#include "ui/importing/counts_line.h"
#include "ui/importing/mentions_card.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/text_label.h"

#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace headroom {

FinishStep::FinishStep(ImportDraft& draft, Theme& theme)
    : ImportStep(draft, theme, tr("Finish")),
      m_plan(new Card(theme)),
      m_sentence(new TextLabel(theme, TypeStyle::Input)),
      m_progress(new ProgressLine(theme)),
      m_notice(new InlineNotice(theme)),
      m_result(newResult()) {
    m_sentence->setWrapping(true);
    m_plan->setAccessibleName(tr("What will happen"));
    m_plan->setBodyMargins({size::xl, size::l, size::xl, size::l});
    m_plan->body()->setSpacing(size::l);
    m_plan->body()->addWidget(m_sentence);
    m_plan->body()->addWidget(m_progress);
    body()->addWidget(m_plan);
    body()->addWidget(m_notice);
    body()->addWidget(m_result, 100);
    body()->addStretch(1);
    connect(&m_running, &QFutureWatcher<ImportSummary>::finished, this, &FinishStep::onFinished);
    connect(&m_running, &QFutureWatcher<ImportSummary>::progressValueChanged, m_progress,
            &ProgressLine::setProgress);
    connect(m_progress, &ProgressLine::cancelRequested, this, &FinishStep::cancel);
    connect(&draft.workspace(), &Workspace::changed, this, [this] { m_wasSaved = true; });
}

QWidget* FinishStep::newResult() {
    m_counts = new CountsLine(theme());
    m_goneCard = new MentionsCard(theme());
    m_kept = new MentionsCard(theme());
    m_moved = new MentionsCard(theme());
    m_corrected = new MentionsCard(theme());
    m_leave = new ActionButton(theme(), tr("Leave"));
    m_archive = new ActionButton(theme(), tr("Archive"));
    m_goneCard->addToHeading(m_leave);
    m_goneCard->addToHeading(m_archive);
    connect(m_leave, &ActionButton::clicked, m_goneCard, &QWidget::hide);
    connect(m_archive, &ActionButton::clicked, this, &FinishStep::onArchiveClicked);
    auto* content = new QWidget;
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(size::m);
    for (QWidget* part :
         {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_goneCard), static_cast<QWidget*>(m_kept),
          static_cast<QWidget*>(m_moved), static_cast<QWidget*>(m_corrected)})
        lines->addWidget(part);
    lines->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->hide();
    return scroll;
}

void FinishStep::enter() {
    m_isDone = false;
    head()->setTitle(tr("Finish"));
    head()->setSubtitle(wording::file(*draft().file()));
    m_notice->hide();
    m_result->hide();
    if (draft().preview()) m_sentence->setText(wording::importPlan(*draft().preview(), draft().request()));
    Q_EMIT stateChanged();
}

QString FinishStep::nextText() const {
    if (!m_isDone) return tr("Import");
    return m_nextFile.isEmpty() ? tr("Done") : tr("Go on with %1").arg(m_nextFile);
}

QString FinishStep::obstacle() const {
    return isRunning() ? tr("Importing") : QString();
}

void FinishStep::setNextFile(const QString& fileName) {
    m_nextFile = fileName;
}

void FinishStep::start() {
    m_notice->hide();
    m_wasSaved = false;
    try {
        m_running.setFuture(draft().imports().run(draft().request()));
    } catch (const Error& error) {
        m_notice->showError(error.sentence(), error.detail());
        return;
    }
    m_progress->start(tr("Importing %Ln row(s)", nullptr, int(draft().preview()->read)));
    Q_EMIT stateChanged();
}

void FinishStep::cancel() {
    m_progress->setCancellable(false);
    m_running.cancel();
}

void FinishStep::onFinished() {
    m_progress->stop();
    try {
        if (const auto summary = resultOf(m_running.future()))
            presentSummary(*summary);
        else if (m_wasSaved)
            m_notice->showInformation(tr("It was saved before it could be stopped. Undo takes it back."));
        else
            m_notice->showInformation(tr("Stopped. Nothing was changed."));
    } catch (const Error& error) {
        m_notice->showError(error.sentence(), error.detail());
    }
    Q_EMIT stateChanged();
}

void FinishStep::presentSummary(const ImportSummary& summary) {
    m_isDone = true;
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    const ImportRecord& record = summary.record;
    head()->setTitle(summary.changedAnything ? tr("Imported") : tr("Nothing changed"));
    m_sentence->setText(wording::importSummary(summary, draft().matching().kind));
    m_counts->present({{tr("Rows read"), number(record.read)},
                       {tr("Added"), number(record.added)},
                       {tr("Updated"), number(record.updated)},
                       {tr("Unchanged"), number(record.unchanged)},
                       {tr("Left out"), number(record.skipped)},
                       {tr("New reps"), number(summary.repsAdded)}});
    m_gone.clear();
    for (const OpportunityMention& gone : summary.gone) m_gone.push_back(gone.id);
    m_goneCard->present(tr("%Ln no longer in your CRM file", nullptr, int(summary.gone.size())),
                        tr("they still count until they are archived"), summary.gone);
    m_kept->present(tr("%Ln decided, with another owner now", nullptr, int(summary.ownerKept.size())),
                    tr("they stay with the rep who decided them"), summary.ownerKept);
    m_moved->present(tr("%Ln open, with another owner now", nullptr, int(summary.ownerMoved.size())),
                     tr("they moved with it"), summary.ownerMoved);
    m_corrected->present(
        tr("%Ln changed row(s) without an id", nullptr, int(summary.corrected.size())),
        draft().takesCorrections() ? tr("the new values were taken") : tr("left as they were"),
        summary.corrected);
    m_result->show();
}

void FinishStep::onArchiveClicked() {
    try {
        draft().imports().archive(m_gone, draft().today());
        m_goneCard->hide();
        m_notice->showInformation(
            tr("%Ln opportunity(ies) archived: out of every figure. Undo brings them back.", nullptr,
               int(m_gone.size())));
    } catch (const Error& error) {
        m_notice->showError(error.sentence(), error.detail());
    }
}

}  // namespace headroom
