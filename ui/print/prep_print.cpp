// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/prep_print.h"

#include "core/domain/error.h"
#include "core/workspace/wording.h"
#include "ui/charts/rate_sketch.h"
#include "ui/print/page_writer.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace headroom {

namespace {

constexpr double marginMm = 12;
constexpr double sideShare = 0.34, gutter = 18, indent = 22, marker = 12;
constexpr double writingLine = 20, leastNotes = 90;
constexpr int linesToFillIn = 2;
constexpr double shrinking = 0.96, smallest = 0.3;

// One prep sheet on one page of a device.
class PrintedSheet {
    Q_DECLARE_TR_FUNCTIONS(headroom::PrintedSheet)

public:
    PrintedSheet(const PrepSheet& sheet, const Theme& light, QPaintDevice& device)
        : m_sheet(sheet), m_light(light), m_device(device) {}

    static QString title(const PrepSheet& sheet) {
        return tr("1:1 with %1, %2")
            .arg(sheet.rep.name,
                 wording::day(sheet.planned ? sheet.planned->plannedDay().value_or(sheet.today)
                                            : sheet.today));
    }

    void paint(QPainter& painter) {
        double scale = 1;
        while (scale > smallest && !fits(PageWriter(m_light, m_device, scale, nullptr))) scale *= shrinking;
        const PageWriter page(m_light, m_device, scale, &painter);
        const double top = head(page);
        steps(page, top);
        side(page, top);
        foot(page);
    }

private:
    double width() const { return m_device.width(); }
    double height() const { return m_device.height(); }
    double sideLeft() const { return width() * (1 - sideShare); }
    double footTop(const PageWriter& page) const { return height() - page.pt(22); }

    bool fits(const PageWriter& page) const {
        const double top = head(page);
        return steps(page, top) <= footTop(page) - page.pt(6) &&
               side(page, top) + page.pt(leastNotes) <= footTop(page);
    }

    double head(const PageWriter& page) const {
        double y = page.write({0, 0}, width(), PrintStyle::Title, tr("1:1 with %1").arg(m_sheet.rep.name));
        y += page.pt(2);
        y += page.write({0, y}, width(), PrintStyle::Body, whenAndLast(), Tone::Text2) + page.pt(5);
        page.rule({0, y}, width(), Tone::BorderControl);
        return y + page.pt(9);
    }

    QString whenAndLast() const {
        const QString when = m_sheet.planned && m_sheet.planned->plannedFor
                                 ? wording::weekdayAndTime(*m_sheet.planned->plannedFor)
                                 : wording::weekdayAndDay(m_sheet.today);
        return m_sheet.lastSpoken
                   ? tr("%1 · you last spoke %2").arg(when, wording::weekdayAndDay(*m_sheet.lastSpoken))
                   : tr("%1 · no conversation on record yet").arg(when);
    }

    // Returns where the steps end.
    double steps(const PageWriter& page, double y) const {
        int number = 0;
        bool leavesWith = false;
        for (const PrepSection& section : m_sheet.sections) {
            y = heading(page, y, ++number, section.step);
            for (const PrepItem& item : section.items) y = line(page, y, item);
            if (section.leftOut > 0)
                y += page.write({page.pt(indent + marker), y}, textWidth(page), PrintStyle::Caption,
                                tr("%n more on record, not on this page", nullptr, section.leftOut),
                                Tone::Text2);
            leavesWith = section.step == PrepStep::LeaveWith;
            if (leavesWith) y = toFillIn(page, y);
            y += page.pt(9);
        }
        return leavesWith ? y : toFillIn(page, heading(page, y, ++number, PrepStep::LeaveWith));
    }

    double textWidth(const PageWriter& page) const { return sideLeft() - page.pt(gutter + indent + marker); }

    double heading(const PageWriter& page, double y, int number, PrepStep step) const {
        const double side = page.pt(14);
        const QString words = QString::number(number);
        if (QPainter* painter = page.painter()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(m_light.color(Tone::Text2), page.pt(0.7)));
            painter->drawEllipse(QRectF(0, y - page.pt(1.5), side, side));
        }
        page.write({(side - page.widthOf(PrintStyle::BodyStrong, words)) / 2, y + page.pt(0.6)}, side,
                   PrintStyle::BodyStrong, words);
        return y +
               page.write({page.pt(indent), y}, sideLeft() - page.pt(gutter + indent), PrintStyle::Heading,
                          wording::prepStep(step)) +
               page.pt(5);
    }

