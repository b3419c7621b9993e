#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on an include that runs up or sideways in the house, on SQL outside the store, and on a missing licence line."""
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
SHARED_ROOMS = {"charts", "theme", "widgets"}
ASSEMBLING_ROOMS = {"shell"}  # puts the rooms together
INCLUDE = re.compile(r'^\s*#\s*include\s+"([^"]+)"', re.M)
SQL_INCLUDE = re.compile(r"^\s*#\s*include\s+<(QSql\w*|QtSql|sqlite3\.h)", re.M)
SQL_TEXT = re.compile(r'"\s*(SELECT\s.+\sFROM|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|CREATE\s+TABLE)\b')


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


def faults(root):
    for folder in ("core", "ui", "app", "tests"):
        for file in sorted((root / folder).rglob("*")):
            if file.suffix not in (".h", ".cpp", ".py"):
                continue
            path = file.relative_to(root).as_posix()
            text = file.read_text(encoding="utf-8")
            if "SPDX-License-Identifier: GPL-3.0-or-later" not in text[:200]:
                yield f"{path}: no licence line"
            if folder == "tests":
                continue
            for match in INCLUDE.finditer(text):
                reason = check_include(path, match.group(1)) if "/" in match.group(1) else "write includes from the root"
                if reason:
                    line = text.count("\n", 0, match.start()) + 1
                    yield f"{path}:{line}: includes {match.group(1)}: {reason}"
            if not path.startswith("core/store/"):
                for pattern, what in ((SQL_INCLUDE, "SQL header"), (SQL_TEXT, "SQL text")):
                    for match in pattern.finditer(text):
                        line = text.count("\n", 0, match.start()) + 1
                        yield f"{path}:{line}: {what} outside core/store"


def main():
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) if found else "The layers hold.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
