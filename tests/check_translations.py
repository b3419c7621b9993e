# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a text cannot be translated, or when English lacks the plural forms of one that counts.

Usage: check_translations.py SOURCE_DIR LUPDATE
"""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

source, lupdate = pathlib.Path(sys.argv[1]), sys.argv[2]


def plural_forms(path):
    """{(context, source, comment): [forms]} of a .ts file."""
    forms = {}
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")
            forms[key] = [form.text or "" for form in message.iter("numerusform")]
    return forms


faults = []
with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / "fresh.ts"
    ran = subprocess.run(
        [lupdate, "-pluralonly", "-no-obsolete", "-locations", "none", "-I", ".", "core", "ui", "app",
         "-source-language", "en", "-target-language", "en", "-ts", str(fresh)],
        cwd=source, capture_output=True, text=True, check=True)
    wanted = plural_forms(fresh)

# The house's own tr() speaks for these two namespaces; every class needs one of its own.
for warning in re.findall(r".*lacks Q_OBJECT macro", ran.stderr):
    if "'headroom' lacks" not in warning and "'headroom::wording' lacks" not in warning:
        faults.append(f"{warning}: add Q_DECLARE_TR_FUNCTIONS")

kept = plural_forms(source / "resources/translations/headroom_en.ts")
for key in wanted:
    if len([form for form in kept.get(key, []) if form]) != 2:
        faults.append(f"no English forms for {key}: run scripts/translate and fill them in")
for key in kept.keys() - wanted.keys():
    faults.append(f"not in the program any more: {key}: run scripts/translate")
for key, forms in kept.items():
    if any("(s)" in form or "(ies)" in form for form in forms):
        faults.append(f"an English form is not worked out: {key}")

print("\n".join(faults) or "every text can be translated")
sys.exit(1 if faults else 0)