    // A square is the leader's, filled while it is late; a circle the rep's, filled once it is kept.
    void mark(const PageWriter& page, double y, const PrepItem& item) const {
        QPainter* painter = page.painter();
        if (!painter) return;
        const bool isLeaders = item.isDebt || item.kind == PrepItemKind::OwnPromise ||
                               item.kind == PrepItemKind::HelpOwed || item.kind == PrepItemKind::Request ||
                               item.kind == PrepItemKind::Priority;
        const bool isReps = item.kind == PrepItemKind::RepPromise;
        const QRectF place(page.pt(indent), y + page.pt(2.2), page.pt(5.6), page.pt(5.6));
        if (!isLeaders && !isReps)
            return page.rule({place.left(), place.center().y()}, place.width(), Tone::Text2);
        const QColor color = m_light.color(isLeaders ? Tone::LeaderMark : Tone::Rep);
        painter->setPen(QPen(color, page.pt(0.9)));
        painter->setBrush(item.isDebt || item.isClosed ? QBrush(color) : QBrush(Qt::NoBrush));
        isLeaders ? painter->drawRect(place) : painter->drawEllipse(place);
    }

    double line(const PageWriter& page, double y, const PrepItem& item) const {
        mark(page, y, item);
        std::vector<PrintRun> runs{{item.text, Tone::Text, item.isDebt}};
        if (!item.remark.isEmpty())
            runs.push_back(
                {QStringLiteral("   ") + item.remark, item.isDebt ? Tone::Leader : Tone::Text2, item.isDebt});
        y += page.write({page.pt(indent + marker), y}, textWidth(page), PrintStyle::Body, runs);
        // An answer wants room to be noted down.
        return y + page.pt(item.kind == PrepItemKind::Question ? writingLine : 3.5);
    }

    double toFillIn(const PageWriter& page, double y) const {
        y += page.pt(4);
        for (int i = 0; i < linesToFillIn; ++i)
            y = promise(page, y, tr("%1 will").arg(m_sheet.rep.called()), Tone::Rep);
        for (int i = 0; i < linesToFillIn; ++i) y = promise(page, y, tr("You will"), Tone::LeaderMark);
        y += page.pt(4);
        return y + page.write({page.pt(indent), y}, sideLeft() - page.pt(gutter + indent), PrintStyle::Body,
                              nextWords());
    }

