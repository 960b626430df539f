"""From what classes and tables declare to registrations."""

from __future__ import annotations

from partner_events._base.expected import what_it_is
from partner_events._base.lazy import PACKAGE, load
from partner_events._base.text import quoted
from partner_events._kinds.registry import DETAIL_TYPE, KindTable, Registration, partner_name
from partner_events._kinds.tables import discriminator, facts_of, is_ours, own_kind, own_partner
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_object, is_sequence
from partner_events.errors import InvalidKindError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar, Protocol

    from partner_events._kinds.registry import Declared, FieldPath

    class EventClass(Protocol):
        """What is read of a class of events, which is a `PartnerEvent`."""

        __event_declared__: ClassVar[Declared]
        docs_url: ClassVar[str]


def registration_of(event_class: object) -> Registration:
    """The registration that an event class declares.

    Raises:
        InvalidKindError: It is not an event class, or does not say which events it reads.
    """
    declare: Callable[[], Registration] | None = getattr(event_class, "__event_registration__", None)
    if declare is None or not isinstance(event_class, type):
        raise InvalidKindError("it is not a subclass of PartnerEvent", event_class=event_class)
    return declare()


EACH = "; write a class for each"


def check_texts(declaring: object, declared: Mapping[str, object]) -> None:
    """See that everything declared is text, or several texts where a class may say several.

    Raises:
        InvalidKindError: It is not.
    """
    for name, value in declared.items():
        texts = value if name == "idempotency_key" and is_sequence(value) else (value,)
        if not all(isinstance(each, str) for each in texts):
            advice = "" if isinstance(value, (str, int)) or not hasattr(value, "__iter__") else EACH
            raise InvalidKindError(
                f"its {name} is {what_it_is(value)}, where a string is meant{advice}", event_class=declaring
            )


def is_of_kind(event_class: object, partner: str, kind: str) -> bool:
    """Whether a class declares that it is for a kind."""
    try:
        registration = registration_of(event_class)
    except InvalidKindError:
        return False
    return (registration.partner, registration.kind) == (partner, kind)


def class_of(registration: Registration) -> Any:
    """The registered class, imported if need be.

    Raises:
        InvalidKindError: It cannot be imported, or is not a class of this kind.
    """
    if registration.event_class is not None:
        return registration.event_class
    try:
        found: object = load(registration.module, registration.class_name)
    except (ImportError, AttributeError) as error:
        place = f"{registration.module}.{registration.class_name}"
        raise InvalidKindError(
            f"a table names it, but it cannot be imported: {error}", event_class=place
        ) from error
    own = registration_of(found)
    says, wanted = (
        (own.partner, own.source, own.kind),
        (registration.partner, registration.source, registration.kind),
    )
    if says != wanted:
        raise InvalidKindError(
            f"a table lists it for {_said(wanted)}, but the class declares {_said(says)}", event_class=found
        )
    registration.event_class = found
    return found


def _said(kind: tuple[str, str | None, str]) -> str:
    partner, source, name = kind
    return f"{name!r} of {partner}{f' ({source})' if source else ''}"


