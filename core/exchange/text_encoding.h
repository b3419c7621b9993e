// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

struct UConverter;

namespace headroom {

// The encoding of a text by its first bytes and the surroundings of its first byte beyond ASCII.
QByteArray detectEncoding(const QByteArray& head, const QByteArray& firstBeyondAscii);

// Length of the byte order mark that `head` begins with; 0 when there is none.
int byteOrderMarkSize(const QByteArray& head);

// Turns a text that arrives in pieces into UTF-8.
class Utf8Decoder {
public:
    // Throws Error(BadInput) for an encoding nobody knows.
    explicit Utf8Decoder(const QByteArray& encoding);
    ~Utf8Decoder();

    // UTF-8 text needs no work and is handed back as it came.
    QByteArray decode(const QByteArray& piece, bool isLast);

private:
    UConverter* m_converter = nullptr;
};

}  // namespace headroom
