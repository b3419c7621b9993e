// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>

#include <memory>

struct UConverter;

namespace headroom {

// The encoding of a text by its first bytes and the surroundings of its first byte beyond ASCII.
QByteArray detectEncoding(const QByteArray& head, const QByteArray& firstBeyondAscii);

// Length of the byte order mark that `head` begins with; 0 when there is none.
int byteOrderMarkSize(const QByteArray& head);

// Turns a text that arrives in pieces into UTF-8.
class Utf8Decoder {
    Q_DECLARE_TR_FUNCTIONS(headroom::Utf8Decoder)

public:
    // Throws Error(BadInput) for an encoding nobody knows.
    explicit Utf8Decoder(const QByteArray& encoding);
    ~Utf8Decoder();

    // Sound UTF-8 is handed back as it came; bytes that are no text become replacement characters.
    QByteArray decode(const QByteArray& piece, bool isLast);

private:
    QByteArray repaired(const QByteArray& piece, bool isLast);

    QByteArray m_cut;  // the beginning of a UTF-8 character whose rest comes with the next piece
    UConverter* m_converter = nullptr;
};

}  // namespace headroom