def registrations_of_table(table: KindTable) -> list[Registration]:
    """The registrations of a table.

    Raises:
        InvalidKindError: It does not say whose kinds these are, or says something invalid.
    """
    detail_type: Declared = {"detail_type": table.detail_type} if table.detail_type is not None else {}
    check_texts(table, {**_declared(table), **detail_type})
    if table.source is None:
        return _of_partner_table(table)
    for place in table.kinds.values():
        if (ours := _partner_of_module(_module_and_name(table, place)[0])) is not None:
            raise InvalidKindError(
                f"it lists a class of {ours}, whose events have a source of their own"
                f"{_another_source(table.source, ours)}",
                event_class=table,
            )
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
    """The registrations of a table of more kinds of one of our partners."""
    partner = table.partner
    if partner is None or partner not in PARTNERS.values():
        raise InvalidKindError("it has no source: pass source=", event_class=table)
    if table.kind_at != DETAIL_TYPE:
        raise InvalidKindError(
            f"leave out kind_at=: {partner} itself says where its kinds are", event_class=table
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


def _partner_of_module(name: str) -> str | None:
    """The partner of this library in whose package a module is."""
    package, _, rest = name.partition(".")
    first = rest.partition(".")[0]
    return first if package == PACKAGE and is_ours(first) else None


def _declared(table: KindTable) -> Declared:
    """What a class of the table declares besides its kind."""
    declared: Declared = {"kind_at": table.kind_at, "idempotency_key": table.idempotency_key}
    if table.source is not None:
        declared["source"] = table.source
    if table.partner is not None:
        declared["partner"] = table.partner
    return declared


def sender(declaring: object, declared: Declared) -> str:
    """The sender's name.

    Raises:
        InvalidKindError: There is no source, or no valid name can be made from it.
    """
    name = partner_name(declared)
    if not isinstance(declared.get("source"), str) or not name:
        raise InvalidKindError(
            'it has no source: write source="com.example.orders" in the class statement, or derive it from a '
            "partner's events, such as StripeEvent",
            event_class=declaring,
        )
    if not all(letter.isalnum() or letter in "._-" for letter in name):
        raise InvalidKindError(
            f'{name!r} is not a valid sender name: write partner="…" with letters, digits, dots, hyphens and '
            "underscores",
            event_class=declaring,
        )
    return name


def kind_path(declaring: object, declared: Declared) -> FieldPath:
    path = declared.get("kind_at", DETAIL_TYPE)
    return (DETAIL_TYPE,) if path == DETAIL_TYPE else _path(declaring, "kind_at", path)


def key_paths(declaring: object, declared: Declared) -> tuple[FieldPath, ...]:
    said = declared.get("idempotency_key", ())
    return tuple(
        _path(declaring, "idempotency_key", each) for each in ((said,) if isinstance(said, str) else said)
    )


def _path(declaring: object, name: str, text: object) -> FieldPath:
    path = tuple(text.split(".")) if isinstance(text, str) else ()
    if len(path) < 2 or path[0] != "detail" or not all(path):
        raise InvalidKindError(
            f'{name} is {text!r}, where a path into the detail is meant, such as "detail.id"',
            event_class=declaring,
        )
    return path


def default_detail_type(kind_at: FieldPath, kind: str) -> str | None:
    return kind if kind_at == (DETAIL_TYPE,) else None


def inner_pattern(kind_at: FieldPath, kind: str) -> dict[str, object]:
    """The event pattern of what identifies a kind inside the detail."""
    pattern: object = [kind]
    for name in reversed(kind_at[1:]):
        pattern = {name: pattern}
    return pattern if is_object(pattern) else {}


def _module_and_name(table: KindTable, place: object) -> tuple[str, str]:
    match place:
        case (str() as module_name, str() as class_name):
            return module_name, class_name
        case _:
            raise InvalidKindError(
                f"{place!r} is not a pair of a module's and a class's name", event_class=table
            )


def _another_source(source: object, partner: str) -> str:
    """What to do instead where a partner's events have a source of the user's own."""
    return (
        f"; if they reach you under another source, call "
        f"partner_events.register_source({quoted(source)}, partner={partner!r})"
    )


# From a class


def registration_of_class(event_class: type[EventClass]) -> Registration:
    """The registration that a class declares, which is a `PartnerEvent`.

    Raises:
        InvalidKindError: It does not say which events it is for.
    """
    check_texts(event_class, event_class.__event_declared__)
    partner = next((name for base in event_class.__mro__ if (name := own_partner(base))), None)
    return _of_source(event_class) if partner is None else _of_partner(event_class, partner)


def _of_partner(event_class: type[EventClass], partner: str) -> Registration:
    """The registration of a class of one of our partners."""
    declared = event_class.__event_declared__
    for name in ("source", "partner", "kind_at"):
        if name in declared:
            advice = _another_source(declared.get("source"), partner) if name == "source" else ""
            raise InvalidKindError(
                f"leave out {name}=: it is the same for all kinds of {partner}{advice}",
                event_class=event_class,
            )
    parent = next((found for base in event_class.__mro__ if (found := own_kind(base))), None)
    kind = declared.get("kind") or declared.get("detail_type") or (parent and parent[1])
    if not kind:
        raise InvalidKindError(
            'it has no kind: write kind="…" in the class statement, or derive it from the class of a kind',
            event_class=event_class,
        )
    if parent and parent[1] != kind:
        raise InvalidKindError(
            f"it says kind {kind!r}, but derives from a class of kind {parent[1]!r}; derive it from the "
            "base that both have in common",
            event_class=event_class,
        )
    marker = discriminator(partner, event_class, kind)
    if marker is None:
        raise InvalidKindError(
            f"{partner} identifies its kinds in several ways; derive it from the base of one of them: "
            f"{' or '.join(facts_of(partner).FRAMES)}",
            event_class=event_class,
        )
    detail_type, detail = marker
    return Registration(
        partner,
        kind,
        event_class.__module__,
        event_class.__qualname__,
        keys=key_paths(event_class, declared),
        detail_type=declared.get("detail_type") or detail_type,
        detail=detail,
        docs_url=event_class.docs_url,
        event_class=event_class,
    )


def _of_source(event_class: type[EventClass]) -> Registration:
    """The registration of a class of the user's own source."""
    declared = event_class.__event_declared__
    kind = declared.get("kind") or declared.get("detail_type")
    if not kind:
        raise InvalidKindError(
            'it has no kind: write detail_type="…" or kind="…" in the class statement',
            event_class=event_class,
        )
    kind_at = kind_path(event_class, declared)
    detail_type = declared.get("detail_type") or default_detail_type(kind_at, kind)
    if kind_at == (DETAIL_TYPE,) and detail_type != kind:
        raise InvalidKindError(
            f"its kind {kind!r} is not its detail-type: say where in a delivery the kind is, such as "
            'kind_at="detail.type"',
            event_class=event_class,
        )
    name = sender(event_class, declared)
    return Registration(
        name,
        kind,
        event_class.__module__,
        event_class.__qualname__,
        source=declared.get("source"),
        kind_at=kind_at,
        keys=key_paths(event_class, declared),
        detail_type=detail_type,
        detail=inner_pattern(kind_at, kind),
        docs_url=event_class.docs_url,
        event_class=event_class,
    )
