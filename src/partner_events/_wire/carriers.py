"""The deliveries inside what a Lambda function is given: carriers and their records; no models."""

from __future__ import annotations

from partner_events._base.value import Value
from partner_events._wire.errors import InvalidEventError, Problem, UnknownCarrierError
from partner_events._wire.json import is_array, is_object, json_type, loads
from partner_events._wire.json import plain as plain_copy
from partner_events._wire.records import LOG_ATTRIBUTES, SYSTEM_METADATA, CarrierRecord

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias, TypeGuard

    from partner_events._base.value import Path
    from partner_events._wire.records import Carrier

    LambdaEvent: TypeAlias = Mapping[str, object] | Sequence[object] | str | bytes
    """What a Lambda function is given, or the JSON text of it."""

    Content: TypeAlias = Callable[["Unpacking"], object]

    Completer: TypeAlias = Callable[[dict[str, object], Mapping[str, str] | None], dict[str, object] | None]
    """Makes a delivery from a detail alone; None if the detail does not show whose it is.

    The second argument are the HTTP headers that came with it to a webhook source, None if it came in another
    way.
    """

DEEPEST = 8
"""How many carriers may be nested. Real ones go to three: logs in a stream behind a topic."""

MIB = 1024 * 1024

LARGEST = 64 * MIB
"""How many bytes the compressed records of one invocation may unpack to; Lambda takes 6 MB of them."""

HEAVIEST = 256 * MIB
"""How many bytes of memory the values of all their JSON texts may take, as `_weight` estimates it."""

TIMES = 100
"""How many times its bytes a compressed record may unpack to, and its values weigh; logs come to 40 times."""

FREE_TEXT, FREE_WEIGHT = MIB, 16 * MIB
"""What any record may unpack to, and its values weigh, however small it is."""

MOST_REFUSED, MOST_A_GOOD_ONE = 500, 10
"""How many items of a list may hold no event: so many, and more for each that does. The rest is not read.

A subscriber of a new event bus delivers at most 500 events at once, so its batches are read to their end.

A list in the body of a message can hold a hundred thousand things that are no events. Without a limit, each
of them would be an error, and a line in the log.
"""


class Carried(Value):
    """A record and the delivery that it brought, or what was wrong with it.

    ``is_rest``: the rule's input path passed on the detail alone, and the envelope was made from it.
    """

    __slots__ = ("record", "delivery", "is_rest", "error")

    record: CarrierRecord
    delivery: dict[str, object] | None
    is_rest: bool
    error: InvalidEventError | None

    def __init__(
        self,
        record: CarrierRecord,
        delivery: dict[str, object] | None,
        is_rest: bool,
        error: InvalidEventError | None,
    ) -> None:
        # Written out, as of `CarrierRecord`.
        set_record, set_delivery, set_is_rest, set_error = self._setters
        set_record(self, record)
        set_delivery(self, delivery)
        set_is_rest(self, is_rest)
        set_error(self, error)


class Opened(Value):
    """A record of the Lambda event itself, and what was inside it."""

    __slots__ = ("record", "inside")

    record: CarrierRecord
    inside: tuple[Carried, ...]


class Unpacking:
    """One Lambda event being opened: how much it may still unpack, and what completes a detail alone."""

    def __init__(self, complete: Completer, largest: int) -> None:
        self._left = self._largest = largest
        self._weight_left = HEAVIEST
        self.complete = complete

    def unpack(self, packed: bytes) -> bytes:
        """The bytes of gzip. Those of what is refused count, too."""
        import zlib

        unpacker = zlib.decompressobj(wbits=31)
        most = max(FREE_TEXT, TIMES * len(packed))
        try:
            found = unpacker.decompress(packed, min(self._left, most) + 1)
        except zlib.error as error:
            raise _invalid(f"the data is not valid gzip ({error})", packed) from None
        size, left = len(found), self._left
        self._left = max(0, left - size)
        if size > left:
            raise _invalid(f"the records of the invocation unpack to more than {self._largest} bytes", packed)
        if size > most:
            raise _invalid(f"{len(packed)} bytes of gzip data unpack to more than {most} bytes", packed)
        if not unpacker.eof:
            raise _invalid("the gzip data ends too early", packed)
        weight = _weight(found)
        if weight > min(self._weight_left, max(FREE_WEIGHT, TIMES * len(packed))):
            raise _invalid("the gzip data holds far more JSON values than its size explains", packed)
        self._weight_left -= weight
        return found


def _weight(text: bytes) -> int:
    """About how many bytes of memory the values of JSON text take: a list or an object takes 64 or more."""
    return 2 * len(text) + 64 * (text.count(b"{") + text.count(b"[")) + 8 * text.count(b",")


