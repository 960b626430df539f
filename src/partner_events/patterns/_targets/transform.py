"""EventBridge's input transformer: the text that a target receives instead of the event."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import Protocol, TypeAlias

from partner_events._base.expected import check_has
from partner_events._wire.delivery import MISSING, decode
from partner_events._wire.errors import InvalidEventError, Problem
from partner_events._wire.json import json_type
from partner_events.patterns._language.references import (
    HOLE,
    Awaited,
    Reference,
    UnknownValueError,
    described,
    listed,
    references_in,
    shape_of,
)
from partner_events.patterns._targets.input_path import (
    PathError,
    accepted,
    find,
    is_container,
    nearest,
    nowhere,
    of_names,
    suggested,
)
from partner_events.patterns._targets.input_template import (
    LONGEST_TEMPLATE,
    Placeholder,
    Slot,
    at,
    check_form,
    is_text,
    slots,
    split,
    top_level,
    written,
)
from partner_events.patterns._targets.transform_errors import (
    InvalidTransformerError,
    TransformerWarning,
    UndeliverableError,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from partner_events.patterns._targets.input_template import WriteTemplate

    Template: TypeAlias = str | Placeholder | Reference | Mapping[str, object] | Sequence[object]

__all__ = ["EventPath", "HasPath", "HasRaw", "InputTransformer"]

MOST_PATHS = 100
LONGEST_NAME = 256
EVENT, EVENT_JSON = "aws.events.event", "aws.events.event.json"
OWN_PLACEHOLDERS = {
    EVENT: None,
    EVENT_JSON: None,
    "aws.events.event.ingestion-time": "ingestion_time",
    "aws.events.rule-arn": "rule_arn",
    "aws.events.rule-name": "rule_name",
}
"""EventBridge's own placeholders, each with the argument of `apply` that gives its value."""

_NAME_CHARACTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-")


class EventPath(Protocol):
    """Where a field is: the wire names that lead to it, from the envelope down.

    ``is_container``: it is an object or an array. ``is_in_items``: it is inside an array.
    """

    @property
    def path(self) -> tuple[str, ...]: ...
    @property
    def is_container(self) -> bool: ...
    @property
    def is_in_items(self) -> bool: ...


class HasPath(Protocol):
    """A field of an event class, such as ``PaymentIntentSucceeded.fields.payload.amount``."""

    @property
    def __event_path__(self) -> EventPath: ...


class HasRaw(Protocol):
    """A typed event, whose ``raw`` is the decoded delivery."""

    @property
    def raw(self) -> Mapping[str, object]: ...


