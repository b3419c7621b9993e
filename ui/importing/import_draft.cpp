// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/import_draft.h"

namespace headroom {

namespace {

constexpr int previewDelayMs = 120;  // somebody goes through a list of fields with the arrow keys

}  // namespace

ImportDraft::ImportDraft(Workspace& workspace, QDate today, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_imports(workspace), m_today(today) {
    m_previewDelay.setSingleShot(true);
    m_previewDelay.setInterval(previewDelayMs);
    m_teamName = workspace.teams().empty() ? tr("My team") : workspace.teams().front().name;
    connect(&m_previewDelay, &QTimer::timeout, this, &ImportDraft::startPreview);
    connect(&m_recognising, &QFutureWatcher<RecognisedFile>::finished, this, &ImportDraft::onRecognised);
    connect(&m_recognising, &QFutureWatcher<RecognisedFile>::progressValueChanged, this,
            &ImportDraft::recognitionProgressed);
    connect(&m_previewing, &QFutureWatcher<ImportPreview>::finished, this, &ImportDraft::onPreviewed);
    connect(&m_previewing, &QFutureWatcher<ImportPreview>::progressValueChanged, this,
            &ImportDraft::previewProgressed);
}

ImportDraft::~ImportDraft() {
    stopReading();
}

void ImportDraft::open(const QString& path) {
    stopReading();
    m_awaitsPreview = false;
    m_path = path;
    m_file.reset();
    m_fileError.reset();
    m_preview.reset();
    m_previewError.reset();
    m_leftOut.clear();
    m_knownAs.clear();
    m_hasPicked = false;
    m_takesCorrections = true;
    m_recognising.setFuture(m_imports.recognise(path));
    Q_EMIT fileChanged();
}

void ImportDraft::stopReading() {
    m_previewDelay.stop();
    m_recognising.cancel();
    m_previewing.cancel();
}

bool ImportDraft::isReading() const {
    if (!m_file) return !m_path.isEmpty() && !m_fileError;
    return !m_preview && !m_previewError && problems().isEmpty();
}

void ImportDraft::onRecognised() {
    try {
        m_file = resultOf(m_recognising.future());
        if (!m_file) m_path.clear();  // stopped
    } catch (const Error& error) {
        m_fileError = error;
    }
    Q_EMIT fileChanged();
    if (m_file) setMatching(m_file->suggested);
}

void ImportDraft::setMatching(const ColumnMatching& matching) {
    m_matching = matching;
    m_preview.reset();
    m_previewError.reset();
    m_previewing.cancel();
    m_awaitsPreview = false;
    if (problems().isEmpty()) m_previewDelay.start();
    Q_EMIT matchingChanged();
    Q_EMIT previewChanged();
}

QStringList ImportDraft::problems() const {
    return m_file ? matchingProblems(*m_file, m_matching) : QStringList();
}

void ImportDraft::readAgain() {
    if (m_file && m_previewError) setMatching(m_matching);
}

void ImportDraft::startPreview() {
    m_awaitsPreview = true;
    m_previewing.setFuture(m_imports.preview(request()));
}

void ImportDraft::onPreviewed() {
    if (!m_awaitsPreview) return;  // of a matching that is no longer asked for
    m_awaitsPreview = false;
    try {
        m_preview = resultOf(m_previewing.future());
        if (!m_preview)
            m_previewError.emplace(ErrorKind::Cancelled, tr("Stopped before all rows were read."));
    } catch (const Error& error) {
        m_previewError = error;
    }
    if (m_preview && !m_hasPicked) pickAnew();
    Q_EMIT previewChanged();
}

// Of a kind of file that came before those come in who are here already: somebody left out then stays out.
void ImportDraft::pickAnew() {
    m_hasPicked = true;
    for (const OwnerInFile& owner : m_preview->owners)
        if (owner.leadsOthers || (m_file->isSavedMatching && !owner.rep)) m_leftOut.insert(owner.name);
}

void ImportDraft::pick(const QString& owner, bool isPicked) {
    if (isPicked)
        m_leftOut.remove(owner);
    else
        m_leftOut.insert(owner);
    Q_EMIT choicesChanged();
}

std::optional<RepId> ImportDraft::knownAs(const QString& owner) const {
    const auto known = m_knownAs.constFind(owner);
    return known == m_knownAs.constEnd() ? std::nullopt : std::optional(*known);
}

void ImportDraft::setKnownAs(const QString& owner, std::optional<RepId> rep) {
    if (rep)
        m_knownAs.insert(owner, *rep);
    else
        m_knownAs.remove(owner);
    Q_EMIT choicesChanged();
}

void ImportDraft::setTeamName(const QString& name) {
    m_teamName = name;
    Q_EMIT choicesChanged();
}

void ImportDraft::setTakesCorrections(bool takes) {
    m_takesCorrections = takes;
    Q_EMIT choicesChanged();
}

ImportRequest ImportDraft::request() const {
    ImportRequest request;
    request.shape = m_file->shape;
    request.matching = m_matching;
    request.knownAs = m_knownAs;
    request.takesCorrections = m_takesCorrections;
    request.teamName = m_teamName.simplified();
    request.today = m_today;
    if (m_leftOut.isEmpty() || !m_preview) return request;
    request.owners.emplace();
    for (const OwnerInFile& owner : m_preview->owners)
        if (isPicked(owner.name)) *request.owners << owner.name;
    return request;
}

}  // namespace headroom
