"""Which partner and kind a delivery is, and its idempotency key: strings only, no models."""

from collections.abc import Mapping
from importlib import import_module
from typing import Literal, NamedTuple, Protocol, cast

from partner_events._catalog import PARTNERS
from partner_events.errors import InvalidEventError, Path, Problem, dotted, json_type

Delivery = Mapping[str, object] | str | bytes
Strength = Literal["documented", "inferred", "envelope"]

ENVELOPE_DOCS = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"


class IdempotencyKey(NamedTuple):
    """What two deliveries of the same occurrence have in common.

    ``documented``: the partner says to deduplicate on it. ``inferred``: it behaves that way.
    ``envelope``: only EventBridge's own id, which a partner's re-send does not keep.
    """

    value: str
    strength: Strength


class Identity(NamedTuple):
    """What a delivery is: ``partner`` is None where the source is no known partner's."""

    partner: str | None
    kind: str
    idempotency_key: IdempotencyKey

    def __repr__(self) -> str:
        return f"Identity(partner={self.partner!r}, idempotency_key={self.idempotency_key!r})"


class Located(NamedTuple):
    """Where a partner's things are in one delivery.

    ``envelope`` is the delivery with the detail in its real place; it is the delivery itself except
    for the simplified forms.
    """

    kind: str
    envelope: dict[str, object]
    key: IdempotencyKey
    api_version: str | None


class _DeliveryModule(Protocol):
    """What a partner's ``_delivery`` module offers."""

    def locate(self, delivery: dict[str, object], detail: object) -> Located:
        """Finds the partner's things, or raises `FrameError`."""
        ...


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
    partner, located = locate(decode(raw))
    return Identity(partner, located.kind, located.key)


def locate(delivery: dict[str, object]) -> tuple[str | None, Located]:
    """The partner of a decoded delivery, and where its things are."""
    source, detail_type = _check_envelope(delivery)
    partner = PARTNERS.get("/".join(source.split("/", 2)[:2]))
    if partner is None:
        return None, Located(detail_type, delivery, envelope_key(delivery), None)
    module = cast(_DeliveryModule, import_module(f"partner_events.{partner}._delivery"))
    try:
        return partner, module.locate(delivery, delivery["detail"])
    except FrameError as error:
        problem = f"is {json_type(error.found)}, where {error.expected}"
        raise InvalidEventError(
            f"not a delivery of {partner}: `{dotted(error.path)}` {problem}",
            errors=[Problem(error.path, problem)],
            raw=delivery,
            partner=partner,
            source=source,
            detail_type=detail_type,
        ) from None


def envelope_key(delivery: Mapping[str, object]) -> IdempotencyKey:
    return IdempotencyKey(str(delivery["id"]), "envelope")


def decode(raw: object) -> dict[str, object]:
    """The delivery as plain JSON: the one decoder of `parse_event` and `identify`."""
    if type(raw) is dict:
        return cast(dict[str, object], raw)
    if isinstance(raw, Mapping):
        return plain(cast(Mapping[str, object], raw))
    if isinstance(raw, (str, bytes, bytearray)):
        decoded = _loads(raw)
        if isinstance(decoded, dict):
            return cast(dict[str, object], decoded)
        raise _invalid(raw, f"the JSON is {json_type(decoded)}, where a delivery is an object")
    raise _invalid(raw, f"got {json_type(raw)}, where a delivery is a mapping or JSON text")


def plain(value: Mapping[str, object]) -> dict[str, object]:
    """A deep copy of JSON, at any depth, with every mapping a dict."""
    copy: dict[str, object] = {}
    todo: list[tuple[object, object]] = [(value, copy)]
    while todo:
        original, target = todo.pop()
        if isinstance(original, Mapping):
            source = cast(Mapping[str, object], original)
            filled = cast(dict[str, object], target)
            filled.update((key, _shell(item, todo)) for key, item in source.items())
        else:
            items = cast(list[object], original)
            cast(list[object], target).extend(_shell(item, todo) for item in items)
    return copy


def _shell(item: object, todo: list[tuple[object, object]]) -> object:
    """The item, or an empty container that is to be filled with its copy."""
    if not isinstance(item, (Mapping, list)):
        return item
    shell: object = [] if isinstance(item, list) else {}
    todo.append((cast(object, item), shell))
    return shell


def _loads(raw: str | bytes | bytearray) -> object:
    import json

    try:
        text = raw if isinstance(raw, str) else raw.decode("utf-8")
        return cast(object, json.loads(text, parse_constant=_refuse, parse_float=_finite))
    except UnicodeDecodeError as error:
        raise _invalid(raw, f"the bytes are not UTF-8 (at byte {error.start})") from None
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise _invalid(raw, f"the text is not JSON ({error.msg}, {where})") from None
    except RecursionError:
        raise _invalid(raw, "the JSON is nested deeper than Python decodes") from None
    except ValueError:
        raise _invalid(raw, "the JSON holds a number that Python does not decode") from None


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _finite(text: str) -> float:
    value = float(text)
    if value in (float("inf"), float("-inf")):
        raise ValueError
    return value


def _check_envelope(delivery: Mapping[str, object]) -> tuple[str, str]:
    """The source and the detail-type of something that has EventBridge's envelope."""
    problems = [
        Problem((name,), _missing(delivery, name, "a string"))
        for name in ("source", "detail-type", "id")
        if not isinstance(delivery.get(name), str)
    ]
    if delivery.get("detail") is None:
        problems.append(Problem(("detail",), _missing(delivery, "detail", "an object")))
    source, detail_type = delivery.get("source"), delivery.get("detail-type")
    if not problems:
        return cast(str, source), cast(str, detail_type)
    what = "; ".join(f"`{dotted(problem.path)}` {problem.message}" for problem in problems)
    raise InvalidEventError(
        f"no EventBridge envelope: {what}. Pass the whole delivery, see {ENVELOPE_DOCS}",
        errors=problems,
        raw=delivery,
        source=source if isinstance(source, str) else None,
        detail_type=detail_type if isinstance(detail_type, str) else None,
    )


def _missing(delivery: Mapping[str, object], name: str, expected: str) -> str:
    if name not in delivery:
        return f"is missing, where EventBridge sends {expected}"
    return f"is {json_type(delivery[name])}, where EventBridge sends {expected}"


def _invalid(raw: object, message: str) -> InvalidEventError:
    return InvalidEventError(f"no EventBridge delivery: {message}", errors=[Problem((), message)], raw=raw)