class InputTransformer:
    """The text that EventBridge sends to a target instead of the whole event: a value that never changes.

    Args:
        paths: For each placeholder, a field of an event class, or a JSON path such as
            ``"$.detail.customer"``, with array indices (``items[0]``, or ``items[*]`` for all items).
        template: JSON text, in which an unquoted ``<name>`` becomes the JSON value, and a ``<name>`` inside
            a string becomes its text. Or lines of text, each in double quotes. Or a structure of dicts and
            lists, in which `placeholder` stands for an unquoted ``<name>``, and a `Reference` for a text that
            is known only when the rule is deployed. Or a `Reference` to the whole text; what of it is not
            known cannot be checked.

    Raises:
        InvalidTransformerError: EventBridge would refuse it, or it could never work as written.

    Follows https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-transform-target-input.html
    """

    _parts: tuple[str | Slot, ...]

    __slots__ = ("_awaited", "_parts", "_paths", "_steps", "_template", "_written")

    def __init__(self, paths: Mapping[str, str | HasPath], template: Template) -> None:
        check_has(paths, ("items",), "a mapping of names to paths, such as {'id': '$.detail.id'}")
        _check_names(paths)
        self._paths = {name: _path(name, given) for name, given in paths.items()}
        self._steps = {name: _steps(name, path) for name, path in self._paths.items()}
        self._written = template
        self._awaited = {str(each): each for each in map(Awaited, references_in(template))}
        if isinstance(template, Reference):
            shape = shape_of(template.written)
            if shape is None:
                self._template, self._parts = "", ()
                return
            # Inside quotes and outside of them, a zero is JSON.
            template = shape.replace(HOLE, "0")
        self._template = template if isinstance(template, str) else written(template)
        self._parts = split(self._template)
        _check_length(self._template)
        self._check_use()
        check_form(self._template, self._parts)
        self._check_containers({name for name, given in paths.items() if _holds_more(given)})

    @property
    def paths(self) -> Mapping[str, str]:
        """The path of each placeholder, in EventBridge's notation."""
        return MappingProxyType(self._paths)

    @property
    def template(self) -> str:
        """The template's text.

        Raises:
            UnknownValueError: It has a `Reference`.
        """
        self._check_known("its template")
        return self._template

    @property
    def references(self) -> tuple[Reference, ...]:
        """What of the template is known only when the rule is deployed, each once."""
        return tuple(each.reference for each in self._awaited.values())

    @property
    def top_level(self) -> frozenset[str] | None:
        """The names of the fields, if the template is a JSON object; None if it is known only later."""
        return None if self._whole is not None else top_level(self._template, self._parts)

    def rendered(self, write: WriteTemplate) -> object:
        """The template as a tool writes it: from its text, its references, or the one that is all of it."""
        return write(self._template, self._awaited, self._whole)

    @property
    def _whole(self) -> Reference | None:
        return self._written if isinstance(self._written, Reference) else None

    def _check_known(self, what: str) -> None:
        if self._awaited:
            raise UnknownValueError(
                f"{what} depends on what is known only when the rule is deployed: {listed(self.references)}",
                references=self.references,
            )

    def apply(
        self,
        event: Mapping[str, object] | str | bytes | HasRaw,
        *,
        rule_name: str | None = None,
        rule_arn: str | None = None,
        ingestion_time: datetime | str | None = None,
    ) -> str:
        """The text that the target receives for an event: JSON, or the lines of a text template.

        Args:
            event: A delivery as a mapping or JSON text, or a typed event.
            rule_name: The value of ``<aws.events.rule-name>``.
            rule_arn: The value of ``<aws.events.rule-arn>``.
            ingestion_time: The value of ``<aws.events.event.ingestion-time>``.

        Raises:
            InvalidEventError: ``event`` is not a delivery.
            TypeError: The template has a placeholder whose argument is not given.
            UndeliverableError: EventBridge would drop the event, because a value does not fit.
            UnknownValueError: The template has a `Reference`.
        """
        self._check_known("what the target receives")
        delivery = _delivery(event)
        given = {
            "rule_name": rule_name,
            "rule_arn": rule_arn,
            "ingestion_time": _timestamp(ingestion_time),
        }
        return "".join(
            part if isinstance(part, str) else self._filled(part, self._value(part.name, delivery, given))
            for part in self._parts
        )

    def missing(self, event: Mapping[str, object] | str | bytes | HasRaw) -> tuple[str, ...]:
        """The placeholders whose paths lead nowhere in an event, so that the target receives empty text.

        Args:
            event: A delivery as a mapping or JSON text, or a typed event.

        Raises:
            InvalidEventError: ``event`` is not a delivery.
        """
        delivery = _delivery(event)
        return tuple(name for name, steps in self._steps.items() if find(delivery, steps) is MISSING)

    def to_dict(self) -> dict[str, object]:
        """``InputPathsMap`` and ``InputTemplate``, as AWS's API and CloudFormation take them.

        Raises:
            UnknownValueError: The template has a `Reference`.
        """
        self._check_known("the input transformer")
        return {"InputPathsMap": dict(self._paths), "InputTemplate": self._template}

    def to_jsonata(self) -> str:
        """The expression of JSONata, ``{% … %}``, with which a subscriber's target receives the same.

        Where there is nothing at a path, a field is left out, instead of being ``""``. `jsonata_warnings`
        says what else differs.

        Raises:
            InvalidTransformerError: The template has ``<aws.events.rule-name>`` or ``<aws.events.rule-arn>``,
                or the expression has more than 8,192 characters.

        See https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-transform.html
        """
        from partner_events.patterns._targets.jsonata import expression_of

        self._check_known("the expression")

        return expression_of(self._template, self._parts, self._steps)

    @property
    def warnings(self) -> tuple[TransformerWarning, ...]:
        """What EventBridge takes but may not do what was meant, each with its placeholder and advice."""
        return tuple(self._found_warnings())

    @property
    def jsonata_warnings(self) -> tuple[TransformerWarning, ...]:
        """Where the target of `to_jsonata` receives something else than that of the transformer itself."""
        from partner_events.patterns._targets.jsonata import differences

        return tuple(differences(self._template, self._parts, self._steps))

    def _value(self, name: str, delivery: dict[str, object], given: Mapping[str, str | None]) -> object:
        if name in self._steps:
            return find(delivery, self._steps[name])
        if name == EVENT_JSON:
            return delivery
        if name == EVENT:
            # AWS uses this name here and nowhere else.
            renamed = {"detail-type": "detailType"}
            return {renamed.get(key, key): value for key, value in delivery.items() if key != "detail"}
        argument = OWN_PLACEHOLDERS[name] or ""
        if given[argument] is None:
            raise TypeError(f"the template has <{name}>; pass apply() the argument {argument}=")
        return given[argument]

    def _filled(self, slot: Slot, value: object) -> str:
        """A value as EventBridge writes it in a slot."""
        if not slot.quoted:
            return _json("" if value is MISSING else value)
        if value is MISSING:
            return ""
        if is_text(self._template) and slot.name not in (EVENT, EVENT_JSON):
            # AWS removes the quotes of objects and arrays, and escapes nothing.
            return value if isinstance(value, str) else _json(value).replace('"', "")
        if _has_items(value):
            raise self._undeliverable(slot, value, "inside quotes, which does not give valid JSON")
        text = value if isinstance(value, str) else _json(value)
        if not _fits_in_a_string(text):
            problem = (
                "with a double quote, a backslash or a control character, which EventBridge does not escape"
            )
            raise self._undeliverable(slot, value, problem)
        return text

    def _undeliverable(self, slot: Slot, value: object, problem: str) -> UndeliverableError:
        kind = "an array" if isinstance(value, tuple) else json_type(value)
        path = self._paths.get(slot.name, "")
        return UndeliverableError(
            f"EventBridge would drop this event: `{path}` is {kind} {problem}."
            f" Write <{slot.name}> without quotes, as a JSON value of its own",
            placeholder=slot.name,
            path=path,
            json_type=kind,
        )

    def _check_use(self) -> None:
        """Refuse a placeholder that is not defined."""
        known = {*self._paths, *OWN_PLACEHOLDERS}
        for slot in slots(self._parts):
            if slot.name not in known:
                raise at(
                    f"<{slot.name}> has no path, but EventBridge takes every `<...>` for a"
                    f" placeholder{suggested(nearest(slot.name, known))}",
                    self._template,
                    slot,
                )

    def _check_containers(self, declared: set[str]) -> None:
        """Refuse quotes around a field that its class declares to be an object or an array."""
        for slot in self._lost(declared):
            if slot.name in declared:
                raise at(
                    f"<{slot.name}> is an object or an array, which EventBridge delivers only as a JSON value"
                    " of its own; remove the double quotes",
                    self._template,
                    slot,
                )

    def _lost(self, containers: set[str]) -> Iterator[Slot]:
        """Where an object or an array stands in quotes, so that EventBridge drops every event."""
        for slot in slots(self._parts):
            # In lines of text AWS delivers an object without its quotes, but not its own placeholders.
            is_lost = slot.name in containers and not is_text(self._template)
            if slot.quoted and (slot.name in (EVENT, EVENT_JSON) or is_lost):
                yield slot

    def _found_warnings(self) -> Iterator[TransformerWarning]:
        used = {slot.name for slot in slots(self._parts)}
        for name, steps in self._steps.items():
            if name not in used:
                yield TransformerWarning(
                    "unused",
                    name,
                    f"the template does not use its path, {self._paths[name]}",
                    f"place <{name}> in the template, or leave the path out",
                )
            elif why := nowhere(steps):
                reason = f'there is never a value at its path, so that it is ""; {why}'
                yield TransformerWarning("nowhere", name, reason, "mend the path")
        containers = {name for name, steps in self._steps.items() if is_container(steps)}
        for name in dict.fromkeys(slot.name for slot in self._lost(containers)):
            yield TransformerWarning(
                "undeliverable",
                name,
                "it is an object or an array inside double quotes, and EventBridge drops every event",
                "remove the double quotes",
            )

    def __eq__(self, other: object) -> bool:
        return isinstance(other, InputTransformer) and other._values() == self._values()

    def _values(self) -> tuple[object, ...]:
        return self._paths, self._template, self._whole

    def __hash__(self) -> int:
        return hash((frozenset(self._paths.items()), self._template))

    def __repr__(self) -> str:
        return f"InputTransformer({self._paths!r}, {self._whole or described(self._template)!r})"

    def __reduce__(self) -> tuple[object, ...]:
        return InputTransformer, (self._paths, self._written if self._awaited else self._template)