    double promise(const PageWriter& page, double y, const QString& who, Tone tone) const {
        y += page.pt(writingLine) - page.line();
        const double left = page.pt(indent), right = sideLeft() - page.pt(gutter);
        const QRectF place(left, y + page.pt(2.2), page.pt(5.6), page.pt(5.6));
        if (QPainter* painter = page.painter()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_light.color(tone));
            tone == Tone::Rep ? painter->drawEllipse(place) : painter->drawRect(place);
        }
        const double words = left + page.pt(marker), base = y + page.line();
        page.write({words, y}, right - words, PrintStyle::Body, who);
        const double by = right - page.pt(76);
        const double from = words + page.widthOf(PrintStyle::Body, who) + page.pt(5);
        page.rule({from, base}, std::max(page.pt(20), by - page.pt(6) - from), Tone::BorderControl);
        page.write({by, y}, right - by, PrintStyle::Body, tr("by", "a day to be filled in follows"));
        page.rule({by + page.pt(14), base}, right - by - page.pt(14), Tone::BorderControl);
        return base + page.pt(2);
    }

    QString nextWords() const {
        if (!m_sheet.next) return tr("Next 1:1: no day yet");
        const QString when = wording::weekdayAndTime(*m_sheet.next);
        return m_sheet.isNextBooked ? tr("Next 1:1: %1, booked").arg(when)
                                    : tr("Next 1:1: %1, as your rhythm proposes").arg(when);
    }

    // Returns where the notes begin.
    double side(const PageWriter& page, double y) const {
        const double left = sideLeft(), room = width() - left;
        const RateSketch sketch(m_light, m_sheet.span, m_sheet.potential);
        if (!sketch.isEmpty()) {
            y += page.write({left, y}, room, PrintStyle::Heading, tr("Close rate, 13 weeks")) + page.pt(3);
            if (QPainter* painter = page.painter()) {
                painter->setFont(page.font(PrintStyle::Caption));
                sketch.paint(*painter, QRectF(left, y, room, page.pt(70)), page.pt(0.75));
            }
            y += page.pt(84);
        }
        if (!m_sheet.lastConversations.empty())
            y += page.write({left, y}, room, PrintStyle::Heading, tr("Last conversations")) + page.pt(3);
        for (const Conversation& held : m_sheet.lastConversations) y = conversation(page, y, held);
        if (page.painter()) notes(page, y);
        return y;
    }

    double conversation(const PageWriter& page, double y, const Conversation& held) const {
        const double left = sideLeft(), room = width() - left;
        const QString kind = wording::conversationKind(held.kind);
        y += page.write({left, y}, room, PrintStyle::BodyStrong,
                        {{kind, Tone::Text, true},
                         {QStringLiteral("   ") + wording::weekdayAndDay(held.heldOn.value_or(QDate())),
                          Tone::Text2, false}});
        constexpr qsizetype most = 180;
        QString said = held.sharedNotes.simplified();
        if (said.size() > most) said = said.left(most).section(QLatin1Char(' '), 0, -2) + QChar(0x2026);
        if (!said.isEmpty()) y += page.write({left, y}, room, PrintStyle::Body, said, Tone::Text2);
        return y + page.pt(6);
    }

    void notes(const PageWriter& page, double y) const {
        const double left = sideLeft();
        y += page.pt(2);
        y += page.write({left, y}, width() - left, PrintStyle::Heading, tr("Notes"));
        for (y += page.pt(writingLine); y < footTop(page) - page.pt(6); y += page.pt(writingLine))
            page.rule({left, y}, width() - left, Tone::Border);
    }

    void foot(const PageWriter& page) const {
        const double y = footTop(page);
        page.rule({0, y}, width(), Tone::Border);
        const QString number = tr("Page %1 of %2").arg(1).arg(1);
        page.writeUpTo({width(), y + page.pt(5)}, PrintStyle::Caption, number, Tone::Text2);
        page.write({0, y + page.pt(5)}, width() - page.widthOf(PrintStyle::Caption, number) - page.pt(12),
                   PrintStyle::Caption,
                   tr("From your records, %1. Close rate: won of decided deals, over 13 weeks; likely range "
                      "90 %. Notes only you see are never on it.")
                       .arg(wording::day(m_sheet.today)),
                   Tone::Text2);
    }

    const PrepSheet& m_sheet;
    const Theme& m_light;
    QPaintDevice& m_device;
};

}  // namespace

QString prepTitle(const PrepSheet& sheet) {
    return PrintedSheet::title(sheet);
}

bool printPrepSheet(const PrepSheet& sheet, QPagedPaintDevice& device) {
    QPageLayout layout = device.pageLayout();
    layout.setUnits(QPageLayout::Millimeter);
    layout.setMinimumMargins({});
    layout.setMargins({marginMm, marginMm, marginMm, marginMm});
    device.setPageLayout(layout);
    QPainter painter;
    if (!painter.begin(&device)) return false;
    const Theme light(Theme::Mode::Light);
    PrintedSheet(sheet, light, device).paint(painter);
    return painter.end();
}

void savePrepSheet(const PrepSheet& sheet, const QString& path, QPageSize::PageSizeId paper) {
    QSaveFile file(path);
    const auto refuse = [&] {
        throw Error(ErrorKind::Storage,
                    QCoreApplication::translate("headroom::PrintedSheet", "%1 cannot be written.").arg(path));
    };
    if (!file.open(QIODevice::WriteOnly)) refuse();
    QPdfWriter writer(&file);
    writer.setTitle(prepTitle(sheet));
    writer.setCreator(QStringLiteral("Headroom"));
    writer.setPageSize(QPageSize(paper));
    const bool isDrawn = printPrepSheet(sheet, writer);
    if (!isDrawn || !file.commit()) refuse();
}

}  // namespace headroom
