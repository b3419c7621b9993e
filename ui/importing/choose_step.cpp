// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/choose_step.h"

#include "core/exchange/calendar_file.h"
#include "core/workspace/import_wording.h"
#include "core/workspace/wording.h"
#include "ui/theme/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/progress_line.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr size_t filesOffered = 5;

}  // namespace

ChooseStep::ChooseStep(ImportDraft& draft, Theme& theme)
    : ImportStep(draft, theme, tr("Choose file")),
      m_history(draft.imports().history()),
      m_tick(new QLabel),
      m_name(new TextLabel(theme, TypeStyle::Section)),
      m_found(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_progress(new ProgressLine(theme)),
      m_notice(new InlineNotice(theme)),
      m_usersFirst(new InlineNotice(theme)),
      m_users(new ActionButton(theme, tr("Choose the user file"))),
      m_choose(new ActionButton(theme, tr("Choose a file"))) {
    head()->setSubtitle(
        tr("A CSV export from your CRM: opportunities with rep, outcome and close date, or the "
           "people of your team."));
    m_usersFirst->addAction(m_users);
    body()->addWidget(newFileCard());
    body()->addWidget(m_notice);
    body()->addWidget(m_usersFirst);
    if (!m_history.empty()) body()->addWidget(newHistoryCard());
    body()->addStretch(1);
    connect(m_users, &ActionButton::clicked, this, &ChooseStep::onUsersClicked);
    connect(m_choose, &ActionButton::clicked, this, &ChooseStep::chooseFile);
    connect(m_progress, &ProgressLine::cancelRequested, &draft, &ImportDraft::stopReading);
    connect(&draft, &ImportDraft::recognitionProgressed, m_progress, &ProgressLine::setProgress);
    connect(&draft, &ImportDraft::fileChanged, this, &ChooseStep::onFileChanged);
    connect(&theme, &Theme::changed, this, &ChooseStep::updateTick);
    onFileChanged();
}

Card* ChooseStep::newFileCard() {
    m_found->setWrapping(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_found);
    auto* line = new QHBoxLayout;
    line->setSpacing(size::m);
    line->addWidget(m_tick, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(m_choose);
    auto* card = new Card(theme());
    card->setAccessibleName(tr("File"));
    card->setBodyMargins({size::xl, size::xl, size::xl, size::xl});
    card->body()->addLayout(line);
    card->body()->addWidget(m_progress);
    return card;
}

Card* ChooseStep::newHistoryCard() {
    auto* card = new Card(theme());
    card->setHeading(tr("Imported before"), tr("their columns are matched already"));
    for (size_t i = 0; i < std::min(m_history.size(), filesOffered); ++i) {
        const QString path = QDir(m_history[i].folder).filePath(m_history[i].fileName);
        auto* open = new LinkButton(theme(), m_history[i].fileName);
        auto* where = new ElidedLabel(theme(), TypeStyle::Body, Tone::Text3);
        where->setText(tr("%1, imported on %2")
                           .arg(QDir::toNativeSeparators(m_history[i].folder),
                                wording::day(m_history[i].importedAt.toLocalTime().date())));
        open->setAccessibleDescription(where->text());
        auto* line = new QHBoxLayout;
        line->addWidget(open);
        line->addWidget(where, 1);
        card->body()->addLayout(line);
        connect(open, &LinkButton::clicked, this, [this, path] { openFile(path); });
    }
    return card;
}

void ChooseStep::enter() {
    m_choose->setFocus(Qt::OtherFocusReason);
}

QString ChooseStep::nextText() const {
    return tr("Next: match columns");
}

QString ChooseStep::obstacle() const {
    if (draft().isRecognising()) return tr("Looking through the file");
    if (!draft().file()) return tr("Choose a file first");
    return m_usersFirst->isHidden() ? QString() : tr("The user file comes first");
}

void ChooseStep::updateTick() {
    const bool isRead = draft().file().has_value();
    m_tick->setPixmap(iconPixmap(theme(), isRead ? QStringLiteral("tick") : QStringLiteral("import"),
                                 isRead ? Tone::Potential : Tone::Text3, 24, devicePixelRatioF()));
}

void ChooseStep::onFileChanged() {
    const auto& file = draft().file();
    const auto& error = draft().fileError();
    const QString fileName = QFileInfo(draft().path()).fileName();
    m_name->setText(fileName.isEmpty() ? tr("Drop a CSV file here, or choose one") : fileName);
    m_found->setText(file                      ? wording::fileShape(*file)
                     : draft().isRecognising() ? tr("A large file takes a moment.")
                     : error                   ? tr("Nothing was changed. Choose another file.")
                                               : tr("Nothing leaves this computer."));
    m_choose->setText(file || error ? tr("Choose another file") : tr("Choose a file"));
    draft().isRecognising() ? m_progress->start(tr("Looking through the file")) : m_progress->stop();
    m_notice->hide();
    m_usersFirst->hide();
    if (error) m_notice->showError(error->sentence(), error->detail());
    if (file && draft().imports().wantsRepsFileFirst(*file))
        m_usersFirst->showInformation(tr("This file names owners by their ids only. Headroom needs the file "
                                         "of users first, to know who is "
                                         "who; after that it goes on with %1.")
                                          .arg(fileName));
    updateTick();
    Q_EMIT stateChanged();
    if (!m_usersFirst->isHidden()) m_users->setFocus(Qt::OtherFocusReason);
}

// Where the last file came from.
QString ChooseStep::folder() const {
    if (!draft().path().isEmpty()) return QFileInfo(draft().path()).absolutePath();
    if (!m_history.empty() && QDir(m_history.front().folder).exists()) return m_history.front().folder;
    const QString downloads = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    return QDir(downloads).exists() ? downloads : QDir::homePath();
}

void ChooseStep::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Choose a file"), folder(),
                                   tr("Exports and calendars (*.csv *.txt *.tsv %1);;All files (*)")
                                       .arg(calendarNamePatterns().join(QLatin1Char(' '))));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ChooseStep::openFile);
    dialog->open();
}

void ChooseStep::onUsersClicked() {
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the user file"), folder(),
                                                      tr("Exports (*.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty()) return;
    m_waitingFile = draft().path();
    draft().open(path);
}

void ChooseStep::openFile(const QString& path) {
    m_waitingFile.clear();
    if (isCalendarName(path)) return Q_EMIT calendarChosen(path);
    draft().open(path);
}

}  // namespace headroom