def open_all(lambda_event: object, complete: Completer, *, largest: int = LARGEST) -> list[Opened]:
    """The records of a Lambda event in their order, each with the deliveries inside it.

    ``complete`` makes a delivery from a detail that a rule's input path passed on alone. ``largest`` is
    how many bytes all compressed records together may unpack to.

    Raises:
        UnknownCarrierError: It is neither a delivery nor a known carrier.
        InvalidEventError: It is not JSON.
    """
    unpacking = Unpacking(complete, largest)
    value = _decoded(lambda_event, unpacking)
    found = _delivery_or_items(value, unpacking)
    if isinstance(found, _Delivery):
        record = CarrierRecord("direct", (), value, None)
        return [Opened(record, (Carried(record, found.content, found.is_rest, None),))]
    return [Opened(record, inside) for record, inside in _looked_through((), found, unpacking)]


class _Items:
    """The records that were found: made one by one, since a list may hold a hundred thousand things."""

    def __init__(self, count: int, items: Iterable[_Item]) -> None:
        self.count, self.items = count, items


class _Delivery:
    def __init__(self, content: dict[str, object], *, is_rest: bool) -> None:
        self.content, self.is_rest = content, is_rest


class _Item:
    """A record that was found, and the way to get at its content."""

    def __init__(self, carrier: Carrier, path: Path, raw: object, content: Content) -> None:
        self.carrier: Carrier = carrier
        self.path: Path = path
        self.raw = raw
        self.content = content
        self.record = CarrierRecord(carrier, path, raw, None)

    @property
    def is_one_of_many(self) -> bool:
        """Whether nobody waits to hear of this item alone, as Lambda does of a message or record."""
        return self.carrier in ("pipes", "unknown", "logs", "subscriber")


def _looked_through(
    around: tuple[_Item, ...], items: _Items, unpacking: Unpacking
) -> Iterator[tuple[CarrierRecord, tuple[Carried, ...]]]:
    """The record of each item, and what is inside it; see `MOST_REFUSED`."""
    refused, good = 0, 0
    for index, item in enumerate(items.items):
        record = item.record
        if refused >= MOST_REFUSED + MOST_A_GOOD_ONE * good and item.is_one_of_many:
            yield (
                record,
                (
                    Carried(
                        _record((*around, item)), None, False, _not_read(items.count - index, item, refused)
                    ),
                ),
            )
            return
        inside = tuple(_inside((*around, item), unpacking))
        has_event = any(carried.error is None for carried in inside)
        good += has_event
        refused += not has_event
        yield record, inside


def _not_read(count: int, first: _Item, refused: int) -> InvalidEventError:
    message = f"{count} items from here on were not read, since {refused} before them hold no event"
    return _invalid(message, first.raw)


def _inside(chain: tuple[_Item, ...], unpacking: Unpacking) -> Iterator[Carried]:
    """What the innermost of nested records holds. Its errors are errors of that record."""
    try:
        content = chain[-1].content(unpacking)
        if chain[-1].carrier == "subscriber":
            found: _Delivery | _Items = _delivery_in_data(content, chain[-1].record, unpacking)
        else:
            found = _delivery_or_items(_decoded(content, unpacking), unpacking)
        if len(chain) == DEEPEST and not isinstance(found, _Delivery):
            raise _invalid(f"more than {DEEPEST} carriers are nested", content)
    except InvalidEventError as error:
        # Its frames would keep what was unpacked, and so would what could not be decoded of it.
        error.__traceback__ = error.__context__ = None
        if isinstance(error.raw, (str, bytes)):
            error.raw = chain[-1].raw
        yield Carried(_record(chain), None, False, error)
        return
    if isinstance(found, _Delivery):
        yield Carried(_record(chain), found.content, found.is_rest, None)
        return
    for _, inside in _looked_through(chain, found, unpacking):
        yield from inside


def _record(chain: tuple[_Item, ...]) -> CarrierRecord:
    """The outermost of nested records, which holds the others."""
    record = chain[-1].record
    for item in reversed(chain[:-1]):
        record = CarrierRecord(item.carrier, item.path, item.raw, record)
    return record


def _decoded(content: object, unpacking: Unpacking) -> object:
    """A JSON value: decoded from text or from bytes, which may be gzip, or as it is.

    Raises:
        InvalidEventError: It is not JSON, or unpacks to too much.
    """
    if isinstance(content, (bytes, bytearray)) and content.startswith(_GZIP):
        content = unpacking.unpack(bytes(content))
    if isinstance(content, (str, bytes, bytearray)):
        return loads(content)
    if is_object(content) or is_array(content):
        return content
    return _plain(content)


_GZIP = b"\x1f\x8b"


