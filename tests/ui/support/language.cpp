// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/english_plurals.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace headroom::test {

namespace {

// The tests read what a person reads.
class Language : public testing::Environment {
public:
    void SetUp() override { QCoreApplication::installTranslator(&m_plurals); }

private:
    EnglishPlurals m_plurals;
};

const testing::Environment* const language = testing::AddGlobalTestEnvironment(new Language);

}  // namespace

}  // namespace headroom::test
