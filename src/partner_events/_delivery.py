"""Which partner and kind a delivery is, and its idempotency key: strings only, no models."""

from __future__ import annotations

from partner_events._catalog import PARTNERS
from partner_events._lazy import current, events_of, load
from partner_events.errors import InvalidEventError, Problem, Record, dotted, json_type

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Literal, TypeAlias, TypeGuard

    from partner_events.errors import Path

    # In quotes, since jedi would read all of `collections` to know `Mapping`.
    Delivery: TypeAlias = "Mapping[str, object] | str | bytes"
    Strength: TypeAlias = Literal["documented", "inferred", "envelope"]

MISSING = object()
ENVELOPE_DOCS = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"


class IdempotencyKey(Record):
    """What two deliveries of the same occurrence have in common.

    ``strength`` says how sure that is. ``documented``: the partner says to deduplicate on it.
    ``inferred``: it behaves that way. ``envelope``: only EventBridge's own id, which a partner's
    re-send does not keep.
    """

    __slots__ = ("value", "strength")

    value: str
    strength: Strength


class Identity(Record):
    """What a delivery is: ``partner`` is None where the source is neither known nor registered."""

    __slots__ = ("partner", "kind", "idempotency_key")

    partner: str | None
    kind: str
    idempotency_key: IdempotencyKey

    def __repr__(self) -> str:
        # Not the kind: of an unknown sender it is free text.
        return f"Identity(partner={self.partner!r}, idempotency_key={self.idempotency_key!r})"


class Located:
    """Where a partner's things are in one delivery.

    ``envelope`` is the delivery with the detail in its real place; it is the delivery itself except
    for the simplified forms. ``key`` is the partner's own id of the occurrence and how sure that is,
    or None if the delivery carries none. ``family`` names the class that reads kinds which this
    version does not know, where that is not the partner's unknown event.
    """

    __slots__ = ("kind", "envelope", "key", "api_version", "family")

    def __init__(
        self,
        kind: str,
        envelope: dict[str, object],
        key: tuple[str, Strength] | None = None,
        api_version: str | None = None,
        family: str | None = None,
    ) -> None:
        self.kind = kind
        self.envelope = envelope
        self.key = key
        self.api_version = api_version
        self.family = family


class FrameError(Exception):
    """A detail lacks what every delivery of its partner has."""

    def __init__(self, path: Path, found: object, expected: str) -> None:
        self.path, self.found, self.expected = path, found, expected


def identify(raw: Delivery) -> Identity:
    """Which partner and kind a delivery is and its idempotency key, without importing a model.

    Enough to route, to log, or to drop a duplicate.

    Raises:
        InvalidEventError: ``raw`` is no EventBridge delivery, or lacks its partner's frame.
    """
    delivery = decode(raw)
    partner, located = locate(delivery)
    return Identity(partner, located.kind, idempotency_key(delivery, located))


def idempotency_key(delivery: Mapping[str, object], located: Located) -> IdempotencyKey:
    """The partner's own key, or for want of one the envelope's id."""
    if located.key:
        return IdempotencyKey(*located.key)
    return IdempotencyKey(str(delivery["id"]), "envelope")


def locate(delivery: dict[str, object]) -> tuple[str | None, Located]:
    """The partner of a decoded delivery, and where its things are."""
    source, detail_type = delivery.get("source"), delivery.get("detail-type")
    if not (
        isinstance(source, str)
        and isinstance(detail_type, str)
        and isinstance(delivery.get("id"), str)
        and isinstance(delivery.get("detail"), (dict, str))
    ):
        raise _no_envelope(delivery, source, detail_type)
    # As a rule one name follows the sender's, and finding its last slash is quicker.
    partner = PARTNERS.get(source.rpartition("/")[0]) or PARTNERS.get("/".join(source.split("/", 2)[:2]))
    if partner is None:
        registered: tuple[str | None, Located] = load("partner_events._registered", "locate")(delivery)
        return registered
    find = _locators.get(partner)
    if find is None:
        find = _locators[partner] = load(f"partner_events.{partner}._delivery", "locate")
    try:
        detail = delivery["detail"]
        if not is_object(detail):
            raise FrameError(("detail",), detail, "every partner sends an object; decode the text first")
        found = find(delivery, detail_type, detail)
    except FrameError as error:
        problem = f"is {_found(error.found)}, where {error.expected}"
        raise InvalidEventError(
            f"not a delivery of {partner}: `{dotted(error.path)}` {problem}",
            errors=[Problem(error.path, problem)],
            raw=delivery,
            partner=partner,
            source=source,
            detail_type=detail_type,
        ) from None
    if found.key is None and (current.registrations.claims or found.kind not in events_of(partner).KINDS):
        found.key = load("partner_events._registered", "declared_key")(partner, found.kind, delivery)
    return partner, found


