"""Sets the files that `shirube report --source` wrote by the typesetter itself, under the same standards: typeset.py FOLDER OUT.pdf.
Without arguments it only loads the typesetter, for that time to be taken off."""

import sys
from pathlib import Path

import typst

if len(sys.argv) == 3:
    folder = Path(sys.argv[1])
    typst.compile(folder / "report.typ", output=sys.argv[2], root=folder, font_paths=[folder], ignore_system_fonts=True,
                  pdf_standards=["a-3a", "ua-1"])