def _plain(content: object) -> object:
    """The value with mappings and sequences of every type as dict and list."""
    return plain_copy({"it": [*content] if _is_any_sequence(content) else content})["it"]


def _is_any_sequence(value: object) -> TypeGuard[Sequence[object]]:
    """As `LambdaEvent` has it; `is_sequence` is about lists and tuples."""
    from collections.abc import Sequence

    return isinstance(value, Sequence)


def _delivery_or_items(value: object, unpacking: Unpacking) -> _Delivery | _Items:
    """The delivery that a JSON value is, or the records that it holds.

    Raises:
        UnknownCarrierError: It is neither.
    """
    if is_object(value) and ("requestContext" in value or value.get("source") == "lambda"):
        failed = _failed_invocation(value)
        if failed is not None:
            return _Items(1, (failed,))
    if is_object(value) and has_envelope(value):
        return _Delivery(value, is_rest=False)
    try:
        return _items(value, unpacking)
    except UnknownCarrierError as error:
        unknown = error
    # Its advice, if it has any, is about what AWS sends: a partner's own is more to the point.
    rest = unpacking.complete(value, None) if is_object(value) else None
    if rest is None:
        raise unknown
    return _Delivery(rest, is_rest=True)


def _delivery_in_data(content: object, record: CarrierRecord, unpacking: Unpacking) -> _Delivery:
    """The delivery in what was published to a new event bus, which is opened no further.

    Raises:
        InvalidEventError: It is none.
    """
    from partner_events._wire.new_bus import not_json, not_opened

    try:
        value = _decoded(content, unpacking)
    except InvalidEventError:
        raise not_json(record.raw) from None
    if is_object(value):
        if has_envelope(value):
            return _Delivery(value, is_rest=False)
        if (rest := unpacking.complete(value, record.metadata)) is not None:
            return _Delivery(rest, is_rest=True)
    raise not_opened(value, record.raw)


def has_envelope(value: dict[str, object]) -> bool:
    """Whether it has the envelope of a delivery. What is wrong with that is found when it is identified."""
    return "detail-type" in value or ("detail" in value and "source" in value)


def _items(value: object, unpacking: Unpacking) -> _Items:
    """The records of a carrier.

    Raises:
        UnknownCarrierError: It is not a known carrier.
    """
    if is_array(value):
        return _Items(len(value), (_item_of_pipe(item, (index,)) for index, item in enumerate(value)))
    if is_object(value):
        if is_array(records := value.get("Records")):
            items = (_item(record, ("Records", index)) for index, record in enumerate(records))
            return _Items(len(records), items)
        if is_array(records := value.get("records")) and "eventSource" not in value:
            items = (_firehose(record, ("records", index)) for index, record in enumerate(records))
            return _Items(len(records), items)
        if is_object(logs := value.get("awslogs")):
            content = _decoded(_base64(logs.get("data"), "awslogs.data"), unpacking)
            return _log_events(content, ("awslogs", "data"))
        if is_array(value.get("logEvents")):
            return _log_events(value, ())
        if (found := _known(value, ())) is not None:
            return _Items(1, (found,))
        if "subscriberArn" in value and "failedMessages" in value:
            from partner_events._wire.new_bus import dead_letter_error

            raise dead_letter_error(value)
    raise _unknown(value)


def _item(record: object, path: Path) -> _Item:
    """One of ``Records``: of SQS, SNS or Kinesis."""
    known = _known(record, path) if is_object(record) else None
    return known or _bad(record, path)


def _item_of_pipe(item: object, path: Path) -> _Item:
    """One item of a list: a record, or what a pipe's input template or a subscriber's transformer left."""
    known = _known(item, path) if is_object(item) else None
    return known or _Item("pipes", path, item, lambda _: _published(item))


def _published(item: object) -> object:
    """The item, or the bytes of base64 text: so a new event bus delivers what was published as bytes."""
    if not isinstance(item, str) or item.lstrip().startswith(("{", "[")):
        return item
    from partner_events._wire.new_bus import bytes_or_none

    if (found := bytes_or_none(item)) is not None:
        return found
    raise _invalid(
        "the item is text that is neither JSON nor base64: keep such events away by a filter", item
    )


def _failed_invocation(value: dict[str, object]) -> _Item | None:
    """The record of an on-failure destination, alone or as the event that an event bus makes of it.

    https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html
    """
    is_event = value.get("source") == "lambda" and value.get("detail-type") == FAILURE
    record = value.get("detail") if is_event else value
    if not is_object(record) or not is_object(context := record.get("requestContext")):
        return None
    is_record = "functionArn" in context or "requestPayload" in record
    if not is_record or context.get("condition") == "Success":
        return None
    path = ("detail",) if is_event else ()
    return _Item("on_failure", path, record, lambda _: _request_payload(record))


