#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints what scripts/bench measured as a Markdown table: medians, and each figure against its aim."""
import datetime
import json
import pathlib
import platform
import subprocess
import sys

FRAME_MS = 16
SEARCH_MS = 50
MEMORY_MB = 200


def medians(path):
    """{name: benchmark} of the medians in a result file; empty when it was not written."""
    if not path.exists() or path.stat().st_size == 0:
        return {}
    found = json.loads(path.read_text(encoding="utf-8"))["benchmarks"]
    return {one["name"].split("/iterations")[0].split("/repeats")[0]: one
            for one in found if one.get("aggregate_name") == "median"}


def first_line(command):
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[0].strip()
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "unknown"


def machine():
    processors = [line.split(":")[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")]
    versions = [first_line(["qmake6", "-query", "QT_VERSION"]), first_line(["sqlite3", "--version"]).split(" ")[0],
                first_line(["clang++", "--version"])]
    system = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return (f"{datetime.date.today()}, {len(processors)} x {processors[0] if processors else platform.machine()}, "
            f"{system}, Qt {versions[0]}, SQLite {versions[1]}, {versions[2]}")


class Table:
    def __init__(self, values, programs, x11):
        self.values, self.programs, self.x11 = values, programs, x11

    def row(self, what, results, name, against=None, times=None, limit_ms=None):
        """A line on one benchmark, with its ratio to another of the same file."""
        if name not in results:
            return
        one = results[name]
        ratio, aim, met = "", "", ""
        if against in results:
            factor = one["real_time"] / results[against]["real_time"]
            ratio = f"{factor:.2f} ({one['cpu_s'] / results[against]['cpu_s']:.2f})"
            if times:
                aim, met = f"at most {times:g} times", "yes" if factor <= times else "no"
        if limit_ms:
            aim, met = f"under {limit_ms} ms", "yes" if one["real_time"] < limit_ms else "no"
        wall = f"{one['real_time']:.1f}" if one["real_time"] < 1000 else f"{one['real_time']:.0f}"
        used = f"{1000 * one['cpu_s']:.0f}" if "cpu_s" in one else f"{one['cpu_time']:.1f}"
        peak = f"{one['peak_mb']:.0f}" if "peak_mb" in one else ""
        if peak and "sqlite3" not in name:
            met = met if float(peak) < MEMORY_MB else "no (memory)"
        print(f"| {what} | {wall} | {used} | {peak} | {ratio} | {aim} | {met} |")

    def print(self):
        print("| what | wall ms | processor ms | peak MB | ratio, of wall (of processor) | aim | met |")
        print("|---|--:|--:|--:|--:|---|---|")
        for name, results in (("X11", self.x11), ("offscreen", self.programs)):
            self.row(f"Empty window painted, {name}", results, "start/empty_window")
            self.row(f"Team page painted, sample, {name}", results, "start/team_page", "start/empty_window", 2)
            self.row(f"Team page painted, all 200 reps, {name}", results, "start/team_page_large", "start/empty_window")
        self.row("Team value, 8,800 opportunities", self.values, "team_value/small", limit_ms=FRAME_MS)
        self.row("Team value, 1,000,000, team of 12", self.values, "team_value/large", limit_ms=FRAME_MS)
        self.row("Team value, 1,000,000, all 200 reps", self.values, "team_value/large_everybody")
        self.row("Rep value, 8,800 opportunities", self.values, "rep_value/small", limit_ms=FRAME_MS)
        self.row("Rep value, 1,000,000, the busiest rep", self.values, "rep_value/large", limit_ms=FRAME_MS)
        self.row("What leader and rep owe each other, of the busiest rep", self.values, "rep_record/large", limit_ms=FRAME_MS)
        self.row("Prep sheet, 8,800 opportunities", self.values, "prep_sheet/small", limit_ms=FRAME_MS)
        self.row("Prep sheet, 1,000,000, the busiest rep", self.values, "prep_sheet/large", limit_ms=FRAME_MS)
        self.row("Commitments value, team of 12", self.values, "commitment_book/large", limit_ms=FRAME_MS)
        self.row("Commitments value, all 200 reps", self.values, "commitment_book/large_everybody")
        self.row("1:1s value, team of 12", self.values, "meetings/large", limit_ms=FRAME_MS)
        self.row("1:1s value, all 200 reps", self.values, "meetings/large_everybody", limit_ms=FRAME_MS)
        self.row("Search among 104,000 conversations, two words", self.values, "search/large", limit_ms=SEARCH_MS)
        self.row("... one letter", self.values, "search/large_letter", limit_ms=SEARCH_MS)
        self.row("... after a conversation was logged", self.values, "search/large_after_change", limit_ms=SEARCH_MS)
        self.row("... the first since the start, in one go", self.values, "search/large_first")
        self.row("... a piece of it while nobody waits", self.values, "search/large_piece", limit_ms=2 * FRAME_MS)
        self.row("Conversation logged and shown on Team, team of 12", self.values, "team_refresh/large")
        self.row("Team page given 200 reps", self.values, "team_present/everybody")
        self.row("Team page of 200 reps painted again", self.values, "team_paint/everybody", limit_ms=FRAME_MS)
        self.row("Close rates by rep and quarter, 1,000,000", self.values, "close_rates/large")
        base = "import/sqlite3_shell"
        self.row("`sqlite3 .import`, 1,000,000 rows of text", self.programs, base)
        self.row("`headroom import`, 1,000,000 rows", self.programs, "import/first", base, 2)
        self.row("... of the same file again", self.programs, "import/unchanged", base, 1.5)
        self.row("... with 1 % changed", self.programs, "import/one_percent", base, 1.5)
        self.row("`headroom undo` of the import", self.programs, "undo/import", base)
        self.row("`headroom redo` of the import", self.programs, "undo/redo_import", base)
        first = self.programs.get("import/first")
        if first:
            print(f"\nThe first import takes {1e9 / first['real_time'] / 1e3:,.0f} thousand rows a second.".replace(",", ""))


def main():
    folder = pathlib.Path(sys.argv[1])
    print(machine(), end="\n\n")
    Table(*(medians(folder / name) for name in ("values.json", "programs.json", "x11.json"))).print()


main()
