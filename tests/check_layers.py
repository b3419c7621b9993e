#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that runs up or sideways in the house or brings the store to a page, on SQL outside the store, on
values written into SQL, and on a missing licence line."""
import pathlib
import re
import sys

ALLOWED = {
    "core/domain": {"core/domain"},
    "core/metrics": {"core/metrics", "core/domain"},
    "core/store": {"core/store", "core/domain"},
    "core/exchange": {"core/exchange", "core/domain"},
    "core/workspace": {"core/workspace", "core/store", "core/exchange", "core/metrics", "core/domain"},
    "ui": {"ui", "core/workspace", "core/exchange", "core/metrics", "core/domain"},
    "app": {"app", "ui", "core/workspace", "core/exchange", "core/metrics", "core/domain"},
}
SHARED_ROOMS = {"charts", "print", "promises", "theme", "widgets"}
ASSEMBLING_ROOMS = {"shell"}  # puts the rooms together
INCLUDE = re.compile(r'^\s*#\s*include\s+["<]([^">]+)[">]', re.M)
QUOTED_INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
HOUSE = ("core/", "ui/", "app/", "tests/")

SQL_INCLUDE = re.compile(r"^\s*#\s*include\s+<(QSql\w*|QtSql|sqlite3\.h)", re.M)
# The beginning of a statement at the beginning of a text, whether the rest is joined on or not.
SQL_TEXT = re.compile(
    r'"\s*(SELECT|WITH\s+\w+\s+AS|INSERT(\s+OR\s+\w+)?\s+INTO|REPLACE\s+INTO|DELETE\s+FROM|UPDATE\s+\S+\s+SET|'
    r'(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW)|PRAGMA|ATTACH|VACUUM|BEGIN\s+IMMEDIATE)\b'
    r'|"\s*(select|delete|insert|update)\s[^"]*\s(from|into|set)\b'
)
# A value put into the text of a statement instead of bound: '%1' within quotes, or a quote that a text is joined to.
SQL_VALUE = re.compile(r"""'%\d|'"\s*\)?\s*\+""")
SQL_VALUE_ALLOWED = {"core/store/journal_triggers.cpp"}  # names of tables, read from the schema itself

LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
CODE = (".h", ".cpp")
LICENSED = CODE + (".py", ".sql", ".sh", ".cmake", ".dict")


def room_of(path):
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "core" else parts[0]


def check_include(path, target):
    if target.startswith("core/workspace/session.h") and not path.startswith("core/"):
        return "only the workspace sees the session"
    if room_of(target) not in ALLOWED[room_of(path)]:
        return f"{room_of(path)} may not include {room_of(target)}"
    if path.startswith("ui/") and target.startswith("ui/"):
        mine, other = path.split("/")[1], target.split("/")[1]
        if other != mine and other not in SHARED_ROOMS and mine not in ASSEMBLING_ROOMS:
            return f"ui rooms share only {', '.join(sorted(SHARED_ROOMS))}"
        if mine in SHARED_ROOMS and other not in SHARED_ROOMS:
            return f"ui/{mine} is shared and may not know ui/{other}"
    return None


def stores_reached(root):
    """The workspace's headers that bring the store along, by their own includes or those of others."""
    includes = {
        path.relative_to(root).as_posix(): set(QUOTED_INCLUDE.findall(path.read_text(encoding="utf-8")))
        for path in (root / "core/workspace").rglob("*.h")
    }
    reached = {path for path, targets in includes.items() if any(t.startswith("core/store/") for t in targets)}
    while True:
        more = {path for path, targets in includes.items() if targets & reached} - reached
        if not more:
            return reached
        reached |= more


def files_in(root):
    for folder in ("core", "ui", "app", "tests", "resources", "cmake", "scripts"):
        for file in sorted((root / folder).rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                yield file.relative_to(root).as_posix(), file


def is_licensed(path):
    return path.endswith(LICENSED) or path.endswith("CMakeLists.txt") or path.startswith("scripts/")


def include_faults(path, text, with_store):
    for match in INCLUDE.finditer(text):
        target = match.group(1)
        if target.startswith(HOUSE):
            reason = check_include(path, target)
            if not reason and target in with_store and not path.startswith("core/workspace/"):
                reason = "it brings the store along"
        else:
            reason = "write includes from the root" if match.group(0).rstrip().endswith('"') else None
        if reason:
            yield match.start(), f"includes {target}: {reason}"


def sql_faults(path, text):
    if path.startswith("core/store/"):
        patterns = () if path in SQL_VALUE_ALLOWED else ((SQL_VALUE, "a value in the text of a statement"),)
    else:
        patterns = (SQL_INCLUDE, "SQL header outside core/store"), (SQL_TEXT, "SQL text outside core/store")
    for pattern, what in patterns:
        for match in pattern.finditer(text):
            yield match.start(), what


def faults(root):
    with_store = stores_reached(root)
    for path, file in files_in(root):
        if is_licensed(path) and LICENCE not in file.read_text(encoding="utf-8")[:200]:
            yield f"{path}: no licence line"
        if not path.endswith(CODE) or path.startswith("tests/"):
            continue
        text = file.read_text(encoding="utf-8")
        for start, what in [*include_faults(path, text, with_store), *sql_faults(path, text)]:
            yield f"{path}:{text.count(chr(10), 0, start) + 1}: {what}"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "The layers hold.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
