// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/importing/wizard_fixture.h"

#include "core/workspace/figures.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>

namespace headroom::test {

void WizardFixture::startWith(const QString& path) {
    dialog = std::make_unique<ImportDialog>(workspace, theme, today);
    dialog->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(dialog.get()));
    dialog->startWith(path);
    settle();
}

void WizardFixture::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* focused = QApplication::focusWidget();
    QTest::keyClick(focused ? focused : dialog.get(), Qt::Key(key), modifiers);
}

void WizardFixture::enter() {
    press(Qt::Key_Return);
    settle();
}

void WizardFixture::finish() {
    enter();
    waitUntil([this] { return button(QStringLiteral("Done")) || button(QStringLiteral("Go on")); });
}

void WizardFixture::settle() {
    waitUntil([this] { return !dialog->isReading(); });
    QCoreApplication::processEvents();
}

void WizardFixture::waitUntil(const std::function<bool()>& isSo) {
    ASSERT_TRUE(QTest::qWaitFor(isSo, 20'000)) << texts().join(QLatin1String(" | ")).toStdString();
}

QStringList WizardFixture::texts() const {
    QStringList texts;
    for (const QLabel* label : dialog->findChildren<QLabel*>())
        if (label->isVisible() && !label->text().isEmpty()) texts << label->text();
    return texts;
}

bool WizardFixture::says(const QString& part) const {
    const QStringList said = texts();
    return std::any_of(said.begin(), said.end(), [&](const QString& text) { return text.contains(part); });
}

QWidget* WizardFixture::button(const QString& text) const {
    for (QAbstractButton* candidate : dialog->findChildren<QAbstractButton*>())
        if (candidate->isVisible() && candidate->text().startsWith(text)) return candidate;
    return nullptr;
}

void WizardFixture::click(const QString& text) {
    QWidget* clicked = button(text);
    ASSERT_TRUE(clicked) << qPrintable(text);
    QTest::mouseClick(clicked, Qt::LeftButton);
}

bool WizardFixture::canGoOn() const {
    const QWidget* next = button(QStringLiteral("Next"));
    return next && next->isEnabled();
}

QComboBox* WizardFixture::fieldOf(const QString& header) const {
    for (QComboBox* field : dialog->findChildren<QComboBox*>())
        if (field->accessibleName().endsWith(header)) return field;
    ADD_FAILURE() << "no column " << qPrintable(header);
    return nullptr;
}

// With the arrow keys, as somebody without a mouse does.
void WizardFixture::choose(QComboBox* choice, const QString& text) {
    choice->setFocus();
    const int wanted = choice->findText(text);
    ASSERT_GE(wanted, 0) << qPrintable(text);
    while (choice->currentIndex() != wanted)
        QTest::keyClick(choice, choice->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    settle();
}

QTreeView* WizardFixture::owners() const {
    for (QTreeView* table : dialog->findChildren<QTreeView*>())
        if (table->accessibleName() == QLatin1String("Owners in the file")) return table;
    return nullptr;
}

QModelIndex WizardFixture::ownerNamed(const QString& name) const {
    const QAbstractItemModel* model = owners()->model();
    for (int row = 0; row < model->rowCount(); ++row)
        if (model->index(row, 0).data().toString() == name) return model->index(row, 0);
    ADD_FAILURE() << "no owner " << qPrintable(name);
    return {};
}

DealCount WizardFixture::total() const {
    DealCount total;
    for (const CloseRateFigure& figure : Figures(workspace).closeRates({FigureKey::Rep}, {}, {}))
        total += figure.deals;
    return total;
}

QString WizardFixture::content() const {
    QString text;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("content"));
        database.setDatabaseName(workspace.path());
        if (!database.open()) ADD_FAILURE() << "the store cannot be read";
        for (const QString& table : database.tables()) {
            QSqlQuery query(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1").arg(table), database);
            while (query.next()) {
                text += table;
                for (int column = 0; column < query.record().count(); ++column)
                    text += QLatin1Char('|') + query.value(column).toString();
                text += QLatin1Char('\n');
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("content"));
    return text;
}

}  // namespace headroom::test
