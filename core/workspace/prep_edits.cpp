// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/prep_edits.h"

#include "core/workspace/session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace headroom {

namespace {

const QString rewordedName = QStringLiteral("reworded");
const QString takenOffName = QStringLiteral("taken off");
const QString addedName = QStringLiteral("added");

QString toJson(const PrepEdits& edits) {
    if (edits.isEmpty()) return {};
    QJsonObject reworded, added;
    for (auto words = edits.reworded.cbegin(); words != edits.reworded.cend(); ++words)
        reworded.insert(words.key(), *words);
    for (auto lines = edits.added.cbegin(); lines != edits.added.cend(); ++lines)
        added.insert(QString::number(lines.key()), QJsonArray::fromStringList(*lines));
    const QJsonObject all{{rewordedName, reworded},
                          {takenOffName, QJsonArray::fromStringList(edits.takenOff)},
                          {addedName, added}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QStringList strings(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& text : value.toArray()) texts << text.toString();
    return texts;
}

// What cannot be read is left out: it is a draft.
PrepEdits fromJson(const QString& json) {
    const QJsonObject all = QJsonDocument::fromJson(json.toUtf8()).object();
    PrepEdits edits;
    const QJsonObject reworded = all.value(rewordedName).toObject();
    for (auto words = reworded.begin(); words != reworded.end(); ++words)
        edits.reworded.insert(words.key(), words->toString());
    edits.takenOff = strings(all.value(takenOffName));
    const QJsonObject added = all.value(addedName).toObject();
    for (auto lines = added.begin(); lines != added.end(); ++lines)
        edits.added.insert(lines.key().toInt(), strings(*lines));
    return edits;
}

}  // namespace

PrepSheets::PrepSheets(Workspace& workspace) : m_workspace(workspace) {}

PrepEdits PrepSheets::edits(RepId rep) const {
    return readPrepEdits(m_workspace.session(), rep);
}

void PrepSheets::keepEdits(RepId rep, const PrepEdits& edits) {
    m_workspace.session().keepDraft(prepDraft(rep), toJson(edits));
}

PrepEdits readPrepEdits(Session& session, RepId rep) {
    return fromJson(session.drafts.draft(prepDraft(rep)));
}

QString prepDraft(RepId rep) {
    return QStringLiteral("prep sheet %1").arg(rep.value);
}

}  // namespace headroom
