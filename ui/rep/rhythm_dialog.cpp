// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rep/rhythm_dialog.h"

#include "core/workspace/profile_wording.h"
#include "core/workspace/team_members.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int otherChoice = 0, longestRhythm = 365;

}  // namespace

RhythmDialog::RhythmDialog(Workspace& workspace, Theme& theme, const Rep& rep, QWidget* parent)
    : SavingDialog(theme, parent),
      m_workspace(workspace),
      m_rep(rep.id),
      m_choices(new QButtonGroup(this)),
      m_other(new QSpinBox) {
    setWindowTitle(tr("Rhythm with %1").arg(rep.called()));
    auto* question = new TextLabel(theme, TypeStyle::Section);
    question->setText(tr("How often do you want a 1:1 with %1?").arg(rep.called()));
    question->setWrapping(true);
    body()->addWidget(question);
    body()->addSpacing(size::s);
    for (const int days : {7, 14, 28}) {
        auto* choice = new QRadioButton(wording::rhythm(days));
        m_choices->addButton(choice, days);
        body()->addWidget(choice);
    }
    auto* other = new QRadioButton(tr("every"));
    other->setAccessibleName(tr("another number of days"));
    m_choices->addButton(other, otherChoice);
    m_other->setRange(1, longestRhythm);
    m_other->setSuffix(tr(" days", "follows a number"));
    m_other->setFixedWidth(110);
    m_other->setAccessibleName(tr("Days between 1:1s"));
    auto* line = new QHBoxLayout;
    line->setSpacing(size::s);
    line->addWidget(other);
    line->addWidget(m_other);
    line->addStretch();
    body()->addLayout(line);
    auto* remark = new TextLabel(theme, TypeStyle::Caption, Tone::Text3);
    remark->setText(tr("Past it, %1 stands in the first group on Team. Your engagement is measured by it.")
                        .arg(rep.called()));
    remark->setWrapping(true);
    body()->addSpacing(size::xs);
    body()->addWidget(remark);
    setMinimumWidth(400);
    connect(m_other, &QSpinBox::valueChanged, other, [other] { other->setChecked(true); });
    setDays(rep.rhythmDays);
    m_choices->checkedButton()->setFocus();
}

int RhythmDialog::days() const {
    return m_choices->checkedId() == otherChoice ? m_other->value() : m_choices->checkedId();
}

void RhythmDialog::setDays(int days) {
    m_other->setValue(days);
    QAbstractButton* choice = m_choices->button(days);
    (choice ? choice : m_choices->button(otherChoice))->setChecked(true);
}

void RhythmDialog::save() {
    TeamMembers(m_workspace).changeRhythm(m_rep, days());
}

}  // namespace headroom
