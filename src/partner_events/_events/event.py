"""`PartnerEvent`: EventBridge's delivery of a partner's event, with its envelope and what follows from it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Annotated, Any, ClassVar, Self, TypeAlias, cast

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from partner_events._kinds.identify import identify_delivery
from partner_events._kinds.registry import DETAIL_TYPE, partner_name
from partner_events._models.beside import read_beside
from partner_events._models.insides import ReadOnly, fields_of, forget, holds_models, kept, parts_of, state_of
from partner_events._models.judging import Judge, carried_version, dated, judge_of_version, own_deviations
from partner_events._models.model import UNAVAILABLE, Model, has_beside
from partner_events._models.tolerant import FEW
from partner_events._wire.delivery import IdempotencyKey, Identified
from partner_events._wire.json import is_array, is_object, plain
from partner_events.errors import (
    Deviation,
    FieldUnavailableError,
    InvalidEventError,
    InvalidKindError,
    PartnerEventsError,
    Problem,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events._kinds.registry import Declared, Registration
    from partner_events._wire.records import CarrierRecord, DeliveryType
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.patterns._building.leaves import Indexed

    _Trail: TypeAlias = tuple["_Trail | None", str | int, str | int]
    """A step, after those of another trail: its key in JSON, and what is shown of that."""

IDENTIFIED = "_identified"
"""The key under which the private state of a parsed event holds what was found out about its delivery."""

CARRIER_RECORD = "_carrier_record"
"""The key of the carrier's record in an event's ``__dict__``, where it is stored like a cached property:
copied and pickled, ignored by ``==`` and by dumps."""


LONGEST_NUMBER = 100
"""Digits of a sequence number; real ones have 20."""


class _TimeSchema:
    """An aware datetime, or ISO 8601 text with an offset; nothing else is a time."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_time)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": "date-time"}


def _time(value: object) -> datetime:
    # Python's own message is not passed on: it would hold the text, which may be anything.
    time = _iso(value) if isinstance(value, str) else value
    if isinstance(time, datetime) and time.tzinfo is not None:
        return time
    raise ValueError("a time is ISO 8601 text with an offset, or an aware datetime")


Time: TypeAlias = Annotated[datetime, _TimeSchema()]


class _Fields:
    """`PartnerEvent.fields` at run time: nothing is imported before it is asked for."""

    def __get__(self, instance: object, owner: "type[PartnerEvent]") -> object:
        from partner_events.patterns._building.fields import fields_of

        return fields_of(owner)


