// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/replay/mutations.h"

#include <QDir>
#include <QFile>

namespace headroom::fuzz {

namespace {

constexpr qsizetype longestInput = 20'000;

// "\x41\n" as the bytes it stands for.
QByteArray unescaped(const QByteArray& text) {
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            bytes += text[i];
        } else if (text[i + 1] == 'x') {
            bytes += char(text.mid(i + 2, 2).toInt(nullptr, 16));
            i += 3;
        } else {
            bytes += text[++i];
        }
    }
    return bytes;
}

}  // namespace

Mutations::Mutations(QByteArrayList inputs, QByteArrayList words, quint32 seed)
    : m_inputs(std::move(inputs)), m_words(std::move(words)), m_chance(seed) {}

QByteArray Mutations::next() {
    QByteArray input = oneOf(m_inputs);
    for (int changes = m_chance.bounded(1, 9); changes > 0; --changes) change(input);
    input.truncate(longestInput);
    return input;
}

void Mutations::change(QByteArray& input) {
    const qsizetype at = place(input);
    const qsizetype length = m_chance.bounded(1, 40);
    switch (m_chance.bounded(6)) {
        case 0:
            if (at < input.size()) input[at] = char(m_chance.bounded(256));
            break;
        case 1:
            input.remove(at, length);
            break;
        case 2:
            input.insert(at, input.mid(place(input), length * 8));
            break;
        case 3:
            input.insert(at, oneOf(m_inputs).mid(place(input), length));
            break;
        case 4:
            input.truncate(at);
            break;
        default:
            input.insert(at, oneOf(m_words).repeated(m_chance.bounded(1, 4)));
    }
}

QByteArrayList corpusIn(const QString& folder) {
    QByteArrayList inputs;
    const QDir corpus(folder);
    for (const QString& name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        if (file.open(QIODevice::ReadOnly)) inputs << file.readAll();
    }
    return inputs;
}

QByteArrayList wordsOf(const QString& dictionary) {
    QByteArrayList words;
    QFile file(dictionary);
    if (!file.open(QIODevice::ReadOnly)) return words;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const qsizetype first = line.indexOf('"'), last = line.lastIndexOf('"');
        if (!line.startsWith('#') && last > first) words << unescaped(line.mid(first + 1, last - first - 1));
    }
    return words;
}

}  // namespace headroom::fuzz
