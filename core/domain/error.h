// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace headroom {

enum class ErrorKind {
    BadInput,  // the file or what was typed is at fault
    Refused,   // a rule of the domain says no, and says why
    NotAStore, // empty, foreign, damaged or newer store file
    Locked,    // another program is writing
    Storage,   // disk full, read-only, I/O
    Cancelled, // the person asked to stop
};

// The one exception of Headroom: a sentence for the person, and the technical detail for whoever helps them.
class Error : public std::exception {
public:
    Error(ErrorKind kind, QString sentence, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    const QString& sentence() const { return m_sentence; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.constData(); }

private:
    ErrorKind m_kind;
    QString m_sentence;
    QString m_detail;
    QByteArray m_what;
};

}  // namespace headroom
