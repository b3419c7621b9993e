// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/issue_card.h"

#include "ui/importing/issue_model.h"
#include "ui/widgets/text_label.h"

#include <QHeaderView>
#include <QLocale>
#include <QTreeView>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int rowWidth = 120, columnWidth = 200, valueWidth = 240, fewGroups = 5;

}  // namespace

IssueCard::IssueCard(Theme& theme, QWidget* parent)
    : Card(theme, parent),
      m_model(new IssueModel(this)),
      m_tree(new QTreeView),
      m_none(new TextLabel(theme, TypeStyle::Body, Tone::Text2)),
      m_more(new TextLabel(theme, TypeStyle::Caption, Tone::Text3)) {
    setBodyMargins({0, size::s, 0, 0});
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("Rows left out"));
    m_tree->setUniformRowHeights(true);
    m_tree->setSelectionBehavior(QTreeView::SelectRows);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTabKeyNavigation(false);
    m_tree->setEditTriggers(QTreeView::NoEditTriggers);
    m_tree->header()->setFont(theme.font(TypeStyle::Caption));
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_none->setContentsMargins(size::cardPadding, 0, size::cardPadding, size::m);
    m_none->setText(tr("Every row can be read."));
    m_more->setContentsMargins(size::cardPadding, size::s, size::cardPadding, size::s);
    body()->addWidget(m_none);
    body()->addWidget(m_tree, 1);
    body()->addWidget(m_more);
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (!index.parent().isValid()) m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
}

void IssueCard::present(const ImportPreview& preview) {
    const bool isClean = preview.issueCount == 0;
    setHeading(tr("Rows left out"),
               isClean ? QString() : tr("the others go in; mend the file to take these in too"));
    m_model->present(preview.issues);
    for (int group = 0; group < m_model->rowCount(); ++group) m_tree->setFirstColumnSpanned(group, {}, true);
    m_tree->header()->resizeSection(IssueModel::Row, rowWidth);
    m_tree->header()->resizeSection(IssueModel::Header, columnWidth);
    m_tree->header()->resizeSection(IssueModel::Value, valueWidth);
    if (m_model->rowCount() > 0) m_tree->setCurrentIndex(m_model->index(0, 0));
    if (m_model->rowCount() > 0 && m_model->rowCount() <= fewGroups) m_tree->expand(m_model->index(0, 0));
    setSizePolicy(QSizePolicy::Preferred, isClean ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    m_none->setVisible(isClean);
    m_tree->setVisible(!isClean);
    m_more->setVisible(preview.issueCount > qint64(preview.issues.size()));
    m_more->setText(
        tr("The first %1 of %2 are listed.")
            .arg(QLocale().toString(qint64(preview.issues.size())), QLocale().toString(preview.issueCount)));
}

}  // namespace headroom
