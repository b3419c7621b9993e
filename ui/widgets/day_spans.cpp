// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/day_spans.h"

#include "ui/theme/icons.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace headroom {

class DaySpans::Line : public QWidget {
public:
    explicit Line(Theme& theme)
        : first(new DayField(theme)), last(new DayField(theme)), remove(new ActionButton(theme)) {
        auto* to = new TextLabel(theme, TypeStyle::Body, Tone::Text2);
        to->setText(DaySpans::tr("to", "between a first and a last day"));
        last->setPlaceholderText(DaySpans::tr("that day"));
        const auto draw = [this, &theme] {
            remove->setIcon(icon(theme, QStringLiteral("close"), Tone::Text2));
        };
        draw();
        connect(&theme, &Theme::changed, this, draw);
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(size::s);
        layout->addWidget(first, 1);
        layout->addWidget(to);
        layout->addWidget(last, 1);
        layout->addWidget(remove);
    }

    std::optional<Period> span() const {
        if (!fault().isEmpty() || !first->day()) return std::nullopt;
        return Period::parse(*first->day(), last->day().value_or(*first->day()));
    }

    QString fault() const {
        if (!first->fault().isEmpty()) return first->fault();
        if (!last->fault().isEmpty()) return last->fault();
        if (!first->day() && last->day()) return DaySpans::tr("The first day is missing.");
        if (first->day() && last->day() && *last->day() < *first->day())
            return DaySpans::tr("The last day comes before the first.");
        return {};
    }

    DayField* first;
    DayField* last;
    ActionButton* remove;
};

DaySpans::DaySpans(Theme& theme, const QString& addWords, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_list(new QVBoxLayout), m_add(new LinkButton(theme, addWords)) {
    m_list->setSpacing(size::xs);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(size::xs);
    layout->addLayout(m_list);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &LinkButton::clicked, this, [this] { addLine()->first->setFocus(Qt::TabFocusReason); });
}

void DaySpans::setSpans(const std::vector<Period>& spans) {
    for (Line* line : m_lines) delete line;
    m_lines.clear();
    for (const Period& span : spans) {
        const Line* line = addLine();
        line->first->setDay(span.first());
        if (span.days() > 1) line->last->setDay(span.last());
    }
}

std::vector<Period> DaySpans::spans() const {
    std::vector<Period> spans;
    for (const Line* line : m_lines)
        if (const std::optional<Period> span = line->span()) spans.push_back(*span);
    std::sort(spans.begin(), spans.end(),
              [](const Period& a, const Period& b) { return a.first() < b.first(); });
    return spans;
}

QString DaySpans::fault() const {
    for (const Line* line : m_lines)
        if (const QString fault = line->fault(); !fault.isEmpty()) return fault;
    return {};
}

// Where Tab comes from on its way to the link that adds a line; null when from nowhere.
QWidget* DaySpans::beforeAdd() const {
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && !(before->focusPolicy() & Qt::TabFocus))
        before = before->previousInFocusChain();
    return before == m_add ? nullptr : before;
}

DaySpans::Line* DaySpans::addLine() {
    QWidget* before = beforeAdd();
    auto* line = new Line(m_theme);
    m_lines.push_back(line);
    m_list->addWidget(line);
    line->show();  // before the focus goes there
    if (before) setTabOrder(before, line->first);
    setTabOrder(line->first, line->last);
    setTabOrder(line->last, line->remove);
    setTabOrder(line->remove, m_add);
    nameLines();
    connect(line->remove, &ActionButton::clicked, this, [this, line] { onRemoveRequested(line); });
    return line;
}

void DaySpans::onRemoveRequested(Line* line) {
    const auto at = std::find(m_lines.begin(), m_lines.end(), line);
    const auto next = m_lines.erase(at);
    QWidget* focus = next == m_lines.end() ? static_cast<QWidget*>(m_add) : (*next)->first;
    focus->setFocus(Qt::TabFocusReason);
    line->hide();
    line->deleteLater();
    nameLines();
}

void DaySpans::nameLines() {
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString number = QLocale().toString(int(i) + 1);
        m_lines[i]->first->setAccessibleName(tr("First day of line %1").arg(number));
        m_lines[i]->last->setAccessibleName(tr("Last day of line %1").arg(number));
        m_lines[i]->remove->setAccessibleName(tr("Remove line %1").arg(number));
        m_lines[i]->remove->setToolTip(tr("Remove"));
    }
}

}  // namespace headroom
