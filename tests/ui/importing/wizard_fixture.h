// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/workspace/test_store.h"
#include "ui/importing/import_dialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QTreeView>

#include <functional>
#include <memory>

namespace headroom::test {

// An import dialog over a store and files of its own, driven by keys and clicks.
class WizardFixture : public TestStore {
protected:
    // In sight, looked through this file.
    void startWith(const QString& path);
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    // Enter, and what it started to read has been read.
    void enter();
    // Enter through the last step, until the import is done.
    void finish();
    void settle();
    void waitUntil(const std::function<bool()>& isSo);

    QStringList texts() const;  // of every label in sight
    bool says(const QString& part) const;
    QWidget* button(const QString& text) const;
    void click(const QString& text);
    bool canGoOn() const;
    // The choice for the column with this header.
    QComboBox* fieldOf(const QString& header) const;
    void choose(QComboBox* choice, const QString& text);
    QTreeView* owners() const;
    QModelIndex ownerNamed(const QString& name) const;

    DealCount total() const;
    // Every row of every table, as text.
    QString content() const;

    Theme theme{Theme::Mode::Light};
    std::unique_ptr<ImportDialog> dialog;
};

}  // namespace headroom::test
