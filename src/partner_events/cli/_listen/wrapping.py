"""What EventBridge makes of a vendor's webhook: the event of a partner's source, or of a webhook source."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from uuid import uuid4

from partner_events._kinds.hooks import hooks_of, recognized, recognized_by
from partner_events._kinds.identify import identify_delivery
from partner_events._partners import PARTNERS
from partner_events._wire.json import is_array, is_object
from partner_events.cli._run.inputs import Input
from partner_events.cli._run.settings import ACCOUNT, REGION
from partner_events.errors import InvalidEventError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal, TypeAlias

    from partner_events.cli._listen.vendors import Headers, Vendor

    Json = dict[str, object]
    Bus: TypeAlias = Literal["classic", "new"]


class NotEvents(Exception):
    """A body that has no events; the text says why."""


def events_of(
    vendor: Vendor | None, headers: Headers, body: bytes, *, bus: Bus, sources: Mapping[str, str]
) -> list[Input]:
    """The Lambda events that come of a request.

    Args:
        vendor: Whose it is, if that is known.
        headers: Its headers, with names in lower case.
        body: A JSON object, an array of them, or one a line.
        bus: ``classic``: as the rule of the partner's event bus delivers it, where the partner has one and
            its webhooks hold what its events have. Others, and with ``new`` all, are as a subscriber of a new
            bus with a webhook source delivers them.
        sources: The partner event source of each partner that is to have another than samples have.

    Raises:
        NotEvents: The body has none.
    """
    found: list[Input] = []
    for each in _objects(body):
        delivered = _classic(vendor, headers, each, sources) if bus == "classic" else []
        found += delivered or [_of_new_bus(vendor, headers, each)]
    return found


def _objects(body: bytes) -> list[Json]:
    """The JSON objects in a body."""
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotEvents(f"the body is not UTF-8 text: see byte {error.start}") from None
    values = _values(text)
    if not values or not all(map(is_object, values)):
        raise NotEvents("the body has no JSON object, or something beside objects")
    return [each for each in values if is_object(each)]


def _values(text: str) -> list[object]:
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        lines = [line for line in text.splitlines() if line.strip()]
        with suppress(ValueError, RecursionError):
            if len(lines) > 1:
                return [json.loads(line) for line in lines]
        where = f" (at character {error.pos + 1})" if isinstance(error, json.JSONDecodeError) else ""
        raise NotEvents(f"the body is not JSON{where}; have the vendor send application/json") from None
    return value if is_array(value) else [value]


def _classic(vendor: Vendor | None, headers: Headers, body: Json, sources: Mapping[str, str]) -> list[Input]:
    """The partner's events in a body; none if it has none, or if one of them would be of another form."""
    partner = vendor.name if vendor is not None else None
    if partner is None:
        alone = recognized(body, headers)
        partner = alone[0] if alone else None
    elif vendor is not None and not vendor.is_partner:
        return []
    if partner is None:
        return []
    parts = hooks_of(partner).webhook_parts(body)
    found: list[Input] = []
    for each in parts:
        made = recognized_by(partner, each, headers)
        delivered = None if made is None else _delivered(partner, *made, sources.get(partner))
        if delivered is None:
            return []
        found.append(delivered)
    return found


def _delivered(partner: str, detail_type: str, detail: Json, source: str | None) -> Input | None:
    """The event with an envelope; None if the partner's events are others than its webhooks."""
    prefix = next(each for each, name in PARTNERS.items() if name == partner)
    delivery: Json = {
        "version": "0",
        "id": str(uuid4()),
        "detail-type": detail_type,
        "source": prefix,
        "account": ACCOUNT,
        "time": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
        "region": REGION,
        "resources": [],
        "detail": detail,
    }
    try:
        kind = identify_delivery(delivery).kind
    except InvalidEventError:
        return None
    source = source or _source(partner, kind)
    delivery |= {"source": source, "resources": [f"arn:aws:events:{REGION}::event-source/{source}"]}
    return Input("", kind, delivery, (delivery,), None)


@cache
def _source(partner: str, kind: str) -> str:
    """The event source that samples of a kind have; of an unknown one, that of the partner's first."""
    from partner_events.catalog import kinds
    from partner_events.cli._kinds import event_class
    from partner_events.testing import sample

    known = kinds(partner)
    chosen = next((each for each in known if each.kind == kind), known[0])
    return sample(event_class(chosen)).source


def _of_new_bus(vendor: Vendor | None, headers: Headers, body: Json) -> Input:
    """What a subscriber delivers of a webhook source's event: the body, and the headers that it lists."""
    from partner_events.testing import Record, as_subscriber

    listed = {each.lower(): each for each in (vendor.metadata_headers if vendor is not None else ())}
    metadata = {name: headers[name] for name in listed if name in headers}
    event = as_subscriber(Record(body, id=str(uuid4()), message_attributes=metadata))
    label = _label(vendor, metadata, body)
    return Input("", label, event, tuple(event), None)


def _label(vendor: Vendor | None, metadata: Mapping[str, str], body: Json) -> str:
    """What happened, as far as vendors agree where to say it."""
    said = [value for name, value in metadata.items() if name.endswith(("-event", "-topic"))]
    said += [value for name in ("type", "action", "event") if isinstance(value := body.get(name), str)]
    return " ".join(filter(None, [vendor.name if vendor is not None else "", *said[:2]])) or "webhook"