class PartnerEvent(Model):
    """A delivery of EventBridge, envelope included: the base of every event class.

    Read-only. A field that the delivery does not carry raises `FieldUnavailableError` when it is read, and
    nowhere else. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html

    Your own class says in its class statement which events it is for; `register` and event patterns use
    that, and subclasses inherit it:

    Args:
        source: The event source, or with a slash at the end what event sources begin with.
        partner: The sender's name; by default it is taken from the source.
        detail_type: The detail-type, if that is not the kind.
        kind: What distinguishes this kind of event from others; by default the detail-type.
        kind_at: Where in a delivery the kind is, such as ``"detail.type"``; by default the detail-type.
        idempotency_key: Where in a delivery the id of the occurrence is, such as ``"detail.id"``; or
            several paths, whose values together are the id. Kinds of one source must not share ids.

    A class for a partner of this library needs ``kind`` alone; one that derives from a kind's class needs
    nothing.
    """

    __event_declared__: ClassVar["Declared"] = {}

    def __init_subclass__(
        cls,
        *,
        source: str | None = None,
        partner: str | None = None,
        detail_type: str | None = None,
        kind: str | None = None,
        kind_at: str | None = None,
        idempotency_key: str | tuple[str, ...] | None = None,
    ) -> None:
        super().__init_subclass__()
        said = {
            "source": source,
            "partner": partner,
            "detail_type": detail_type,
            "kind": kind,
            "kind_at": kind_at,
            "idempotency_key": idempotency_key,
        }
        if any(said.values()):
            own = {name: value for name, value in said.items() if value is not None}
            cls.__event_declared__ = cast("Declared", {**cls.__event_declared__, **own})

    @classmethod
    def __event_registration__(cls) -> "Registration":
        """What the class declares, for `register`.

        Raises:
            InvalidKindError: It does not say which events it is for, or hides what `identify` needs.
        """
        from partner_events._kinds.declared import registration_of_class

        if cls.idempotency_key is not PartnerEvent.idempotency_key:
            raise InvalidKindError(
                "`identify` cannot call its property `idempotency_key`; say in the class statement where the "
                'key is: idempotency_key="detail.id"',
                event_class=cls,
            )
        if cls.model_fields["detail_type"].alias != DETAIL_TYPE:
            raise InvalidKindError(
                "its field `detail_type` no longer has the wire name; leave the field out, or give it "
                'Field(alias="detail-type")',
                event_class=cls,
            )
        return registration_of_class(cls)

    docs_url: ClassVar[str] = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html"
    """The page of this kind in the partner's documentation."""

    typical_delay: ClassVar[timedelta | None] = None
    """How long after the occurrence the partner's events usually arrive at most, if known."""

    __event_family__: ClassVar[str | None] = None
    """Which of the partner's event sources brings these events, where families have event sources of their
    own, such as ``"logs"``; an event source has an event bus of its own. A partner's package sets it."""

    __event_sensitive__: ClassVar[frozenset[str]] = frozenset()

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[Indexed, Indexed]:
            """The typed fields of this kind, for event patterns: paths with EventBridge's operators."""
            ...

    else:
        fields: ClassVar[object] = _Fields()

    version: str
    """The version of the envelope, ``"0"``."""

    id: str
    """The id that EventBridge gave this delivery; when the partner sends it again, it gets another one."""

    detail_type: Annotated[str, Field(alias="detail-type")]
    source: str
    """The partner event source, such as ``aws.partner/stripe.com/ed_…``: also the event bus's name."""

    account: str
    """The AWS account that received the event, twelve digits."""

    time: Time
    """When the partner handed the event to EventBridge, as an aware datetime."""

    region: str
    resources: list[str]
    """ARNs that the event is about; from partners the event source's, or none."""

    replay_name: Annotated[str | None, Field(alias="replay-name")] = None
    """The name of the archive replay that delivered the event again, if one did."""

    detail: object
    """What the partner sent."""

    @property
    def partner(self) -> str | None:
        """The partner's name in this library, such as ``"stripe"``; None if it is not known."""
        declared = self.__event_declared__
        return partner_name(declared) if declared else None

    @property
    def kind(self) -> str:
        """What distinguishes this kind of event from others, such as ``"charge.refunded"``."""
        declared = self.__event_declared__
        return declared.get("kind") or declared.get("detail_type") or self.detail_type

    @property
    def payload(self) -> object:
        """The partner's own object, wherever it sits in the detail."""
        return self.detail

    @property
    def idempotency_key(self) -> IdempotencyKey:
        """What all deliveries of the same occurrence have in common, and how sure that is."""
        return self.__event_identified__.idempotency_key

    @property
    def occurred_at(self) -> datetime:
        """When it happened at the partner, as an aware datetime; `time` if the partner does not say."""
        return self.time

    @property
    def delay(self) -> timedelta:
        """How long after `occurred_at` the partner handed the event to EventBridge."""
        return self.time - self.occurred_at

    @property
    def is_replay(self) -> bool:
        """Whether this event was delivered again by an archive replay, or by a subscriber that replays.

        A subscriber says so only with the transformer ``WITH_METADATA``: see `delivery_type`.
        """
        return getattr(self, "replay_name", None) is not None or self.delivery_type == "replay"

    @property
    def delivery_type(self) -> "DeliveryType | None":
        """Whether a subscriber of a new event bus delivers what just came in, ``"live"``, or replays it.

        None if it does not say: of the transformer ``RAW``, and of rules.
        https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-replay.html
        """
        found = _subscribed(self)
        return found.delivery_type if found else None

    @property
    def ingested_at(self) -> datetime | None:
        """When the event came into the new event bus, as an aware datetime; None if that is not known."""
        return moment(_said(self, "aws:IngestionTime"))

    @property
    def sequence_number(self) -> int | None:
        """The event's place in the new event bus, which grows as events come in; None if it is not known."""
        text = _said(self, "aws:SequenceNumber") or ""
        return int(text) if text.isdecimal() and len(text) <= LONGEST_NUMBER else None

    @property
    def aws_source(self) -> str | None:
        """Who sent the event, as EventBridge says it: the partner event source, or what PutEvents took.

        It is ``aws:Source`` of a subscriber's delivery; None without it. See `is_proven`.
        """
        return _said(self, "aws:Source")

    @property
    def aws_detail_type(self) -> str | None:
        """The detail-type as EventBridge says it: ``aws:DetailType`` of a subscriber's delivery, or None."""
        return _said(self, "aws:DetailType")

    @property
    def is_proven(self) -> bool:
        """Whether `aws_source` proves the sender: True only of events parsed with ``require_source=True``.

        Otherwise nobody has said that the subscriber's transformer is ``WITH_METADATA``, and by its shape
        alone a payload that somebody published can look the same.
        """
        found = _kept(self)
        return found is not None and found.is_proven

    @property
    def raw(self) -> Mapping[str, object]:
        """The decoded delivery exactly as it arrived. Do not change it; `to_dict` makes a copy."""
        found = _kept(self)
        return found.delivery if found else _dumped(self)

    @property
    def __event_identified__(self) -> Identified:
        """What was found out about the delivery; of an event built by hand, what its fields say."""
        return _kept(self) or identify_delivery(_dumped(self)).arrived(self.delivery_type)

    @property
    def carrier_record(self) -> "CarrierRecord | None":
        """The record of a queue, topic or stream that brought the event; None if `parse_event` parsed it."""
        return cast("CarrierRecord | None", self.__dict__.get(CARRIER_RECORD))

    def to_dict(self) -> dict[str, object]:
        """A copy of the delivery as it arrived; for an event built by hand, its fields."""
        return plain(self.raw)

    def deviations(self) -> list[Deviation]:
        """Where the delivery differs from the documented types: what cannot be read, and why."""
        return [deviation for deviation, _ in deviations_at(self)]

    def __event_contradictions__(self) -> Iterable[Deviation]:
        """Where fields that fit their types contradict each other; a partner's classes say what does."""
        return ()

    def log_fields(self) -> dict[str, object]:
        """Ids, kind, key, times and carrier record: what is both safe and useful in a structured log.

        Texts are on one line, printable and of bounded length, as those of errors are.
        """
        key = self.idempotency_key
        fields: dict[str, Callable[[], object]] = {
            "event_id": lambda: self.id,
            "partner": lambda: self.partner,
            "kind": lambda: self.kind,
            "idempotency_key": lambda: key.value,
            "idempotency_strength": lambda: key.strength,
            "source": lambda: self.source,
            "account": lambda: self.account,
            "region": lambda: self.region,
            "time": lambda: self.time.isoformat(),
            "occurred_at": lambda: self.occurred_at.isoformat(),
            "delay_seconds": lambda: self.delay.total_seconds(),
            "replay_name": lambda: self.replay_name,
            "delivery_type": lambda: self.delivery_type,
        }
        from partner_events._kinds.log_fields import log_texts, record_log_fields

        found = log_texts({name: _or_none(read) for name, read in fields.items()})
        return found if (record := self.carrier_record) is None else {**found, **record_log_fields(record)}

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy; with ``update`` its `raw` is made from its fields and is not the delivery any more."""
        copy = super().model_copy(update=update, deep=deep)
        if update:
            forget(copy, IDENTIFIED)
        return copy

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            try:
                return super().__getattr__(name)
            except FieldUnavailableError:
                raise
            except AttributeError:
                if name.startswith("_") or hasattr(type(self), name):
                    raise
            from partner_events._events.elsewhere import no_such_attribute

            raise no_such_attribute(self, name)

    def __hash__(self) -> int:
        """By class and envelope id, so that events can be members of sets and keys of dicts."""
        return hash((type(self), getattr(self, "id", None)))

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        yield "id", _clipped(getattr(self, "id", None))
        try:
            yield "key", _clipped(self.idempotency_key.value)
        except PartnerEventsError:
            yield "key", None


def _clipped(value: object) -> object:
    from partner_events._base.text import clip

    return clip(value) if isinstance(value, str) else value


def _dumped(event: PartnerEvent) -> dict[str, object]:
    try:
        return event.model_dump(by_alias=True, mode="json", exclude_unset=True)
    except ValueError as error:
        message = "the event's fields cannot be written as JSON"
        raise InvalidEventError(message, errors=[Problem((), message)], raw=event) from error


def _kept(event: PartnerEvent) -> Identified | None:
    """What was found out about the delivery that the event was parsed from, if it was."""
    found: Identified | None = kept(event, IDENTIFIED)
    return found


def _subscribed(event: PartnerEvent) -> "CarrierRecord | None":
    """The record of a new event bus's subscriber that brought the event, if one did."""
    record = vars(event).get(CARRIER_RECORD)
    if record is None:
        return None
    from partner_events._wire.records import subscriber_record

    return subscriber_record(record)