_locators: dict[str, Callable[[dict[str, object], str, dict[str, object]], Located]] = {}
"""The function of each partner that has sent something."""


def locate_by_detail_type(
    delivery: dict[str, object], detail_type: str, detail: dict[str, object]
) -> Located:
    """The `locate` of a partner whose detail may be any object, and whose detail-type tells the kind."""
    return Located(detail_type, delivery)


def is_object(value: object) -> TypeGuard[dict[str, object]]:
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[object]]:
    return isinstance(value, list)


def decode(raw: object) -> dict[str, object]:
    """The delivery as plain JSON: the one decoder of `parse_event` and `identify`."""
    if is_object(raw) and type(raw) is dict:
        return raw
    if isinstance(raw, (str, bytes, bytearray)):
        decoded = loads(raw)
        if is_object(decoded):
            return decoded
        raise _invalid(raw, f"the JSON is {json_type(decoded)}, where a delivery is an object")
    if _is_mapping(raw):
        return plain(raw)
    raise _invalid(raw, f"got {json_type(raw)}, where a delivery is a mapping or JSON text")


def plain(value: Mapping[str, object]) -> dict[str, object]:
    """A deep copy of JSON, at any depth, with every mapping a dict."""
    copy: dict[str, object] = {}
    todo: list[tuple[object, object]] = [(value, copy)]
    while todo:
        original, target = todo.pop()
        if is_array(target) and is_array(original):
            target.extend(_shell(item, todo) for item in original)
        elif is_object(target) and _is_mapping(original):
            target.update((key, _shell(item, todo)) for key, item in original.items())
    return copy


def _shell(item: object, todo: list[tuple[object, object]]) -> object:
    """The item, or an empty container that is to be filled with its copy."""
    if isinstance(item, (str, int, float)) or not (is_array(item) or _is_mapping(item)):
        return item
    shell: object = [] if is_array(item) else {}
    todo.append((item, shell))
    return shell


def _is_mapping(value: object) -> TypeGuard[Mapping[str, object]]:
    if isinstance(value, dict):
        return True
    from collections.abc import Mapping

    return isinstance(value, Mapping)


def loads(raw: str | bytes | bytearray) -> object:
    """The value of JSON text.

    Raises:
        InvalidEventError: It is no JSON text, or holds what Python does not decode.
    """
    import json

    try:
        text = raw if isinstance(raw, str) else raw.decode("utf-8")
        decoded: object = json.loads(text, parse_constant=_refuse, parse_float=_finite)
    except UnicodeDecodeError as error:
        raise _invalid(raw, f"the bytes are not UTF-8 (at byte {error.start})") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _invalid(raw, f"the text is not JSON ({error.msg}, {where})") from None
    except RecursionError:
        raise _invalid(raw, "the JSON is nested deeper than Python decodes") from None
    except ValueError:
        raise _invalid(raw, "the JSON holds a number that Python does not decode") from None
    return decoded


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError
    return value


def _no_envelope(delivery: Mapping[str, object], source: object, detail_type: object) -> InvalidEventError:
    """What is wrong with something that has not EventBridge's envelope."""
    wanted: dict[str, tuple[str, tuple[type, ...]]] = {
        **dict.fromkeys(("source", "detail-type", "id"), ("a string", (str,))),
        "detail": ("an object", (dict, str)),
    }
    problems = [
        Problem((name,), f"is {_found(delivery.get(name, MISSING))}, where EventBridge sends {what}")
        for name, (what, kinds) in wanted.items()
        if not isinstance(delivery.get(name), kinds)
    ]
    what = "; ".join(f"`{dotted(problem.path)}` {problem.message}" for problem in problems)
    advice = "Pass the whole delivery"
    if "Records" in delivery:
        advice = "These are records of a queue, topic or stream: use `parse_events`"
    return InvalidEventError(
        f"no EventBridge envelope: {what}. {advice}, see {ENVELOPE_DOCS}",
        errors=problems,
        raw=delivery,
        source=source if isinstance(source, str) else None,
        detail_type=detail_type if isinstance(detail_type, str) else None,
    )


def _found(value: object) -> str:
    return "missing" if value is MISSING else json_type(value)


def _invalid(raw: object, message: str) -> InvalidEventError:
    problems = [Problem((), message)]
    return InvalidEventError(f"no EventBridge delivery: {message}", errors=problems, raw=raw)
