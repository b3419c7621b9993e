// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/struggles.h"

#include <QCoreApplication>

class QComboBox;
class QLineEdit;

namespace headroom {

class DayField;
class RecordForm;

// The part of a form in which the leader says what help they give.
class HelpFields {
    Q_DECLARE_TR_FUNCTIONS(headroom::HelpFields)

public:
    // Whether "not yet" can be chosen.
    enum class None { IsOffered, IsNot };

    HelpFields(RecordForm& form, None none, QDate today);

    // None when "not yet" is chosen and nothing was written.
    std::optional<HelpOffer> offer() const;

private:
    int m_firstKind;
    QComboBox* m_kind;
    DayField* m_due;
    QLineEdit* m_text;
};

}  // namespace headroom