def _said(event: PartnerEvent, name: str) -> str | None:
    """What a subscriber's delivery says of the event in ``SystemMetadata``."""
    found = _subscribed(event)
    return found.attributes.get(name) if found else None


def sensitive_fields(event: PartnerEvent) -> frozenset[str]:
    """The names of fields anywhere in the detail that must not be shown: personal, or granting access."""
    return event.__event_sensitive__


def keep_record(event: PartnerEvent, record: "CarrierRecord") -> None:
    """Makes a carrier's record the event's `carrier_record`."""
    vars(event)[CARRIER_RECORD] = record


def aware(text: str) -> datetime:
    """The aware datetime of ISO 8601 text.

    Raises:
        ValueError: It is not such a text, or has no offset.
    """
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("a time needs an offset, such as Z")
    return time


def _iso(text: str) -> datetime | None:
    """The aware datetime of ISO 8601 text with an offset; None for other text."""
    try:
        return aware(text)
    except ValueError:
        return None


def moment(text: object) -> datetime | None:
    """The aware datetime of ISO 8601 text with an offset, or with ``UTC`` for it; None for anything else.

    Some partners write ``2019-08-11 06:01:16 UTC``. Of a fraction, six digits are kept: a datetime has no
    more.
    """
    if not isinstance(text, str):
        return None
    return _iso(f"{text[: -len(_UTC)]}Z" if text.endswith(_UTC) else text)