def _check_names(paths: Mapping[str, str | HasPath]) -> None:
    if len(paths) > MOST_PATHS:
        raise InvalidTransformerError(f"there are {len(paths)} paths; EventBridge takes {MOST_PATHS}")
    for name in paths:
        if name in OWN_PLACEHOLDERS:
            problem = "is EventBridge's own placeholder; use it without a path"
        elif not name or len(name) > LONGEST_NAME or not _NAME_CHARACTERS.issuperset(name):
            problem = f"is not a name for a placeholder; use 1 to {LONGEST_NAME} letters, digits, `_` and `-`"
        elif name.startswith("AWS"):
            problem = "begins with `AWS`, which EventBridge reserves"
        else:
            continue
        raise InvalidTransformerError(f"{name!r} {problem}", placeholder=name)


def _delivery(event: Mapping[str, object] | str | bytes | HasRaw) -> dict[str, object]:
    return decode(event if isinstance(event, (str, bytes)) else getattr(event, "raw", event))


def _path(name: str, given: str | HasPath) -> str:
    """The path of a placeholder in EventBridge's notation."""
    if isinstance(given, str):
        return given
    if not hasattr(given, "__event_path__"):
        raise InvalidTransformerError(
            f"{name!r} needs a path such as '$.detail.id', or a field of an event class,"
            f" not a Python {type(given).__name__}",
            placeholder=name,
        )
    place = given.__event_path__
    try:
        path = of_names(place.path)
    except PathError as error:
        raise InvalidTransformerError(f"the path of {name!r}: {error}", placeholder=name) from None
    if place.is_in_items:
        raise InvalidTransformerError(
            f"the path of {name!r} leads through an array, of which EventBridge needs an item;"
            f" write {path!r} as text, with [0] or [*] after the array's name",
            placeholder=name,
            path=path,
        )
    return path


