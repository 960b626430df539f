"""The delivery that EventBridge makes of a partner's event: the envelope, and what follows from it."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeAlias, cast

from pydantic import Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, core_schema

from partner_events._kinds.identify import idempotency_key, locate
from partner_events._kinds.registry import partner_name
from partner_events._models.model import Model, unavailable
from partner_events._wire.delivery import IdempotencyKey
from partner_events._wire.json import is_array, is_object, plain
from partner_events.errors import Deviation, FieldUnavailableError, PartnerEventsError

if TYPE_CHECKING:
    from partner_events._base.value import Path
    from partner_events._kinds.registry import Declared, Registration
    from partner_events._wire.records import CarrierRecord
    from partner_events.patterns._building.fields import KindFields, classfield
    from partner_events.patterns._building.leaves import Indexed

RAW = "_raw"
"""The key under which an event's private state holds the decoded delivery."""

CARRIER_RECORD = "_carrier_record"
"""The key under which an event keeps its carrier's record: beside the fields, as pydantic lets cached
properties do, where copies and pickles take it along, and equality and dumps do not look."""


class _TimeSchema:
    """An aware datetime, or ISO 8601 text with an offset; nothing else is a time."""

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(_time)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        return {"type": "string", "format": "date-time"}


def _time(value: object) -> datetime:
    # Python's own message, which would hold the text, is not told: that may be anything.
    time = moment(value) if isinstance(value, str) else value
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
    """A delivery of EventBridge, envelope included; every event class is one of these.

    Read-only. Fields that the delivery does not carry raise `FieldUnavailableError` when they are
    read, and nowhere else. https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html

    A class of yours says in its class statement which events it is for, for `register` and for event
    patterns; subclasses inherit what it says:

    Args:
        source: The event source, or with a slash at the end what event sources begin with.
        partner: The sender's name; by default what the source says.
        detail_type: The detail-type, where that is not the kind.
        kind: What tells this kind of event from others; by default the detail-type.
        kind_at: Where in a delivery the kind is, such as ``"detail.type"``; by default the detail-type.
        idempotency_key: Where in a delivery the id of the occurrence is, such as ``"detail.id"``, or
            several places. It must differ between kinds of one source.

    A class of a partner of this library needs ``kind`` alone, and none if it derives from a kind's class.
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
        from partner_events._events.register import own_registration

        return own_registration(cls)

    docs_url: ClassVar[str] = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-saas.html"
    """The page of this kind in the partner's documentation."""

    typical_delay: ClassVar[timedelta | None] = None
    """How long after the occurrence the partner's events usually arrive at most, if known."""

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
    """The id that EventBridge gave this delivery; a re-send of the partner gets another one."""

    detail_type: Annotated[str, Field(alias="detail-type")]
    source: str
    """The partner event source, such as ``aws.partner/stripe.com/ed_…``: also the event bus's name."""

    account: str
    """The AWS account that received the event, twelve digits."""

    time: Time
    """When the partner handed the event to EventBridge, as an aware datetime."""

    region: str
    resources: list[str]
    """ARNs that the event is about; for partners the event source's, or nothing."""

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
        """What tells this kind of event from others, such as ``"charge.refunded"``."""
        declared = self.__event_declared__
        return declared.get("kind") or declared.get("detail_type") or self.detail_type

    @property
    def payload(self) -> object:
        """The partner's own object, wherever it sits in the detail."""
        return self.detail

    @property
    def idempotency_key(self) -> IdempotencyKey:
        """What deliveries of the same occurrence have in common, and how sure that is."""
        raw = self.raw
        delivery = raw if isinstance(raw, dict) else plain(raw)
        _, located = locate(delivery)
        return idempotency_key(delivery, located)

    @property
    def occurred_at(self) -> datetime:
        """When it happened at the partner, as an aware datetime; `time` where the partner does not say."""
        return self.time

    @property
    def delay(self) -> timedelta:
        """How long after `occurred_at` the partner handed the event to EventBridge."""
        return self.time - self.occurred_at

    @property
    def is_replay(self) -> bool:
        """Whether an archive replay delivered this event again."""
        return getattr(self, "replay_name", None) is not None

    @property
    def raw(self) -> Mapping[str, object]:
        """The decoded delivery exactly as it arrived; do not change it. See `to_dict`."""
        state = self.__pydantic_private__
        if state and RAW in state:
            return cast(Mapping[str, object], state[RAW])
        return self.model_dump(by_alias=True, mode="json", exclude_unset=True)

    @property
    def carrier_record(self) -> "CarrierRecord | None":
        """The record of a queue, topic or stream that brought the event; None if `parse_event` made it."""
        return cast("CarrierRecord | None", self.__dict__.get(CARRIER_RECORD))

    def to_dict(self) -> dict[str, object]:
        """A copy of the delivery as it arrived; of an event built by hand, its fields."""
        return plain(self.raw)

    def deviations(self) -> list[Deviation]:
        """Where this delivery differs from the documented types: what cannot be read, and why."""
        return [deviation for deviation, _ in deviations_at(self)]

    def log_fields(self) -> dict[str, object]:
        """Ids, kind, key and times: what is safe and useful in a structured log."""
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
        }
        return {name: value for name, read in fields.items() if (value := _or_none(read)) is not None}

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with other fields; with ``update`` it no longer has the delivery as its `raw`."""
        copy = super().model_copy(update=update, deep=deep)
        if update and copy.__pydantic_private__:
            state = {k: v for k, v in copy.__pydantic_private__.items() if k != RAW}
            object.__setattr__(copy, "__pydantic_private__", state)
        return copy

    def __hash__(self) -> int:
        """Of class and envelope id, so that events can be members of sets and keys of dicts."""
        return hash((type(self), getattr(self, "id", None)))

    def __repr_args__(self) -> Iterator[tuple[str | None, object]]:
        yield "id", getattr(self, "id", None)
        try:
            yield "key", self.idempotency_key.value
        except PartnerEventsError:
            yield "key", None


def sensitive_fields(event: PartnerEvent) -> frozenset[str]:
    """The names of fields, wherever in the detail, that nothing should show: personal, or granting access."""
    return event.__event_sensitive__


def keep_record(event: PartnerEvent, record: "CarrierRecord") -> None:
    """Makes a carrier's record the event's `carrier_record`."""
    vars(event)[CARRIER_RECORD] = record


def aware(text: str) -> datetime:
    """The aware datetime of ISO 8601 text.

    Raises:
        ValueError: It is no such text, or has no offset.
    """
    time = datetime.fromisoformat(text)
    if time.tzinfo is None:
        raise ValueError("a time needs an offset, such as Z")
    return time


def moment(text: object) -> datetime | None:
    """The aware datetime of ISO 8601 text with an offset; None of anything else."""
    try:
        return aware(text) if isinstance(text, str) else None
    except ValueError:
        return None


def from_epoch(seconds: float) -> datetime:
    """The aware datetime, in UTC, of Unix seconds."""
    return datetime.fromtimestamp(seconds, UTC)


def from_seconds(value: int | None, *, per_second: int = 1) -> datetime | None:
    """The aware datetime of Unix seconds; None of None, and of what no calendar has a day for."""
    try:
        return None if value is None else from_epoch(value / per_second)
    except (OverflowError, ValueError, OSError):
        return None


def from_milliseconds(value: int | None) -> datetime | None:
    """The aware datetime of Unix milliseconds; None of None, and of what no calendar has a day for."""
    return from_seconds(value, per_second=1000)


def _or_none(read: Callable[[], object]) -> object:
    try:
        return read()
    except FieldUnavailableError:
        return None


def deviations_at(event: PartnerEvent) -> "Iterator[tuple[Deviation, Path]]":
    """The event's deviations, each with its place for people: keys of maps, which are data, as ``*``.

    A loop and not a recursion: plain JSON inside may be nested deeper than Python recurses.
    """
    todo: list[tuple[object, Path, Path]] = [(event, (), ())]
    while todo:
        value, path, place = todo.pop()
        inside: list[tuple[object, Path, Path]] = []
        if isinstance(value, Model):
            for found in _own_deviations(value):
                entry = tuple("*" if isinstance(step, str) else step for step in found.path[1:])
                deviation = Deviation(path + found.path, found.kind, found.value)
                yield deviation, (*place, found.path[0], *entry)
            for name, field in type(value).__pydantic_fields__.items():
                wire = field.alias or name
                inside.append((value.__dict__.get(name), (*path, wire), (*place, wire)))
        elif is_object(value):
            inside = [(item, (*path, key), (*place, "*")) for key, item in value.items()]
        elif is_array(value):
            inside = [(item, (*path, i), (*place, i)) for i, item in enumerate(value)]
        todo.extend(each for each in reversed(inside) if isinstance(each[0], (Model, dict, list)))


def _own_deviations(model: Model) -> list[Deviation]:
    """What is unavailable on a model itself, and has not been supplied since."""
    record = unavailable(model)
    if record is None:
        return []
    return [found for found in record.deviations if len(found.path) > 1 or _is_unset(model, found)]


def _is_unset(model: Model, deviation: Deviation) -> bool:
    names = {field.alias or name: name for name, field in type(model).__pydantic_fields__.items()}
    return names[cast(str, deviation.path[0])] not in model.__dict__