_UTC = " UTC"


def moment_or_milliseconds(value: object) -> datetime | None:
    """The aware datetime of text, as `moment` reads it, or of Unix milliseconds; None for anything else."""
    if isinstance(value, int) and not isinstance(value, bool):
        return from_milliseconds(value)
    return moment(value)


def from_epoch(seconds: float) -> datetime:
    """The aware datetime, in UTC, of Unix seconds."""
    return datetime.fromtimestamp(seconds, UTC)


def from_seconds(value: int | None) -> datetime | None:
    """The aware datetime of Unix seconds; None for None, and for numbers beyond the calendar."""
    try:
        return None if value is None else from_epoch(value)
    except (OverflowError, ValueError, OSError):
        return None


def from_milliseconds(value: int | None) -> datetime | None:
    """The aware datetime of Unix milliseconds; None for None, and for numbers beyond the calendar."""
    try:
        # A quotient of floats would be a microsecond off, in some years.
        return None if value is None else _EPOCH + timedelta(milliseconds=value)
    except OverflowError:
        return None


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def _or_none(read: Callable[[], object]) -> object:
    try:
        return read()
    except FieldUnavailableError:
        return None


def deviations_at(event: PartnerEvent) -> "Iterator[tuple[Deviation, Path]]":
    """The event's deviations, each with a path to show: ``*`` stands for keys of maps, which are data.

    A loop, not a recursion: plain JSON may be nested deeper than Python recurses.
    """
    for found in event.__event_contradictions__():
        yield found, found.path
    lacks = identified.lacks if (identified := _kept(event)) else ()
    judge = _judge(event)
    if _is_as_documented(event, judge):
        return
    deviations_of = judge.deviations if judge else own_deviations
    # Paths are made of what deviates, which is little: until then, each step knows the one before it.
    todo: list[tuple[object, _Trail | None]] = [(event, None)]
    while todo:
        value, trail = todo.pop()
        if isinstance(value, Model):
            if deviating := deviations_of(value):
                path, place = _followed(trail)
                for found in deviating:
                    if not path and found.kind == "absent" and found.path[0] in lacks:
                        continue
                    entry = tuple("*" if isinstance(step, str) else step for step in found.path[1:])
                    deviation = Deviation(path + found.path, found.kind, found.value)
                    yield deviation, (*place, found.path[0], *entry)
            if judge and (other := read_beside(value)):
                todo.append((other, trail))
            values = value.__dict__
            for name, wire in reversed(_fields_with_models(type(value))):
                if (item := values.get(name)) and _may_deviate(item):
                    todo.append((item, (trail, wire, wire)))
        elif is_object(value):
            inside = ((item, (trail, key, "*")) for key, item in reversed(value.items()))
            todo.extend(each for each in inside if _may_deviate(each[0]))
        elif is_array(value):
            for index in range(len(value) - 1, -1, -1):
                if _may_deviate(item := value[index]):
                    todo.append((item, (trail, index, index)))


