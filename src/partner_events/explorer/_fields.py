"""Where which field and word is, for the search, and what else of all kinds only their models know.

Loading the models of all kinds takes seconds, so this is a file of its own, which the first page loads after
the kinds' names. Fields and words are by *group*: kinds with the same fields and words are one. Numbers that
rise are written as what each is more than the one before.
"""

from __future__ import annotations

from partner_events._base.lazy import load
from partner_events._base.value import Value
from partner_events._wire.secrets import is_secret
from partner_events.explorer._versions import has_versions

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partner_events._events.event import PartnerEvent
    from partner_events.catalog import Kind
    from partner_events.explorer._models import Data, PartnerModels

SENSITIVE, VERSIONED = 1, 2
"""The bits of the column ``flags``."""


class Known(Value):
    """What the models of a kind's deliveries know.

    Attributes:
        names: The names of all fields in it, in JSON.
        words: The documented words of all these fields.
        is_sensitive: Whether deliveries may hold secrets, or what the class marks as sensitive.
    """

    __slots__ = ("names", "words", "is_sensitive")

    names: frozenset[str]
    words: frozenset[str]
    is_sensitive: bool


def known_of(event_class: type[PartnerEvent], models: PartnerModels) -> Known:
    """What the models inside a class of events know."""
    detail = [model for model in models.inside(event_class) if model is not event_class]
    names = frozenset(field.wire for model in detail for field in models.fields(model))
    words = frozenset(word for model in detail for field in models.fields(model) for word in field.values)
    is_marked = bool(event_class.__event_sensitive__ & {*names, "detail"})
    return Known(names, words, is_marked or any(map(is_secret, names)))


def fields_of_kinds(kinds: Iterable[Kind], models: Mapping[str, PartnerModels]) -> Data:
    """The fields and words of kinds, in their order, and their flags."""
    groups: dict[tuple[frozenset[str], frozenset[str]], int] = {}
    group: list[int] = []
    flags: list[int] = []
    for kind in kinds:
        event_class: type[PartnerEvent] = load(kind.module, kind.class_name)
        known = known_of(event_class, models[kind.partner])
        group.append(groups.setdefault((known.names, known.words), len(groups)))
        is_versioned = has_versions(event_class, kind.partner)
        flags.append(SENSITIVE * known.is_sensitive + VERSIONED * is_versioned)
    return {
        "group": group,
        "flags": flags,
        "fields": _inverted(names for names, _ in groups),
        "words": _inverted(words for _, words in groups),
    }


def _inverted(groups: Iterable[frozenset[str]]) -> dict[str, list[int]]:
    """For each text the numbers of the groups that have it, as differences."""
    found: dict[str, list[int]] = {}
    last: dict[str, int] = {}
    for number, texts in enumerate(groups):
        for text in texts:
            found.setdefault(text, []).append(number - last.get(text, 0))
            last[text] = number
    return dict(sorted(found.items()))
