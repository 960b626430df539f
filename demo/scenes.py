"""The scenes: each reads deliveries and yields what to show of them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Group, RenderableType
from rich.markup import escape
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table

from demo.first_parse import first_parse
from demo.queue import handle_batch
from demo.shipping import deliver_three_times
from partner_events import FieldUnavailableError, InvalidEventError, PartnerEvent, parse_event
from partner_events.auth0 import (
    Auth0Event,
    FailedLogin,
    LogEvent,
    SuccessLogin,
    SuccessSignup,
    UnknownAuth0Event,
    UnknownAuth0StreamEvent,
    UserCreated,
    codes,
)
from partner_events.cli._tree import payload_tree
from partner_events.cli._values import delivered, moment
from partner_events.datadog import DatadogEvent, MonitorAlert, SecuritySignal
from partner_events.dedupe import Claimed, Duplicate, InProgress
from partner_events.stripe import (
    AccountUpdated,
    InvoicePaid,
    PaymentIntentSucceeded,
    StripeEvent,
    V1AccountUpdated,
)

SAMPLES = Path(__file__).parent.parent / "samples"

Scene = Iterator[RenderableType]


def payment() -> Scene:
    yield from _event("stripe/payment_intent.succeeded", PaymentIntentSucceeded)


def invoice() -> Scene:
    yield from _event("stripe/invoice.paid", InvoicePaid)


def connect() -> Scene:
    yield from _event("stripe/account.updated", AccountUpdated)


def thin() -> Scene:
    yield from _event("stripe/v1.account.updated", V1AccountUpdated)


def simplified() -> Scene:
    yield from _event("stripe/seed.payment_intent.succeeded", PaymentIntentSucceeded)
    yield "It carries the object alone, so its class is the same and most of the frame is not available:"
    event = parse_event(_read("stripe/seed.payment_intent.succeeded"), PaymentIntentSucceeded)
    yield Padding(", ".join(_path(d.path) for d in event.deviations()), (0, 2))


def bent() -> Scene:
    yield from _event("stripe/bent.payment_intent.succeeded", PaymentIntentSucceeded)
    event = parse_event(_read("stripe/bent.payment_intent.succeeded"), PaymentIntentSucceeded)
    yield "\nWhat cannot be read, and why: event.deviations()"
    yield Padding(_deviations(event), (0, 2))
    yield "\nA handler fails where it touches such a field, and nowhere else. event.payload.amount:"
    yield _touch(event)
    yield Padding(_probes(event), (0, 2))


def future() -> Scene:
    yield from _event("stripe/unknown.future", StripeEvent)


def stranger() -> Scene:
    yield from _event("stripe/unknown.other_partner", PartnerEvent)


def monitor() -> Scene:
    yield from _event("datadog/query_alert_monitor", MonitorAlert)


def security() -> Scene:
    yield from _event("datadog/security_signal", SecuritySignal)


def simplified_alert() -> Scene:
    yield from _event("datadog/seed.alert", MonitorAlert)


def incident() -> Scene:
    yield from _event("datadog/unknown.incident", DatadogEvent)


def login() -> Scene:
    yield from _event("auth0/s", SuccessLogin)


def new_user() -> Scene:
    yield from _event("auth0/user.created", UserCreated)


def simplified_logs() -> Scene:
    seeds: dict[str, type[LogEvent]] = {
        "login_success": SuccessLogin,
        "signup_success": SuccessSignup,
        "failed_login": FailedLogin,
    }
    for name, expected in seeds.items():
        yield from _event(f"auth0/seed.{name}", expected)
        yield ""


def bent_log() -> Scene:
    event = parse_event(_read("auth0/bent.s"), SuccessLogin)
    yield "[dim]auth0/bent.s.json[/]  event.deviations()\n"
    yield Padding(_deviations(event), (0, 2))


def future_code() -> Scene:
    yield from _event("auth0/unknown.code", UnknownAuth0Event)


def future_type() -> Scene:
    yield from _event("auth0/unknown.stream_type", UnknownAuth0StreamEvent)


def names() -> Scene:
    yield "codes.find(name) gives every code that people call so; codes.CODES what each of them means."
    table = _table("name", "codes")
    for name in ("Login Success", "Blocked Account", "Success Exchange"):
        table.add_row(name, ", ".join(sorted(codes.find(name))))
    yield Padding(table, (0, 2))


def broken() -> Scene:
    for path in sorted(SAMPLES.glob("*/broken.*.json")):
        yield f"[dim]{path.relative_to(SAMPLES)}"
        try:
            parse_event(path.read_bytes())
        except InvalidEventError as error:
            yield _error(error)


def once() -> Scene:
    yield "Stripe sends one payment three times, each time in a new envelope: twice at once, then again."
    yield 'Workers claim it: Deduplicator(SQLiteStore(file), consumer="fulfilment").claim(delivery)\n'
    with TemporaryDirectory(prefix="demo-") as folder:
        deliveries, parcels = deliver_three_times(_read("stripe/payment_intent.succeeded"), Path(folder))
    table = _table("id of the envelope", "claim", "")
    for envelope_id, claim in deliveries:
        table.add_row(envelope_id, type(claim).__name__, _meaning(claim))
    yield Padding(table, (0, 2))
    yield f"\nShipped: {len(parcels)} parcel for {', '.join(parcels)}"


def queue() -> Scene:
    yield "A queue hands over four messages; one came through a topic, one is broken, one handler fails."
    yield "router = Router(), with a handler for each kind: @router.on(PaymentIntentSucceeded), …\n"
    names = ("stripe/payment_intent.succeeded", "auth0/s", "stripe/invoice.paid")
    books, response = handle_batch(*[_read(name) for name in names])
    table = _table("message", "handler")
    for message, line in books.lines:
        table.add_row(message, line)
    yield Padding(table, (0, 2))
    yield f"\nLambda is told: {json.dumps(response)}"
    pattern = books.router.pattern()
    yield f"\nThe pattern of the rule for these handlers, router.pattern():\n{escape(pattern.to_json())}"
    needless = books.router.check({"source": [{"prefix": "aws.partner/stripe.com/"}]})
    yield f"\nA rule for all of Stripe, router.check(pattern):\n{escape(str(needless))}"


def speed() -> Scene:
    yield "Milliseconds in a fresh process; `make bench` measures this with care."
    table = _table("", "ms")
    for what, milliseconds in first_parse(SAMPLES / "stripe" / "payment_intent.succeeded.json").items():
        table.add_row(what, f"{milliseconds:,.2f}")
    yield Padding(table, (0, 2))


SCENES: dict[str, Callable[[], Scene]] = {
    "A payment": payment,
    "An invoice": invoice,
    "A connected account": connect,
    "A thin event: only a reference to the object": thin,
    "The simplified form: the object alone is the detail": simplified,
    "A delivery that differs from the documentation": bent,
    "A kind of event that this version does not know": future,
    "A source of no known partner": stranger,
    "An alert of a monitor": monitor,
    "A security signal, with personal data": security,
    "The simplified form of an alert": simplified_alert,
    "An event of Datadog that nothing documents": incident,
    "A login": login,
    "A new user, from an event stream": new_user,
    "The simplified form of three logs: the log alone is the detail": simplified_logs,
    "A log that differs from the documentation": bent_log,
    "A log code that this version does not know": future_code,
    "A type of an event stream that this version does not know": future_type,
    "What people call log codes": names,
    "What is no delivery": broken,
    "A payment that comes three times and is shipped once": once,
    "A queue, and a handler for each kind": queue,
    "The first event of a process": speed,
}


def _meaning(claim: Claimed | Duplicate | InProgress) -> str:
    match claim:
        case Claimed():
            return f"worked on it, and {claim.state} it"
        case InProgress():
            return "another worker has it: deliver it again"
        case Duplicate():
            return "done before: dropped"


def _event(sample: str, expected: type[PartnerEvent]) -> Scene:
    event = parse_event(_read(sample), expected)
    yield f"[dim]{sample}.json[/]  parse_event(raw, {expected.__name__})\n"
    yield Padding(Group(_facts(event), "", payload_tree(event)), (0, 2))


def _facts(event: PartnerEvent) -> Table:
    key = event.idempotency_key
    facts: dict[str, str | None] = {
        "type(event)": type(event).__name__,
        "kind": event.kind,
        "partner": event.partner or "none that is known",
        "id": event.id,
        "source": event.source,
        "account, region": f"{event.account}, {event.region}",
        "occurred_at": moment(event.occurred_at),
        "time, delay": f"{moment(event.time)}, {event.delay.total_seconds():g} s later",
        "idempotency_key": f"{key.value}  ({key.strength})",
        **(_stripe_facts(event) if isinstance(event, StripeEvent) else {}),
        **(_datadog_facts(event) if isinstance(event, DatadogEvent) else {}),
        **(_auth0_facts(event) if isinstance(event, Auth0Event) else {}),
    }
    table = _grid()
    for name, fact in facts.items():
        if fact is not None:
            table.add_row(f"[green]{name}", escape(fact))
    return table


def _stripe_facts(event: StripeEvent) -> dict[str, str | None]:
    livemode = getattr(event, "livemode", None)
    versions = f"{event.api_version}, the types are of {event.types_version}"
    return {
        "livemode": None if livemode is None else str(livemode),
        "api_version": versions if event.api_version else None,
        "connected_account": event.connected_account,
    }


def _datadog_facts(event: DatadogEvent) -> dict[str, str | None]:
    return {
        "title": event.title,
        **(_alert_facts(event) if isinstance(event, MonitorAlert) else {}),
        "hostname": event.hostname,
        "tags_by_key": "; ".join(f"{key}: {', '.join(each)}" for key, each in event.tags_by_key.items()),
    }


def _alert_facts(event: MonitorAlert) -> dict[str, str | None]:
    return {
        "alert_id, status": f"{event.alert_id}, {event.status}",
        "alert_priority": event.alert_priority,
    }


def _auth0_facts(event: Auth0Event) -> dict[str, str | None]:
    code = codes.CODES.get(event.kind)
    return {
        "code": f"{code.name}, {code.category}" if code else None,
        "tenant, stream": f"{event.tenant}, {event.stream_kind}" if event.tenant else None,
    }


def _deviations(event: PartnerEvent) -> Table:
    table = _table("path", "kind", "what arrived")
    for deviation in event.deviations():
        table.add_row(_path(deviation.path), deviation.kind, delivered(deviation.value))
    return table


def _touch(event: PaymentIntentSucceeded) -> RenderableType:
    try:
        return str(event.payload.amount)
    except FieldUnavailableError as error:
        return _error(error)


def _probes(event: PaymentIntentSucceeded) -> Table:
    table = _grid()
    for code, value in {
        'hasattr(event.payload, "amount")': hasattr(event.payload, "amount"),
        'getattr(event.payload, "amount", None)': getattr(event.payload, "amount", None),
        "event.payload.amount_received": event.payload.amount_received,
        "event.payload.status": event.payload.status,
        "event.payload.model_extra": event.payload.model_extra,
    }.items():
        table.add_row(f"[green]{escape(code)}", escape(repr(value)))
    return table


def _grid() -> Table:
    table = Table.grid(padding=(0, 3))
    table.add_column()
    table.add_column(overflow="fold")
    return table


def _table(*columns: str) -> Table:
    table = Table(box=None, padding=(0, 3, 0, 0))
    for name in columns:
        table.add_column(name, justify="right" if name == "ms" else "left")
    return table


def _error(error: Exception) -> Padding:
    panel = Panel(escape(str(error)), title=type(error).__name__, title_align="left", border_style="red")
    return Padding(panel, (0, 2))


def _path(path: tuple[str | int, ...]) -> str:
    return ".".join(map(str, path))


def _read(sample: str) -> dict[str, object]:
    content: dict[str, object] = json.loads((SAMPLES / f"{sample}.json").read_text(encoding="utf-8"))
    return content
