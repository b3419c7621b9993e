#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks a small house in every way the layer check must notice."""
import pathlib
import subprocess
import sys
import tempfile
import unittest

CHECK = pathlib.Path(__file__).with_name("check_layers.py")
LICENCE = "// SPDX-License-Identifier: GPL-3.0-or-later\n"

HOUSE = {
    "core/domain/rep.h": "",
    "core/metrics/rate.h": '#include "core/domain/rep.h"\n#include <vector>\n',
    "core/store/store.h": '#include "core/domain/rep.h"\n#include <QSqlQuery>\n',
    "core/store/store.cpp": 'query(QStringLiteral("SELECT name FROM rep WHERE id = ?").arg(columns));\n',
    "core/exchange/csv.h": "",
    "core/workspace/page.h": '#include "core/metrics/rate.h"\n',
    "core/workspace/reading.h": '#include "core/workspace/session.h"\n',
    "core/workspace/session.h": '#include "core/store/store.h"\n',
    "core/workspace/page.cpp": '#include "core/workspace/reading.h"\nconst char* said = "Select a rep from the list.";\n',
    "ui/theme/theme.h": "",
    "ui/charts/chart.h": '#include "ui/theme/theme.h"\n',
    "ui/team/team.h": '#include "core/workspace/page.h"\n#include "ui/charts/chart.h"\n',
    "ui/rep/rep.h": '#include "ui/theme/theme.h"\n',
    "ui/shell/window.h": '#include "ui/rep/rep.h"\n#include "ui/team/team.h"\n',
    "app/main.cpp": '#include "ui/shell/window.h"\n',
}


def run(changes, licence=LICENCE):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, text in {**HOUSE, **changes}.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text if text.startswith("!") else licence + text, encoding="utf-8")
        ran = subprocess.run([sys.executable, str(CHECK), folder], capture_output=True, text=True, check=False)
        return ran.returncode, ran.stdout


class LayerCheck(unittest.TestCase):
    def breaks(self, path, text, words):
        code, out = run({path: text})
        self.assertEqual(code, 1, out)
        self.assertEqual(len(out.splitlines()), 1, out)
        self.assertTrue(out.startswith(path), out)
        self.assertIn(words, out)

    def test_a_sound_house_holds(self):
        self.assertEqual(run({}), (0, "The layers hold.\n"))

    def test_an_include_that_runs_up(self):
        self.breaks("core/domain/rep.h", '#include "core/metrics/rate.h"\n', "core/domain may not include core/metrics")
        self.breaks("core/metrics/rate.h", '#include "core/exchange/csv.h"\n', "may not include core/exchange")
        self.breaks("core/exchange/csv.h", '#include "core/workspace/page.h"\n', "may not include core/workspace")
        self.breaks("core/workspace/page.h", '#include "ui/team/team.h"\n', "may not include ui")
        self.breaks("core/domain/rep.h", "#include <core/metrics/rate.h>\n", "may not include core/metrics")

    def test_an_include_between_the_rooms_of_the_ui(self):
        self.breaks("ui/rep/rep.h", '#include "ui/team/team.h"\n', "ui rooms share only")
        self.breaks("ui/team/team.h", '#include "ui/shell/window.h"\n', "ui rooms share only")
        self.breaks("ui/charts/chart.h", '#include "ui/rep/rep.h"\n', "ui")

    def test_the_store_stays_behind_the_workspace(self):
        self.breaks("ui/team/team.h", '#include "core/store/store.h"\n', "ui may not include core/store")
        self.breaks("ui/team/team.h", '#include "core/workspace/session.h"\n', "only the workspace sees the session")
        self.breaks("ui/team/team.h", '#include "core/workspace/reading.h"\n', "it brings the store along")
        self.breaks("app/main.cpp", '#include "core/workspace/reading.h"\n', "it brings the store along")

    def test_includes_are_written_from_the_root(self):
        self.breaks("ui/rep/rep.h", '#include "theme.h"\n', "write includes from the root")
        self.breaks("ui/rep/rep.h", '#include "../theme/theme.h"\n', "write includes from the root")

    def test_sql_outside_the_store(self):
        for line in (
            '"SELECT name FROM rep"',
            '"SELECT " + columns + " FROM rep"',
            '"SELECT name "\n"FROM rep"',
            'QStringLiteral("INSERT INTO rep VALUES (1)")',
            '"INSERT OR REPLACE INTO rep VALUES (1)"',
            '"UPDATE %1 SET name = ?"',
            '"DELETE FROM rep"',
            '"DROP TABLE rep"',
            '"PRAGMA user_version"',
            '"select name from rep"',
        ):
            self.breaks("core/workspace/page.cpp", line + ";\n", "SQL text outside core/store")
        self.breaks("core/workspace/page.h", "#include <QSqlQuery>\n", "SQL header outside core/store")
        self.breaks("app/main.cpp", "#include <sqlite3.h>\n", "SQL header outside core/store")

    def test_values_written_into_sql(self):
        for line in (
            "QStringLiteral(\"SELECT id FROM rep WHERE name = '%1'\").arg(name)",
            "QStringLiteral(\"SELECT id FROM rep WHERE name = '\") + name",
            "\"SELECT id FROM rep WHERE name = '\" + name + \"'\"",
        ):
            self.breaks("core/store/store.cpp", line + ";\n", "a value in the text of a statement")

    def test_a_file_without_its_licence_line(self):
        for path in ("core/domain/rep.h", "tests/core/rep_test.cpp", "tests/check.py", "resources/schema/0001.sql",
                     "core/CMakeLists.txt", "scripts/run"):
            self.breaks(path, "! nothing here says whose it is\n", "no licence line")


if __name__ == "__main__":
    unittest.main()
