"""Text from outside, as it may stand in a line of a log or an error."""

from __future__ import annotations

LONGEST = 200
"""How many characters of a text are shown."""


def shown(text: str, longest: int = LONGEST) -> str:
    """The text, bounded, and with line ends, terminal escapes and what else is not printed escaped."""
    cut = text if len(text) <= longest else f"{text[: longest - 3]}..."
    if cut.isprintable():
        return cut
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in cut)
