// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace headroom {

// Speaks the English of the source texts, whose counted nouns are written "rep(s)" and "opportunity(ies)":
// one of them is a rep, two are reps. A language installed after this one comes first.
class EnglishPlurals : public QTranslator {
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    QString translate(const char* context, const char* sourceText, const char* disambiguation,
                      int n) const override;
    bool isEmpty() const override { return false; }
};

}  // namespace headroom
