// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <gtest/gtest.h>

namespace headroom {

TEST(Icons, AreDrawnInTheTonesColour) {
    const Theme theme(Theme::Mode::Light);
    for (const char* name : {"team", "import", "settings", "keys", "close", "search", "info", "alert"}) {
        const QImage image = iconPixmap(theme, QLatin1String(name), Tone::Accent, 16, 2).toImage();
        ASSERT_EQ(image.size(), QSize(32, 32)) << name;
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() < 255) continue;
                ++drawn;
                EXPECT_EQ(pixel, theme.color(Tone::Accent)) << name;
            }
        EXPECT_GT(drawn, 10) << name;
    }
}

}  // namespace headroom
