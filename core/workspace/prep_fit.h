// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/prep_sheet.h"

namespace headroom {

// Makes what the records gave fit one page, PrepSheet::mostWords at most. First each kind of line keeps its
// first few; then long lines are cut; then lines leave, last ones first: experiments, topics, questions,
// struggles, the rep's promises, whether help helped, priorities heard last, the leader's promises, requests,
// help owed. One line of each kind stays. What was left out is counted.
void fitToPage(std::vector<PrepSection>& sections);

}  // namespace headroom
