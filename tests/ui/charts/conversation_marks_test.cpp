// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/conversation_marks.h"

#include <QImage>

#include <gtest/gtest.h>
#include <set>

namespace headroom {

TEST(ConversationMarks, PartNeighboursThatWouldCoverEachOther) {
    EXPECT_EQ(marks::rowsFor({10, 30, 50}, 9, 2), (std::vector<int>{0, 0, 0}));
    EXPECT_EQ(marks::rowsFor({10, 14, 20}, 9, 2), (std::vector<int>{0, 1, 0}));
    EXPECT_EQ(marks::rowsFor({10, 12, 14}, 9, 2), (std::vector<int>{0, 1, 0})) << "no row is free";
}

TEST(ConversationMarks, GiveEachKindAShapeOfItsOwn) {
    const Theme theme(Theme::Mode::Light);
    std::set<QByteArray> shapes;
    for (int kind = 0; kind <= int(ConversationKind::QuickWord); ++kind) {
        QImage image(16, 16, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        marks::paintConversation(painter, theme, ConversationKind(kind), {8, 8});
        painter.end();
        // Greyscale: colour is never the only sign.
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        shapes.insert(QByteArray(reinterpret_cast<const char*>(grey.constBits()), grey.sizeInBytes()));
    }
    EXPECT_EQ(shapes.size(), size_t(ConversationKind::QuickWord) + 1);
}

}  // namespace headroom
