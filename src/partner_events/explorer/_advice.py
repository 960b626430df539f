"""What people get wrong about a kind: what its tables say, and what its partner's package adds."""

from __future__ import annotations

import tomllib
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value
from partner_events._kinds.jsonata import JsonataKey, keys_of
from partner_events._kinds.tables import facts_of, is_ours

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from partner_events._wire.delivery import Strength
    from partner_events.catalog import Kind

FILE = "_pitfalls.toml"
"""In a partner's package: ``[[pitfall]]`` tables with ``kinds``, a list of globs, ``text``, and ``page``."""

STRENGTHS: dict[Strength, str] = {
    "documented": "The partner says to deduplicate on it: it stays the same when the event is sent again.",
    "inferred": "It behaves like an id of the occurrence, but the partner does not say so.",
    "envelope": "It is EventBridge's own id: Lambda's and a carrier's retries have the same, but when the "
    "partner sends the event again, it has another one. Make what your handler does safe to repeat.",
}

STATUSES = {
    "legacy": "The vendor has a successor of this kind; new set-ups should use that.",
    "retired": "The vendor no longer sends it. Its class reads recorded and archived deliveries.",
    "unverified": "Only documentation describes it: no real delivery has confirmed the types. Fields that "
    "differ are unavailable or untyped, and do not fail a parse.",
}


class Advice(Value):
    """A sentence or a few, with the page of the documentation that says more; ``""`` if there is none."""

    __slots__ = ("text", "page")

    text: str
    page: str


def advice_on(kind: Kind, *, has_secrets: bool) -> list[Advice]:
    """What to know before handling a kind, most particular first."""
    return [*_of_partner(kind), *_of_tables(kind, has_secrets)]


def key_expression(partner: str) -> str:
    """The idempotency key as JSONata, where ``$event`` is the envelope and ``$detail`` its detail; or ""."""
    if not is_ours(partner):
        return ""
    found = keys_of(partner).EVENT
    return found.expression if isinstance(found, JsonataKey) and "undefined" not in found.expression else ""


def _of_partner(kind: Kind) -> Iterator[Advice]:
    if is_ours(kind.partner):
        for globs, advice in _pitfalls(kind.partner):
            if any(fnmatchcase(kind.kind, glob) for glob in globs):
                yield advice


@cache
def _pitfalls(partner: str) -> list[tuple[list[str], Advice]]:
    file = files(f"{PACKAGE}.{partner}") / FILE
    if not file.is_file():
        return []
    tables = tomllib.loads(file.read_text(encoding="utf-8"))["pitfall"]
    return [(list(map(str, each["kinds"])), Advice(str(each["text"]), str(each["page"]))) for each in tables]


def _of_tables(kind: Kind, has_secrets: bool) -> Iterator[Advice]:
    if kind.status in STATUSES:
        yield Advice(STATUSES[kind.status], "")
    marker = facts_of(kind.partner).INNER.get(kind.kind) if is_ours(kind.partner) else None
    if marker is not None and marker.detail:
        name = (
            f"The detail-type is {marker.detail_type!r} for many kinds"
            if marker.detail_type
            else "The detail-type varies"
        )
        yield Advice(f"{name}: a rule has to look into the detail, as the pattern here does.", "patterns.md")
    if has_secrets:
        yield Advice(
            "A delivery may hold secrets or personal data: log `event.log_fields()`, not the event.",
            "parsing.md#look-at-an-event",
        )
