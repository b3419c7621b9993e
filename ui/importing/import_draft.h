// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/error.h"
#include "core/workspace/background.h"
#include "core/workspace/imports.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace headroom {

// What has been read and chosen on the way to one import. Nothing of it is stored; the files are read on
// worker threads, and whoever shows a part of it follows its signals.
class ImportDraft : public QObject {
    Q_OBJECT

public:
    ImportDraft(Workspace& workspace, QDate today, QObject* parent = nullptr);
    ~ImportDraft() override;

    Workspace& workspace() const { return m_workspace; }
    Imports& imports() { return m_imports; }
    QDate today() const { return m_today; }

    // Looks through another file; everything chosen for the one before is forgotten. `fileChanged` follows at
    // once and when it has been looked through.
    void open(const QString& path);
    void stopReading();
    QString path() const { return m_path; }
    bool isRecognising() const { return m_recognising.isRunning(); }
    bool isReading() const;  // the file, or its rows
    // None while there is no file, or one that cannot be read: then fileError() says why.
    const std::optional<RecognisedFile>& file() const { return m_file; }
    const std::optional<Error>& fileError() const { return m_fileError; }

    const ColumnMatching& matching() const { return m_matching; }
    // `matchingChanged` follows, and a preview of how the rows read by it.
    void setMatching(const ColumnMatching& matching);
    QStringList problems() const;
    bool isReps() const { return m_matching.kind == FileKind::Reps; }

    // None while the rows are being read, or when they cannot be: then previewError() says why.
    const std::optional<ImportPreview>& preview() const { return m_preview; }
    const std::optional<Error>& previewError() const { return m_previewError; }
    // After a preview that was stopped, or failed.
    void readAgain();

    // Which owners come in, as whom, and into which team.
    bool isPicked(const QString& owner) const { return !m_leftOut.contains(owner); }
    void pick(const QString& owner, bool isPicked);
    std::optional<RepId> knownAs(const QString& owner) const;
    void setKnownAs(const QString& owner, std::optional<RepId> rep);
    QString teamName() const { return m_teamName; }
    void setTeamName(const QString& name);
    bool takesCorrections() const { return m_takesCorrections; }
    void setTakesCorrections(bool takes);

    ImportRequest request() const;

Q_SIGNALS:
    void fileChanged();
    void matchingChanged();
    void previewChanged();
    void choicesChanged();
    void recognitionProgressed(int permille);
    void previewProgressed(int permille);

private:
    void startPreview();
    void onRecognised();
    void onPreviewed();
    void pickAnew();

    Workspace& m_workspace;
    Imports m_imports;
    QDate m_today;

    QString m_path;
    QFutureWatcher<RecognisedFile> m_recognising;
    std::optional<RecognisedFile> m_file;
    std::optional<Error> m_fileError;
    ColumnMatching m_matching;

    QTimer m_previewDelay;
    QFutureWatcher<ImportPreview> m_previewing;
    bool m_awaitsPreview = false;
    std::optional<ImportPreview> m_preview;
    std::optional<Error> m_previewError;

    bool m_hasPicked = false;  // the owners of this file have been looked at
    QSet<QString> m_leftOut;
    QHash<QString, RepId> m_knownAs;
    QString m_teamName;
    bool m_takesCorrections = true;
};

}  // namespace headroom
