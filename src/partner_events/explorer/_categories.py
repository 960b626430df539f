"""The category of each of a partner's kinds, for people who look around."""

from __future__ import annotations

import re
from collections import Counter

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

OTHER = "Other"
"""The category of kinds that share theirs with no other kind."""

_SEGMENTS = re.compile(r"[./:]+ *")
_VERSION = re.compile(r"v\d+|\{\w+\}")
_WORDS = re.compile(r"[A-Z]{2,}(?=[A-Z][a-z]|\b|_)|[A-Z]?[a-z0-9]+|[A-Z]+|[^\W_]+")


def categories(kinds: Iterable[str], stated: Mapping[str, str]) -> dict[str, str]:
    """A category for each kind: what the partner states, or else what the kinds' names begin with.

    Partners name their kinds after what they are about, and put that first: ``invoice.paid``,
    ``orders/paid``, ``BusinessUnitNameChanged``. What all kinds begin with says nothing.

    Example:
        >>> categories(["v1.invoice.paid", "v1.invoice.sent", "v1.charge.failed"], {})
        {'v1.invoice.paid': 'invoice', 'v1.invoice.sent': 'invoice', 'v1.charge.failed': 'Other'}
    """
    names = list(kinds)
    parts = {name: _parts(name) for name in names if name not in stated}
    found = {**_by_first_part(parts), **{name: stated[name] for name in names if name in stated}}
    count = Counter(found.values())
    return {name: found[name] if count[found[name]] > 1 else OTHER for name in names}


def _by_first_part(parts: Mapping[str, Sequence[str]]) -> dict[str, str]:
    shared = _shared(list(parts.values()))
    rest = {name: each[shared:] for name, each in parts.items()}
    found: dict[str, str] = {}
    for first in dict.fromkeys(each[0] for each in rest.values()):
        alike = {name: each for name, each in rest.items() if each[0] == first}
        # Where all that begin with a word go on with the same one, it belongs to it.
        length = max(1, _shared(list(alike.values()))) if len(alike) > 1 else 1
        found |= {name: " ".join(each[:length]) for name, each in alike.items()}
    return found


def _shared(parts: Sequence[Sequence[str]]) -> int:
    """With how many parts all of them begin; of none the last part is counted."""
    length = 0
    shortest = min(map(len, parts), default=0)
    while length < shortest - 1 and len({each[length] for each in parts}) == 1:
        length += 1
    return length


def _parts(kind: str) -> list[str]:
    """The segments of a name, the last of them by its words."""
    segments = [each for each in _SEGMENTS.split(kind) if each and not _VERSION.fullmatch(each)] or [kind]
    *before, last = segments
    return [*before, *(_WORDS.findall(last) or [last])]
