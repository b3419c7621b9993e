// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_page.h"

#include "ui/first_run/team_preview.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

namespace {

constexpr int contentWidth = 816, abreastFrom = 760;

TextLabel* newParagraph(Theme& theme, TypeStyle style, Tone tone, const QString& text) {
    TextLabel* paragraph = TextLabel::wrapping(theme, style, tone);
    paragraph->setText(text);
    return paragraph;
}

Card* newChoice(Theme& theme, const QString& heading, const QString& sentence,
                const QList<QWidget*>& buttons) {
    auto* card = new Card(theme);
    card->setAccessibleName(heading);
    card->setAccessibleDescription(sentence);
    card->setBodyMargins({size::cardPadding, size::l, size::cardPadding, size::l});
    card->body()->addWidget(newParagraph(theme, TypeStyle::Section, Tone::Text, heading));
    card->body()->addWidget(newParagraph(theme, TypeStyle::Body, Tone::Text2, sentence));
    card->body()->addStretch();
    auto* line = new QHBoxLayout;
    line->setSpacing(size::s);
    for (QWidget* button : buttons) line->addWidget(button);
    line->addStretch();
    card->body()->addLayout(line);
    card->setMinimumHeight(168);
    return card;
}

}  // namespace

FirstRunPage::FirstRunPage(Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_content(new QWidget), m_choices(new QHBoxLayout) {
    auto* head = new PageHead(theme);
    head->setTitle(tr("Team"));
    head->setSubtitle(tr("No team yet"));
    head->setContentsMargins(size::pageMargin, 0, size::pageMargin, 0);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size::xl);
    column->addWidget(newWelcome(theme));
    m_choices->setSpacing(size::l);
    m_choices->addWidget(newImportCard(theme), 4);
    m_choices->addWidget(newSampleCard(theme), 3);
    column->addLayout(m_choices);
    column->addWidget(new TeamPreview(theme));
    column->addWidget(newFoot(theme));

    auto* page = new QWidget;
    auto* across = new QHBoxLayout(page);
    across->setContentsMargins(size::pageMargin, 0, size::pageMargin, size::l);
    auto* down = new QVBoxLayout;
    down->addStretch(1);
    down->addWidget(m_content);
    down->addStretch(2);
    across->addStretch(1);
    across->addLayout(down, 100);
    setFocusProxy(m_import);
    across->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(new PageScroll(page), 1);
    setAccessibleName(tr("Welcome to Headroom"));
    connect(&theme, &Theme::changed, this, &FirstRunPage::fit);
    fit();
}

// The two choices stand below each other where they have no room beside.
void FirstRunPage::fit() {
    m_content->setMaximumWidth(m_theme.scaled(contentWidth));
    m_choices->setDirection(width() < m_theme.scaled(abreastFrom) ? QBoxLayout::TopToBottom
                                                                  : QBoxLayout::LeftToRight);
}

QWidget* FirstRunPage::newWelcome(Theme& theme) {
    auto* welcome = new QWidget;
    auto* lines = new QVBoxLayout(welcome);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(newParagraph(theme, TypeStyle::Welcome, Tone::Text,
                                  tr("Who could grow with a little more of your time?")));
    auto* sentence =
        newParagraph(theme, TypeStyle::Input, Tone::Text2,
                     tr("Headroom shows how far each rep is from the potential you agreed, and how much "
                        "of you they get. Start with your CRM file, or look around with a sample team."));

    lines->addWidget(sentence);
    return welcome;
}

Card* FirstRunPage::newImportCard(Theme& theme) {
    m_import = new ActionButton(theme, tr("Choose a CSV file"));
    m_import->setPrimary(true);
    m_import->setKeyHint(QKeySequence(tr("Ctrl+O")));
    auto* names = new ActionButton(theme, tr("Type names instead"));
    connect(m_import, &ActionButton::clicked, this, &FirstRunPage::importRequested);
    connect(names, &ActionButton::clicked, this, &FirstRunPage::namesRequested);
    return newChoice(
        theme, tr("Import your team"),
        tr("A CSV export of opportunities with rep, outcome and close date. About two minutes. You see "
           "every row before it is saved. After that your calendar can give your engagement a past."),
        {m_import, names});
}

Card* FirstRunPage::newSampleCard(Theme& theme) {
    auto* sample = new ActionButton(theme, tr("Open sample"));
    sample->setKeyHint(QKeySequence(tr("Ctrl+Shift+O")));
    connect(sample, &ActionButton::clicked, this, &FirstRunPage::sampleRequested);
    return newChoice(theme, tr("Open the sample team"),
                     tr("11 invented reps and two years of coaching. Leave it any time; your own data stays "
                        "separate."),
                     {sample});
}

QWidget* FirstRunPage::newFoot(Theme& theme) {
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(newParagraph(theme, TypeStyle::Body, Tone::Text2,
                                 tr("Everything stays in one file on this computer. No account, no upload.")),
                    1);
    auto* open = new LinkButton(theme, tr("Have a Headroom file? Open it"));
    connect(open, &LinkButton::clicked, this, &FirstRunPage::storeRequested);
    line->addWidget(open);
    return foot;
}

void FirstRunPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void FirstRunPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!focusWidget()) setFocus(Qt::OtherFocusReason);
}

}  // namespace headroom
