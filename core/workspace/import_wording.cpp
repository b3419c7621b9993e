// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/import_wording.h"

#include "core/workspace/wording_translation.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace headroom::wording {

namespace {

const QString between = QStringLiteral(" \u00b7 ");
const QString dash = QStringLiteral("\u2013");

QString number(qint64 count) {
    return QLocale().toString(count);
}

QString delimiterText(char delimiter) {
    switch (delimiter) {
        case ';':
            return tr("semicolon separated");
        case '\t':
            return tr("tab separated");
        case '|':
            return tr("bar separated");
        default:
            return tr("comma separated");
    }
}

bool isPicked(const ImportRequest& request, const OwnerInFile& owner) {
    return !owner.leadsOthers && (!request.owners || request.owners->contains(owner.name));
}

// What the picked owners bring.
struct Picked {
    int owners = 0;
    int newReps = 0;
    int withoutTeam = 0;  // new reps whose team the file does not say
    qint64 decided = 0;
    qint64 open = 0;
};

Picked pickedOf(const ImportPreview& preview, const ImportRequest& request) {
    Picked picked;
    for (const OwnerInFile& owner : preview.owners) {
        if (!isPicked(request, owner)) continue;
        const bool isNew = !owner.rep && !request.knownAs.contains(owner.name);
        ++picked.owners;
        picked.newReps += isNew;
        picked.withoutTeam += isNew && owner.teamName.isEmpty();
        picked.decided += owner.decided;
        picked.open += owner.open;
    }
    return picked;
}

QString newRepsSentence(const Picked& picked, const QString& team) {
    if (picked.newReps == 0) return tr("No new reps.");
    if (picked.withoutTeam == picked.newReps && !team.isEmpty())
        return tr("%Ln new rep(s) in the team \u2018%1\u2019.", nullptr, picked.newReps).arg(team);
    if (picked.withoutTeam > 0 && !team.isEmpty())
        return tr("%Ln new rep(s), in the team \u2018%1\u2019 where the file says no other.", nullptr,
                  picked.newReps)
            .arg(team);
    return tr("%Ln new rep(s).", nullptr, picked.newReps);
}

}  // namespace

QString file(const RecognisedFile& file) {
    return QFileInfo(file.shape.path).fileName() + between + fileShape(file);
}

QString fileShape(const RecognisedFile& file) {
    const QString written =
        tr("%1, %2").arg(delimiterText(file.shape.delimiter), QString::fromLatin1(file.shape.encoding));
    return QStringList{tr("%Ln row(s)", nullptr, int(file.rows)), written, file.suggested.sourceName}.join(
        between);
}

QString matched(const ColumnMatching& matching) {
    const auto left = std::count(matching.fields.begin(), matching.fields.end(), Field::Ignored);
    return tr("%1 of %Ln column(s) matched", nullptr, qint64(matching.fields.size()))
        .arg(number(qint64(matching.fields.size()) - left));
}

QString amount(const std::optional<Money>& amount) {
    if (!amount) return dash;
    const int digits = minorDigits(amount->currency);
    const double units = double(amount->minor) / std::pow(10, digits);
    const bool isWhole = amount->minor % qint64(std::pow(10, digits)) == 0;
    return tr("%1 %2").arg(QLocale().toString(units, 'f', isWhole ? 0 : digits), amount->currency);
}

QString outcome(Outcome outcome) {
    return outcome == Outcome::Won ? tr("Won") : outcome == Outcome::Lost ? tr("Lost") : tr("Open");
}

QString outcomeWord(OutcomeWord word) {
    switch (word) {
        case OutcomeWord::Open:
            return tr("Open");
        case OutcomeWord::Won:
            return tr("Won");
        case OutcomeWord::Lost:
            return tr("Lost");
        case OutcomeWord::LeftOut:
            return tr("Leave out");
    }
    Q_UNREACHABLE();
}

QString importPlan(const ImportPreview& preview, const ImportRequest& request) {
    const Picked picked = pickedOf(preview, request);
    QStringList said;
    if (request.matching.kind == FileKind::Reps)
        said << tr("%Ln person(s) of this file will be taken in.", nullptr, picked.owners);
    else
        said << tr("%1 opportunities of %Ln owner(s) will be taken in: %2 decided and %3 open.", nullptr,
                   picked.owners)
                    .arg(number(picked.decided + picked.open), number(picked.decided), number(picked.open));
    said << newRepsSentence(picked, request.teamName.trimmed());
    const qint64 unread = preview.read - preview.usable;
    if (unread > 0) said << tr("%Ln row(s) that cannot be read will be left out.", nullptr, unread);
    const qint64 corrections = qint64(preview.corrections.size());
    if (corrections > 0)
        said << (request.takesCorrections
                     ? tr("%Ln changed row(s) will be replaced here.", nullptr, corrections)
                     : tr("%Ln changed row(s) will stay here as before.", nullptr, corrections));
    said << tr(
        "What is here already and has not changed stays as it is. It is one step, so one Undo takes it all "
        "back.");
    return said.join(QLatin1Char(' '));
}

QString importSummary(const ImportSummary& summary, FileKind kind) {
    if (!summary.changedAnything) return tr("Nothing changed: all of this is here already.");
    if (kind == FileKind::Reps || summary.repsAdded == 0) return tr("Everything you picked is saved.");
    return tr("Everything you picked is saved, with %Ln new rep(s).", nullptr, summary.repsAdded);
}

}  // namespace headroom::wording
