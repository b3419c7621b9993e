// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QByteArray>
#include <QString>

namespace headroom::test {

// Writes a CRM export deal by deal.
class DealsFile {
public:
    // Spread evenly over the period, wins among losses; each open for `age` days before.
    DealsFile& decided(const QString& rep, int won, int lost, const Period& period, int age = 30) {
        const int deals = won + lost;
        for (int i = 0; i < deals; ++i) {
            const QDate closed =
                period.first().addDays(qint64(i) * (period.days() - 1) / std::max(1, deals - 1));
            const bool isWon = (i + 1) * won / deals > i * won / deals;
            add(rep, isWon ? "Won" : "Lost", closed.addDays(-age), closed);
        }
        return *this;
    }
    DealsFile& open(const QString& rep, QDate openedOn) {
        add(rep, "Proposal", openedOn, {});
        return *this;
    }
    QByteArray csv() const { return "Opportunity ID,Owner,Stage,Created Date,Close Date,Amount\n" + m_rows; }

private:
    void add(const QString& rep, const char* stage, QDate opened, QDate closed) {
        m_rows += "A" + QByteArray::number(++m_deals) + "," + rep.toUtf8() + "," + stage + "," +
                  opened.toString(Qt::ISODate).toUtf8() + "," + closed.toString(Qt::ISODate).toUtf8() +
                  ",100\n";
    }

    QByteArray m_rows;
    int m_deals = 0;
};

}  // namespace headroom::test
