// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/names.h"

#include "core/domain/translation.h"

namespace headroom {

CalledNames calledNames(Session& session) {
    CalledNames called;
    for (const Rep& rep : session.reps.reps(true)) called.insert(rep.id, rep.called());
    return called;
}

QString namesOf(const std::vector<RepId>& reps, const CalledNames& names) {
    QStringList called;
    for (const RepId rep : reps)
        if (names.contains(rep)) called << names.value(rep);
    if (called.size() > 2) return tr("%n rep(s)", nullptr, int(called.size()));
    return called.join(tr(" and "));
}

}  // namespace headroom
