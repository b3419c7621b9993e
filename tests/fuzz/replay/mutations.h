// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QRandomGenerator>

namespace headroom::fuzz {

// Changes an input as a fuzzer would, the same way for the same seed: bytes flipped, pieces dropped, doubled
// and swapped in from other inputs, words of the format put in.
class Mutations {
public:
    Mutations(QByteArrayList inputs, QByteArrayList words, quint32 seed);

    QByteArray next();

private:
    void change(QByteArray& input);
    qsizetype place(const QByteArray& input) { return qsizetype(m_chance.bounded(qint64(input.size()) + 1)); }
    const QByteArray& oneOf(const QByteArrayList& list) { return list[m_chance.bounded(int(list.size()))]; }

    QByteArrayList m_inputs;
    QByteArrayList m_words;
    QRandomGenerator m_chance;
};

// The inputs kept in a folder, and the words of a libFuzzer dictionary.
QByteArrayList corpusIn(const QString& folder);
QByteArrayList wordsOf(const QString& dictionary);

}  // namespace headroom::fuzz
