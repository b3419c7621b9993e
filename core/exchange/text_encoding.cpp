// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "core/domain/error.h"
#include "core/domain/translation.h"

#include <QString>
#include <QStringDecoder>

#include <uchardet.h>
#include <unicode/ucnv.h>

namespace headroom {

namespace {

const QByteArray utf8 = QByteArrayLiteral("UTF-8");

bool isUtf8(const QByteArray& text) {
    QStringDecoder decoder(QStringDecoder::Utf8);  // keeps state, so a sequence cut at the end is no error
    const QString decoded = decoder.decode(text);
    return !decoder.hasError() && !decoded.isNull();
}

// How many bytes at the end begin a character that is not complete.
qsizetype cutCharacterSize(const QByteArray& text) {
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80) return 0;
        if (byte >= 0xC0) return back < (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2) ? back : 0;
    }
    return 0;
}

// UTF-16 without a mark: every other byte of mostly Latin text is zero.
QByteArray utf16ByZeros(const QByteArray& head) {
    int even = 0, odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i)
        if (head[i] == '\0') ++(i % 2 == 0 ? even : odd);
    const qsizetype enough = head.size() / 5;
    if (odd > enough && even < odd / 4) return QByteArrayLiteral("UTF-16LE");
    if (even > enough && odd < even / 4) return QByteArrayLiteral("UTF-16BE");
    return {};
}

QByteArray guessed(const QByteArray& text) {
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), text.constData(), size_t(text.size()));
    uchardet_data_end(detector.get());
    const QByteArray name = uchardet_get_charset(detector.get());
    // Short of evidence the Windows page of Western Europe holds what ISO-8859-1 and ASCII hold, and more.
    return name.isEmpty() || name == "ASCII" || name == "ISO-8859-1" || name == "ISO-8859-15" ||
                   name.startsWith("UTF")
               ? QByteArrayLiteral("WINDOWS-1252")
               : name;
}

}  // namespace

int byteOrderMarkSize(const QByteArray& head) {
    if (head.startsWith("\xEF\xBB\xBF")) return 3;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF")) return 2;
    return 0;
}

QByteArray detectEncoding(const QByteArray& head, const QByteArray& firstBeyondAscii) {
    if (head.startsWith("\xEF\xBB\xBF")) return utf8;
    if (head.startsWith("\xFF\xFE")) return QByteArrayLiteral("UTF-16LE");
    if (head.startsWith("\xFE\xFF")) return QByteArrayLiteral("UTF-16BE");
    if (QByteArray wide = utf16ByZeros(head); !wide.isEmpty()) return wide;
    if (isUtf8(head) && isUtf8(firstBeyondAscii)) return utf8;
    return guessed(firstBeyondAscii.isEmpty() ? head : firstBeyondAscii);
}

Utf8Decoder::Utf8Decoder(const QByteArray& encoding) {
    if (encoding == utf8) return;
    UErrorCode status = U_ZERO_ERROR;
    m_converter = ucnv_open(encoding.constData(), &status);
    if (U_FAILURE(status))
        throw Error(ErrorKind::BadInput, tr("The file is written in an encoding that cannot be read: %1.")
                                             .arg(QString::fromLatin1(encoding)));
}

Utf8Decoder::~Utf8Decoder() {
    if (m_converter) ucnv_close(m_converter);
}

QByteArray Utf8Decoder::repaired(const QByteArray& piece, bool isLast) {
    QByteArray text = m_cut.isEmpty() ? piece : m_cut + piece;
    const qsizetype cut = isLast ? 0 : cutCharacterSize(text);
    m_cut = text.last(cut);
    text.chop(cut);
    return QUtf8StringView(text).isValidUtf8() ? text : QString::fromUtf8(text).toUtf8();
}

QByteArray Utf8Decoder::decode(const QByteArray& piece, bool isLast) {
    if (!m_converter) return repaired(piece, isLast);
    std::u16string decoded(size_t(piece.size()) + 8, u'\0');
    char16_t* target = decoded.data();
    const char* source = piece.constData();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(m_converter, &target, decoded.data() + decoded.size(), &source,
                   piece.constData() + piece.size(), nullptr, isLast, &status);
    if (U_FAILURE(status))
        throw Error(ErrorKind::BadInput, tr("The text of the file cannot be read."),
                    QString::fromLatin1(u_errorName(status)));
    return QStringView(decoded.data(), target - decoded.data()).toUtf8();
}

}  // namespace headroom