def _steps(name: str, path: str) -> tuple[str | int | None, ...]:
    try:
        return accepted(path)
    except PathError as error:
        raise InvalidTransformerError(f"the path of {name!r}: {error}", placeholder=name, path=path) from None


def _holds_more(given: str | HasPath) -> bool:
    return not isinstance(given, str) and given.__event_path__.is_container


def _check_length(template: str) -> None:
    if not 1 <= len(template) <= LONGEST_TEMPLATE:
        raise InvalidTransformerError(
            f"the template has {len(template)} characters; EventBridge takes 1 to {LONGEST_TEMPLATE}"
        )


def _has_items(value: object) -> bool:
    return isinstance(value, (dict, list, tuple))


def _json(value: object) -> str:
    try:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except RecursionError:
        problem = "it is nested deeper than Python writes"
    except (TypeError, ValueError):
        # It contains itself, or a number or a Python object that JSON does not have.
        problem = "it holds a value that is not JSON"
    raise InvalidEventError(f"not an EventBridge delivery: {problem}", errors=[Problem((), problem)])


def _fits_in_a_string(text: str) -> bool:
    """Whether a text can stand unescaped between the quotes of a JSON string."""
    try:
        return isinstance(json.loads(f'"{text}"'), str)
    except json.JSONDecodeError:
        return False


def _timestamp(time: datetime | str | None) -> str | None:
    """A time as EventBridge writes it: in UTC, in whole seconds."""
    if time is None or isinstance(time, str):
        return time
    from datetime import UTC

    if time.tzinfo is None:
        raise TypeError("ingestion_time has no time zone; pass one with it, as in datetime.now(UTC)")
    return time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
