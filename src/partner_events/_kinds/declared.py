"""From what classes and tables declare to registrations."""

from __future__ import annotations

from partner_events._base.lazy import load
from partner_events._kinds.registry import DETAIL_TYPE, KindTable, Registration, partner_name
from partner_events._kinds.tables import discriminator
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_object
from partner_events.errors import InvalidKindError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from partner_events._kinds.registry import Declared, Place


def registration_of(event_class: object) -> Registration:
    """What an event class says that it reads.

    Raises:
        InvalidKindError: It is not an event class, or does not say which events it reads.
    """
    declare: Callable[[], Registration] | None = getattr(event_class, "__event_registration__", None)
    if declare is None or not isinstance(event_class, type):
        raise InvalidKindError("it is no subclass of PartnerEvent", event_class=event_class)
    return declare()


def class_of(registration: Registration) -> Any:
    """The registered class, imported if need be.

    Raises:
        InvalidKindError: It cannot be imported, or is no class of this kind.
    """
    if registration.event_class is not None:
        return registration.event_class
    try:
        found: object = load(registration.module, registration.class_name)
    except (ImportError, AttributeError) as error:
        place = f"{registration.module}.{registration.class_name}"
        raise InvalidKindError(f"a table names it, but {error}", event_class=place) from error
    own = registration_of(found)
    says, wanted = (
        (own.partner, own.source, own.kind),
        (registration.partner, registration.source, registration.kind),
    )
    if says != wanted:
        raise InvalidKindError(
            f"a table has it for {_said(wanted)}, but it says that it is of {_said(says)}", event_class=found
        )
    registration.event_class = found
    return found


def _said(kind: tuple[str, str | None, str]) -> str:
    partner, source, name = kind
    return f"{name!r} of {partner}{f' ({source})' if source else ''}"


def registrations_of_table(table: KindTable) -> list[Registration]:
    """What a table claims.

    Raises:
        InvalidKindError: It does not say whose kinds these are.
    """
    if table.source is None:
        return _of_partner_table(table)
    declared = _declared(table)
    partner, kind_at, keys = sender(table, declared), kind_path(table, declared), key_paths(table, declared)
    return [
        Registration(
            partner,
            kind,
            *_module_and_name(table, place),
            source=table.source,
            kind_at=kind_at,
            keys=keys,
            detail_type=table.detail_type or default_detail_type(kind_at, kind),
            detail=inner_pattern(kind_at, kind),
            docs_url=table.docs_url,
            status=table.status,
        )
        for kind, place in table.kinds.items()
    ]


def _of_partner_table(table: KindTable) -> list[Registration]:
    """What a table of more kinds of one of our partners claims."""
    partner = table.partner
    if partner is None or partner not in PARTNERS.values():
        raise InvalidKindError("it says no source; pass source=", event_class=table)
    if table.kind_at != DETAIL_TYPE:
        raise InvalidKindError(
            f"leave out kind_at=, which is {partner}'s for all its kinds", event_class=table
        )
    keys = key_paths(table, _declared(table))
    return [
        Registration(
            partner,
            kind,
            *_module_and_name(table, place),
            keys=keys,
            detail_type=table.detail_type or (discriminator(partner, object, kind) or (None,))[0],
            docs_url=table.docs_url,
            status=table.status,
        )
        for kind, place in table.kinds.items()
    ]


def _declared(table: KindTable) -> Declared:
    """What a class of the table declares beyond its kind."""
    declared: Declared = {"kind_at": table.kind_at, "idempotency_key": table.idempotency_key}
    if table.source is not None:
        declared["source"] = table.source
    if table.partner is not None:
        declared["partner"] = table.partner
    return declared


def sender(claimant: object, declared: Declared) -> str:
    """The sender's name.

    Raises:
        InvalidKindError: There is no source, or it does not make a name.
    """
    name = partner_name(declared)
    if not isinstance(declared.get("source"), str) or not name:
        raise InvalidKindError(
            'it says no source; write source="com.example.orders" into the class statement, or derive it '
            "from a partner's events, such as StripeEvent",
            event_class=claimant,
        )
    if not all(letter.isalnum() or letter in "._-" for letter in name):
        raise InvalidKindError(
            f'{name!r} is no name for a sender; write partner="…" with letters, digits, dots, hyphens and '
            "underscores",
            event_class=claimant,
        )
    return name


def kind_path(claimant: object, declared: Declared) -> Place:
    path = declared.get("kind_at", DETAIL_TYPE)
    return (DETAIL_TYPE,) if path == DETAIL_TYPE else _path(claimant, "kind_at", path)


def key_paths(claimant: object, declared: Declared) -> tuple[Place, ...]:
    said = declared.get("idempotency_key", ())
    return tuple(
        _path(claimant, "idempotency_key", each) for each in ((said,) if isinstance(said, str) else said)
    )


def _path(claimant: object, name: str, text: object) -> Place:
    path = tuple(text.split(".")) if isinstance(text, str) else ()
    if len(path) < 2 or path[0] != "detail" or not all(path):
        raise InvalidKindError(
            f'{name} is a place inside of the detail, such as "detail.id", not {text!r}', event_class=claimant
        )
    return path


def default_detail_type(kind_at: Place, kind: str) -> str | None:
    return kind if kind_at == (DETAIL_TYPE,) else None


def inner_pattern(kind_at: Place, kind: str) -> dict[str, object]:
    """The pattern of what tells a kind inside of the detail."""
    pattern: object = [kind]
    for name in reversed(kind_at[1:]):
        pattern = {name: pattern}
    return pattern if is_object(pattern) else {}


def _module_and_name(table: KindTable, place: object) -> tuple[str, str]:
    match place:
        case (str() as module_name, str() as class_name):
            return module_name, class_name
        case _:
            raise InvalidKindError(f"{place!r} is not a module and a class name", event_class=table)
