// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/true_tests.h"
#include "ui/widgets/card.h"

#include <QTimer>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace headroom {

class ActionButton;
class AnswerLane;
class DayField;
class InlineNotice;
class SegmentedControl;

// The true test of the quarter: the evidence, the answer, what a different manager would do, and what the
// leader promises. What is half written is kept.
class TrueTestCard : public Card {
    Q_OBJECT

public:
    explicit TrueTestCard(Theme& theme, QWidget* parent = nullptr);

    // What is being written stays as it is unless the draft differs.
    void present(const TrueTestView& view, QDate today, bool canChange);
    TrueTestDraft draft() const;
    ActionButton* finishButton() const { return m_finish; }
    // Hands out what was typed and not kept yet.
    void keepDraft();

Q_SIGNALS:
    // `day` is the one it was written on: the quarter may have ended since.
    void draftChanged(const TrueTestDraft& draft, QDate day);
    void finishRequested(const TrueTestDraft& draft);

private:
    struct Difference {
        QComboBox* area;
        QLineEdit* text;
    };
    struct Promise {
        QLineEdit* text;
        DayField* due;
    };

    QWidget* newForm();
    void addDifference(const TrueTestDifference& difference);
    void addPromise(const PromiseMade& promise);
    void write(const TrueTestDraft& draft);
    void onEdited();
    void onFinish();
    void showFault(const TrueTests::Fault& fault);
    QString answered() const;
    template <typename Row>
    void clear(std::vector<Row>& rows, QVBoxLayout* from);

    Theme& m_theme;
    TrueTestView m_view;
    QDate m_today;
    QTimer m_keepSoon;
    TextLabel* m_due;
    TextLabel* m_last;
    TextLabel* m_evidence;
    TextLabel* m_answered;
    AnswerLane* m_answers;
    TextLabel* m_trend;
    InlineNotice* m_fault;
    QWidget* m_form;
    SegmentedControl* m_answer;
    QVBoxLayout* m_differenceRows;
    QVBoxLayout* m_promiseRows;
    std::vector<Difference> m_differences;
    std::vector<Promise> m_promises;
    ActionButton* m_finish;
};

}  // namespace headroom
