// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/child.h"

namespace headroom::test {

Child::Child(const QStringList& arguments) {
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(HEADROOM_STORE_CHILD), arguments);
    m_process.waitForStarted();
}

Child::~Child() {
    rest();
}

QString Child::line() {
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) continue;
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

QStringList Child::rest() {
    endInput();
    if (m_process.state() != QProcess::NotRunning) m_process.waitForFinished();
    return QString::fromUtf8(m_process.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

void Child::kill() {
    m_process.kill();
    m_process.waitForFinished();
}

}  // namespace headroom::test
