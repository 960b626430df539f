"""Which files of the repository are pages of the site, and what becomes of links between them."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath, relpath

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"

PARTNERS = "partners.md"
"""The page with the table of partners, which README.md has."""

EXPLORER = "explorer/index.html"
"""The page of the event explorer, which `partner_events.explorer` writes."""

PAGES: Mapping[str, str] = {
    "README.md": "index.md",
    "README.md#partners": PARTNERS,
    "CHANGELOG.md": "changelog.md",
    "CONTRIBUTING.md": "contributing.md",
    "SECURITY.md": "security.md",
    "bench/results.md": "benchmarks.md",
}
"""Pages that come from files outside of ``docs/``."""

FENCE = re.compile(r"^ *(```|~~~)")
LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)")
PICTURE = re.compile(r'(<(?:img|source)\b[^>]*?\b(?:src|srcset)=")([^"]+)(")')
ELSEWHERE = re.compile(r"^([a-z][a-z0-9+.-]*:|#|//)", re.IGNORECASE)


@dataclass(frozen=True)
class Page:
    """A page: the file that it is written in, and its name on the site, both with ``/``."""

    source: str
    uri: str

    def rewritten(self, text: str) -> str:
        """The text with the site's links; one to what is not on the site leads to the repository.

        Where the repository's address is not known, such a link becomes plain text.
        """
        lines: list[str] = []
        inside = ""
        for line in text.splitlines():
            fence = FENCE.match(line)
            if fence and inside in ("", fence[1]):
                inside = "" if inside else fence[1]
            lines.append(line if inside or fence else self._line(line))
        return "\n".join(lines) + "\n"

    def _line(self, line: str) -> str:
        linked = LINK.sub(self._link, line)
        return PICTURE.sub(lambda match: f"{match[1]}{self.target(match[2]) or match[2]}{match[3]}", linked)

    def _link(self, match: re.Match[str]) -> str:
        mark, words, target = match.groups()
        # Links in pictures' words, as of badges, are links as well.
        words = LINK.sub(self._link, words)
        found = self.target(target)
        return f"{mark}[{words}]({found})" if found else words

    def target(self, target: str) -> str | None:
        """Where a link of this page leads on the site, as a link from it; None if nowhere."""
        if ELSEWHERE.match(target):
            return target
        path, _, anchor = target.partition("#")
        file = normpath(join(dirname(self.source), path))
        if whole := PAGES.get(f"{file}#{anchor}"):
            return relpath(whole, dirname(self.uri) or ".")
        if (ROOT / file / "README.md").exists():
            file = f"{file}/README.md"
        uri = PAGES.get(file) or (file.removeprefix("docs/") if file.startswith("docs/") else None)
        if uri is None:
            address = repository()
            return f"{address}/blob/main/{file}" + (f"#{anchor}" if anchor else "") if address else None
        return relpath(uri, dirname(self.uri) or ".") + (f"#{anchor}" if anchor else "")


def repository() -> str | None:
    """The address of the repository, which the build is told (`addresses.py`)."""
    from website.addresses import addresses

    return addresses(os.environ).get("Source")


def partners() -> str:
    """The page with the table of partners."""
    section = (ROOT / "README.md").read_text(encoding="utf-8").partition("\n## Partners\n")[2]
    return f"# Partners\n\n{section.partition(f'{chr(10)}## ')[0].strip()}\n"
