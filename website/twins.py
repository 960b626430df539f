"""What assistants read: the Markdown of each page beside it, and ``llms.txt``, which lists the pages."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

FIRST_SENTENCE = re.compile(r"^(?![#|`<>!-]|\d+[.]|:::)(\S.*)$", re.MULTILINE)
LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


@dataclass(frozen=True)
class Entry:
    """A page in the navigation, with what it begins with; or a section of it."""

    title: str
    uri: str = ""
    about: str = ""
    inside: Sequence["Entry"] = ()


def about(markdown: str) -> str:
    """The first sentence of a page, as plain text; a sentence is a line."""
    outside = re.sub(r"^(```|~~~).*?^\1$", "", markdown, flags=re.DOTALL | re.MULTILINE)
    found = FIRST_SENTENCE.search(outside)
    return LINK.sub(r"\1", found[1]).replace("`", "").strip() if found else ""


def llms_txt(name: str, promise: str, entries: Sequence[Entry]) -> str:
    """The list, as https://llmstxt.org has it: each page's Markdown with what it is about."""
    lines = [f"# {name}", "", f"> {promise}", ""]
    lines += [_line(entry) for entry in entries if not entry.inside]
    for section in (entry for entry in entries if entry.inside):
        lines += ["", f"## {section.title}", "", *(_line(entry) for entry in _flat(section.inside))]
    return "\n".join(lines) + "\n"


def _flat(entries: Sequence[Entry]) -> Iterator[Entry]:
    for entry in entries:
        if entry.inside:
            yield from _flat(entry.inside)
        else:
            yield entry


def _line(entry: Entry) -> str:
    return f"- [{entry.title}]({entry.uri})" + (f": {entry.about}" if entry.about else "")