def _is_as_documented(event: PartnerEvent, judge: Judge | None) -> bool:
    """Whether nothing of an event deviates.

    As a rule nothing does, and to know no more than that takes a fraction of what it takes to say where.
    """
    deviations_of = judge.deviations if judge else own_deviations
    # It grows meanwhile.
    todo: list[object] = [event]
    for value in todo:
        kind = value.__class__
        if isinstance(kind, ReadOnly):
            model = cast(Model, value)
            kind = model.__class__
            names, is_watched = _PLANS[kind]
            given, values = parts_of(model)
            state = state_of(model)
            if is_watched and judge and (state or not judge.is_of_today or model.model_extra):
                if deviations_of(model):
                    return False
                if other := read_beside(model):
                    todo.append(other)
            elif (
                state
                and (lost := state.get(UNAVAILABLE))
                and (judge is None or judge.deviating(kind, lost))
                and deviations_of(model)
            ):
                return False
            for name in names if len(names) <= FEW else names & given:
                if (item := values.get(name)) and item.__class__ is not str:
                    todo.append(item)
        elif kind is list:
            todo += cast("list[object]", value)
        elif is_object(value):
            todo += value.values()
    return True


class _Plans(dict[type, tuple[frozenset[str], bool]]):
    """Of each model the fields in which there may be models, and whether fields are beside it."""

    def __missing__(self, model: type[Model]) -> tuple[frozenset[str], bool]:
        names = frozenset(name for name, _ in _fields_with_models(model))
        found = self[model] = names, has_beside(model)
        return found


_PLANS = _Plans()


def _may_deviate(value: object) -> bool:
    """Whether it is a model, or may hold one."""
    return isinstance(value, (Model, dict, list))


def _followed(trail: "_Trail | None") -> "tuple[Path, Path]":
    """The path of a trail, and the path to show."""
    path: list[str | int] = []
    place: list[str | int] = []
    while trail is not None:
        trail, step, shown = trail
        path.append(step)
        place.append(shown)
    return tuple(reversed(path)), tuple(reversed(place))


def _judge(event: PartnerEvent) -> Judge | None:
    """Who judges an event; None if its partner's API has no versions, or if it was not delivered."""
    types_version: str | None = getattr(type(event), "types_version", None)
    identified = _kept(event)
    if types_version is None or identified is None:
        return None
    version = dated(identified.api_version) or carried_version(_models(event)) or types_version
    return judge_of_version(version, types_version)


def _models(event: PartnerEvent) -> Iterator[Model]:
    """All models of an event."""
    todo: list[object] = [event]
    while todo:
        value = todo.pop()
        if isinstance(value, Model):
            yield value
            todo += [value.__dict__.get(name) for name, _ in _fields_with_models(type(value))]
        elif is_object(value):
            todo += value.values()
        elif is_array(value):
            todo += value


@cache
def _fields_with_models(model: type[Model]) -> list[tuple[str, str]]:
    """The fields in which there may be models, each with its wire name."""
    fields = fields_of(model).items()
    return [(name, field.alias or name) for name, field in fields if holds_models(field.annotation)]
