"""Findings of drift: differences and their counts, without values of deliveries."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TypeAlias

from partner_events._base.text import shown
from partner_events._wire.json import dotted

Change: TypeAlias = Literal[
    "absent field", "new kind", "new value", "null field", "other type", "unknown field"
]

HIDDEN = "*"
"""Stands in a path for data: a key of a map, an index of a list, a name that does not look like one."""

LONGEST = 60
MOST_DIGITS = 3
NAME = re.compile(r"[A-Za-z_]\w*(-\w+)*", re.ASCII)
WORD = re.compile(r"[A-Za-z]\w*([.:/-]\w+)*", re.ASCII)


@dataclass(frozen=True, order=True)
class Finding:
    """One difference from the installed models.

    Attributes:
        partner: The partner's name, such as ``"stripe"``.
        kind: The kind of event in which it was seen.
        change: What differs. An ``absent field`` is documented as always present; a ``null field`` is
            null against its type; a ``new value`` is not in the documented vocabulary of its field.
        path: The field, in wire names from the envelope down; ``*`` stands for a key of a map and for the
            items of a list.
        seen: The JSON types of an unknown field or another type, or the new value; None if that may be
            personal data.
        count: In how many deliveries, or documents, it was seen.
        of: How many deliveries, or documents, of this kind were compared.
    """

    partner: str
    kind: str
    change: Change
    path: tuple[str, ...]
    seen: str | None
    count: int
    of: int

    def __str__(self) -> str:
        where = f" {dotted(self.path)}" if self.path else ""
        seen = f" ({self.seen})" if self.seen else ""
        kind = shown(self.kind)
        return f"{shown(self.partner)} {kind}: {self.change}{where}{seen}, in {self.count} of {self.of}"


@dataclass(frozen=True)
class Drift:
    """How far deliveries, or documents of a schema registry, differ from the installed models.

    Attributes:
        looked_at: How many deliveries, or documents, there were.
        foreign: How many of them were not from a known partner.
        invalid: How many were not valid deliveries, or not documents of events.
        findings: The differences, sorted by partner and kind.
    """

    looked_at: int
    foreign: int
    invalid: int
    findings: tuple[Finding, ...]

    def __str__(self) -> str:
        counts = f"{self.looked_at} looked at, {self.foreign} of no known partner, {self.invalid} invalid"
        return "\n".join([*map(str, self.findings), f"{counts}: {len(self.findings)} differences"])


Difference: TypeAlias = tuple[Change, tuple[str, ...], str | None]
"""The change, the path, and what was seen there."""


class Tally:
    """Counts differences; each counts once per delivery or document."""

    def __init__(self) -> None:
        self.looked_at = self.foreign = self.invalid = 0
        self._kinds: Counter[tuple[str, str]] = Counter()
        self._counts: Counter[tuple[str, str, Change, tuple[str, ...], str | None]] = Counter()
        self._types: dict[tuple[str, str, Change, tuple[str, ...]], set[str]] = defaultdict(set)

    def add(self, partner: str, kind: str, differences: Iterable[Difference]) -> None:
        """Count the differences of one delivery or document."""
        self._kinds[partner, kind] += 1
        found: set[tuple[Change, tuple[str, ...], str | None]] = set()
        for change, path, seen in differences:
            if change != "new value" and seen is not None:
                self._types[partner, kind, change, path].add(seen)
            found.add((change, path, seen if change == "new value" else None))
        for change, path, value in found:
            self._counts[partner, kind, change, path, value] += 1

    def drift(self) -> Drift:
        findings = [
            Finding(partner, kind, change, path, self._seen(each), count, self._kinds[partner, kind])
            for each, count in self._counts.items()
            for partner, kind, change, path, _ in [each]
        ]
        order = sorted(findings, key=lambda f: (f.partner, f.kind, f.change, f.path, f.seen or ""))
        return Drift(self.looked_at, self.foreign, self.invalid, tuple(order))

    def _seen(self, each: tuple[str, str, Change, tuple[str, ...], str | None]) -> str | None:
        partner, kind, change, path, value = each
        types = self._types.get((partner, kind, change, path), set[str]())
        return value if value is not None else " or ".join(sorted(types)) or None


def shown_name(text: str) -> str:
    """The name of a field, or `HIDDEN` if it looks like data: an address, an id, a sentence."""
    return text if _is_tame(text, NAME) else HIDDEN


def shown_word(text: str) -> str | None:
    """A word of a vocabulary, or None if it looks like other data."""
    return text if _is_tame(text, WORD) else None


def _is_tame(text: str, form: re.Pattern[str]) -> bool:
    digits = sum(character.isdigit() for character in text)
    return len(text) <= LONGEST and digits <= MOST_DIGITS and form.fullmatch(text) is not None
