"""The pictures of the documents: ``python -m website.pictures`` writes them into ``docs/pictures``.

With ``--check`` it writes nothing, and fails if a picture there is another.
"""

import argparse
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from website.charts import CHARTS
from website.drawing import DARK, THEMES
from website.repository import DOCS
from website.scenes import SCENES

FOLDER = DOCS / "pictures"


def pictures() -> Mapping[Path, str]:
    """All files, with what is in them."""
    return {
        FOLDER / f"{each.name}{'-dark' if theme is DARK else ''}.svg": each.svg(theme)
        for each in (*SCENES, *CHARTS)
        for theme in THEMES
    }


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m website.pictures", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail if a picture is not as it should be")
    check = parser.parse_args(arguments).check
    made = pictures()
    there = set(FOLDER.glob("*.svg"))
    differing = sorted(
        path
        for path in there | set(made)
        if path not in there or path not in made or path.read_text(encoding="utf-8") != made[path]
    )
    for path in () if check else differing:
        if path in made:
            path.write_text(made[path], encoding="utf-8")
        else:
            path.unlink()
    for path in differing:
        print(f"{'not as it should be' if check else 'written'}: {path.relative_to(DOCS.parent)}")
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main())
