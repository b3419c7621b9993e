// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prep_command.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"
#include "core/workspace/typed_words.h"
#include "core/workspace/workspace.h"
#include "ui/print/prep_print.h"

#include <algorithm>

namespace headroom {

namespace {

// Whoever has this name; where nobody is called so in full, whoever is called so otherwise.
std::vector<Rep> repsCalled(const Workspace& workspace, const QString& typed) {
    const QString wanted = plainText(typed.simplified());
    std::vector<Rep> byName, otherwise;
    for (const Rep& rep : workspace.reps(true)) {
        const QStringList others = QStringList(rep.aliases) << rep.calledName;
        const auto isWanted = [&](const QString& name) { return plainText(name.simplified()) == wanted; };
        if (isWanted(rep.name))
            byName.push_back(rep);
        else if (std::any_of(others.begin(), others.end(), isWanted))
            otherwise.push_back(rep);
    }
    return byName.empty() ? otherwise : byName;
}

RepId repCalled(const Workspace& workspace, const QString& typed) {
    const std::vector<Rep> found =
        typed.trimmed().isEmpty() ? std::vector<Rep>() : repsCalled(workspace, typed);
    if (found.empty()) throw Error(ErrorKind::BadInput, tr("Nobody is called \u2018%1\u2019.").arg(typed));
    if (found.size() == 1) return found.front().id;
    QStringList names;
    for (const Rep& rep : found) names << rep.name;
    throw Error(ErrorKind::BadInput, tr("\u2018%1\u2019 can be %2. Use the whole name.")
                                         .arg(typed, names.join(tr(" or ", "between names"))));
}

}  // namespace

void writePrepSheet(const Options& options, const PrepOptions& prep) {
    const Workspace workspace(options.storePath(), Workspace::Mode::ReadOnly);
    const RepId rep = repCalled(workspace, QString::fromStdString(prep.rep));
    savePrepSheet(workspace.prepSheet(rep, options.day()), absolutePath(prep.out),
                  prep.paper == "letter" ? QPageSize::Letter : QPageSize::A4);
}

}  // namespace headroom
