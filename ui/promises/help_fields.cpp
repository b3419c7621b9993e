// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/help_fields.h"

#include "core/workspace/wording.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/record_form.h"

#include <QComboBox>

namespace headroom {

namespace {

QStringList kinds(HelpFields::None none) {
    QStringList words;
    if (none == HelpFields::None::IsOffered) words << HelpFields::tr("Not decided yet", "what help to give");
    for (int kind = 0; kind <= int(HelpKind::Time); ++kind) words << wording::helpKind(HelpKind(kind));
    return words;
}

}  // namespace

HelpFields::HelpFields(RecordForm& form, None none, QDate today)
    : m_firstKind(none == None::IsOffered ? 1 : 0),
      m_kind(form.addChoice(tr("What help will I give?"), kinds(none))),
      m_due(form.addDueDay(tr("Help by"), today, std::nullopt, RecordForm::Need::Optional)),
      m_text(form.addText(tr("The help in words"), {}, tr("which call, which deal, what to practise"))) {
    // What is written down is meant: the first kind stands in until another is chosen.
    QObject::connect(m_text, &QLineEdit::textEdited, m_kind, [kind = m_kind, first = m_firstKind] {
        if (kind->currentIndex() < first) kind->setCurrentIndex(first);
    });
}

std::optional<HelpOffer> HelpFields::offer() const {
    const int kind = m_kind->currentIndex() - m_firstKind;
    if (kind < 0) return std::nullopt;
    return HelpOffer{HelpKind(kind), m_text->text(), m_due->day()};
}

}  // namespace headroom
