"""Kinds as users name them: by the kind's name or by its class."""

from __future__ import annotations

import click
from click.shell_completion import CompletionItem

from partner_events._base.lazy import load
from partner_events._base.text import shown
from partner_events._kinds.lookup import registered_partners
from partner_events._kinds.tables import version_named, versions_of
from partner_events._partners import PARTNERS
from partner_events.catalog import Kind, kinds
from partner_events.cli._errors import Failure

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from partner_events._events.event import PartnerEvent

    F = TypeVar("F", bound=Callable[..., object])


def kind_argument(function: F) -> F:
    """The parameter ``kind`` of a command: one kind; shells complete it."""

    def convert(ctx: click.Context, param: click.Parameter, value: str) -> Kind:
        return find(value)

    return click.argument("kind", callback=convert, shell_complete=_complete)(function)


def kinds_argument(function: F) -> F:
    """The parameter ``kinds`` of a command: one kind or more."""

    def convert(ctx: click.Context, param: click.Parameter, value: tuple[str, ...]) -> list[Kind]:
        return list(map(find, value))

    return click.argument(
        "kinds", metavar="KIND...", nargs=-1, required=True, callback=convert, shell_complete=_complete
    )(function)


def partner_argument(function: F) -> F:
    """The parameter ``partner`` of a command: a partner, or None."""
    return click.argument(
        "partner", required=False, callback=_check_partner, shell_complete=complete_partner
    )(function)


def _check_partner(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        check_partner(value)
    return value


def check_partner(value: str) -> None:
    """Refuse a name that is neither a partner's nor that of a sender of registered kinds.

    Raises:
        Failure: There is no such partner.
    """
    if value in PARTNERS.values():
        return
    names = _partners()
    if value not in names:
        advice = nearest(value, names) or f"; use one of {', '.join(names)}"
        raise Failure(f"there is no partner {value!r}{advice}")


def complete_partner(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:
    """The partners whose names begin with what is written."""
    return [name for name in _partners() if name.startswith(incomplete) and name.isprintable()]


def _partners() -> list[str]:
    """The partners of this library, and the senders of registered kinds."""
    return [*PARTNERS.values(), *registered_partners()]


def _complete(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """Names of kinds; once something is written, also classes, and names with their partner."""
    return [
        CompletionItem(name, help=shown(f"{kind.class_name} of {kind.partner}"))
        for kind in kinds()
        for name in (_names(kind) if incomplete else [kind.kind])
        # click writes them, and a shell would obey what is not printable.
        if name.startswith(incomplete) and name.isprintable()
    ]


def find(name: str) -> Kind:
    """The kind with a name.

    Raises:
        Failure: There is none, or there are several.
    """
    found = [kind for kind in kinds() if name in _names(kind)]
    if len(found) == 1:
        return found[0]
    if found:
        names = " or ".join(f"{kind.partner}/{kind.kind}" for kind in found)
        raise Failure(f"several partners have a kind {name!r}; write {names}")
    every = [each for kind in kinds() for each in _names(kind)]
    advice = nearest(name, every) or "; partner-events list lists all kinds"
    raise Failure(f"there is no kind {name!r}{advice}")


def kinds_named(names: Iterable[str]) -> frozenset[str]:
    """The kinds with these names; a name that no known kind has is that of an unknown kind."""
    known = kinds()
    return frozenset(
        kind for name in names for kind in [each.kind for each in known if name in _names(each)] or [name]
    )


def unknown_kinds(names: Iterable[str]) -> list[str]:
    """What to say of the names that no known kind has."""
    known = {name for kind in kinds() for name in _names(kind)}
    return [f"there is no known kind {name!r}{nearest(name, known)}" for name in names if name not in known]


def event_class(kind: Kind) -> type[PartnerEvent]:
    """The class of a kind, imported with its models."""
    found: type[PartnerEvent] = load(kind.module, kind.class_name)
    return found


def known_version(kind: Kind, wanted: str) -> str:
    """The full name of a version of a kind's partner.

    Raises:
        Failure: There is no such version.
    """
    return known_version_of(kind.partner, wanted)


def known_version_of(partner: str, wanted: str) -> str:
    """The full name of a version of a partner's API.

    Raises:
        Failure: There is no such version.
    """
    found = version_named(partner, wanted)
    if found is None:
        known = versions_of(partner)
        last = f"; the newest is {known[-1]}" if known else "; its payloads have no versions"
        raise Failure(f"{partner} has no API version {wanted!r}{nearest(wanted, known) or last}")
    return found


def facts(kind: Kind) -> dict[str, str | None]:
    """The catalog's entry of a kind, as JSON."""
    return {"summary": kind.summary or None, **{name: getattr(kind, name) for name in Kind.__slots__}}


def nearest(name: str, names: Iterable[str]) -> str:
    """The question whether the nearest of some names was meant; empty if none is near."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(names), 1)
    return f"; did you mean {near[0]!r}?" if near else ""


def _names(kind: Kind) -> tuple[str, str, str]:
    return kind.kind, kind.class_name, f"{kind.partner}/{kind.kind}"