FAILURE = "Lambda Function Invocation Result - Failure"


def _request_payload(record: dict[str, object]) -> object:
    """What the function was given."""
    if "requestPayload" in record:
        return _field(record, "requestPayload")
    raise _invalid(
        "it is a record of an on-failure destination that says which records of a stream or queue failed, "
        "but does not hold them: read them from there",
        record,
    )


def _known(record: dict[str, object], path: Path) -> _Item | None:
    """A record whose keys show its carrier; Pipes does not nest those of Kinesis."""
    if is_object(message := record.get("Sns")):
        return _Item("sns", path, message, lambda _: _field(message, "Message"))
    if "Message" in record and "TopicArn" in record:
        return _Item("sns", path, record, lambda _: _field(record, "Message"))
    if is_object(part := record.get("kinesis")):
        return _Item("kinesis", path, record, lambda _: _base64(part.get("data"), "kinesis.data"))
    if "data" in record and "partitionKey" in record:
        return _Item("kinesis", path, record, lambda _: _base64(record.get("data"), "data"))
    if "body" in record and ("messageId" in record or record.get("eventSource") == "aws:sqs"):
        return _Item("sqs", path, record, lambda _: _field(record, "body"))
    # Last: what is anything else, too, proves nothing.
    if SYSTEM_METADATA in record and not has_envelope(record):
        from partner_events._wire.new_bus import is_of_subscriber, published

        if is_of_subscriber(record):
            return _Item("subscriber", path, record, lambda _: published(record))
    return None


def _firehose(record: object, path: Path) -> _Item:
    if not is_object(record) or "data" not in record:
        return _bad(record, path)
    return _Item("firehose", path, record, lambda _: _base64(record.get("data"), "data"))


def _log_events(value: object, path: Path) -> _Items:
    """The log events of a message of CloudWatch Logs; its control messages hold none."""
    if not is_object(value) or not is_array(events := value.get("logEvents")):
        raise _invalid("the data of CloudWatch Logs has no list of `logEvents`", value)
    if value.get("messageType") == "CONTROL_MESSAGE":
        return _Items(0, ())
    where = {name: value[name] for name in LOG_ATTRIBUTES if name in value}
    items = (_log_event(each, where, (*path, "logEvents", i)) for i, each in enumerate(events))
    return _Items(len(events), items)


def _log_event(event: object, where: dict[str, object], path: Path) -> _Item:
    if not is_object(event):
        return _bad(event, path)
    return _Item("logs", path, {**event, **where}, lambda _: _field(event, "message"))


def _bad(record: object, path: Path) -> _Item:
    """A record of an unknown carrier."""

    def refuse(_: Unpacking) -> object:
        raise _unknown(record)

    return _Item("unknown", path, record, refuse)


def _field(record: dict[str, object], name: str) -> object:
    """Text, or what a pipe has decoded already."""
    value = record.get(name)
    if isinstance(value, str) or is_object(value) or is_array(value):
        return value
    what = "is missing" if name not in record else f"is {json_type(value)}"
    raise _invalid(f"`{name}` of the record {what}, where a delivery's JSON text is sent", record)


def _base64(text: object, name: str) -> bytes:
    if not isinstance(text, str):
        raise _invalid(f"`{name}` is {json_type(text)}, where base64 text is sent", text)
    from binascii import Error, a2b_base64

    try:
        return a2b_base64(text.encode("ascii"), strict_mode=True)
    except (Error, UnicodeEncodeError):
        raise _invalid(f"`{name}` is not valid base64 text", text) from None


def _unknown(value: object) -> UnknownCarrierError:
    from partner_events._wire.advice import advice

    return unknown_carrier(value, advice(value) or KNOWN)


def unknown_carrier(value: object, advice: str) -> UnknownCarrierError:
    """What is wrong with something that holds no delivery, and what to do about it."""
    from partner_events._base.text import shown

    keys = tuple(value) if is_object(value) else ()
    names = [f"`{shown(key, 40)}`" for key in keys[:12]] + (["and more"] if len(keys) > 12 else [])
    what = f"an object with the keys {', '.join(names)}" if keys else json_type(value)
    message = f"{what} is neither a delivery nor a known carrier. {advice}"
    return UnknownCarrierError(message, keys=keys, raw=value)


KNOWN = (
    "Known are EventBridge's delivery itself, `Records` of SQS, SNS or Kinesis, `records` of Firehose, "
    "`awslogs` of CloudWatch Logs, and lists. If the rule's target has an InputPath or InputTransformer, "
    "remove it"
)


def _invalid(message: str, raw: object) -> InvalidEventError:
    return InvalidEventError(f"not a delivery: {message}", errors=[Problem((), message)], raw=raw)
