"""The names and titles of the pages under ``docs/``, by which the explorer's search finds them."""

import json

from codegen.documents import ROOT
from codegen.repository import SOURCES

DOCS = ROOT / "docs"
GUIDES = SOURCES / "explorer" / "_guides.py"

HEAD = """# Generated from docs by codegen; do not edit.
\"\"\"The pages of the documentation: their names and titles, by title.\"\"\"
"""


def guides() -> str:
    """The text of `GUIDES`: of each page its name and its title, by title."""
    titles = {
        path.stem: path.read_text(encoding="utf-8").partition("\n")[0].strip("# ")
        for path in DOCS.glob("*.md")
    }
    del titles["index"]
    lines = [
        f"    {json.dumps(name)}: {json.dumps(title, ensure_ascii=False)},\n"
        for name, title in sorted(titles.items(), key=lambda each: (each[1].lower(), each[0]))
    ]
    return f"{HEAD}\nGUIDES = {{\n{''.join(lines)}}}\n"
