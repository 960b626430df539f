"""Find what keeps events of a new event bus from arriving, or would lose them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

from partner_events._wire.json import is_object
from partner_events.aws._access import Access, part, service_of
from partner_events.aws._check import ABOUT_FUNCTIONS, about_resource
from partner_events.aws._clients import CUSTOM_BUSES, Service
from partner_events.aws._custom_buses import (
    REVOKED,
    bus_arn,
    content_of,
    sources_of,
    subscribers_of,
)
from partner_events.aws._errors import AWSError, NotFoundError
from partner_events.aws._findings import Finding, Report, Severity, unchecked, worst_first
from partner_events.aws._reach import unreachable
from partner_events.aws._roles import Roles, about_role
from partner_events.aws._setup_plan import ADVICE
from partner_events.aws._sources import EventSource, described, list_event_sources
from partner_events.aws._values import duration_text
from partner_events.patterns import InvalidPatternError, RetryPolicy
from partner_events.patterns._advice.documented import admits
from partner_events.patterns._advice.sources import partner_of
from partner_events.patterns._pattern import parsed, rules_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from partner_events.aws._clients import Session
    from partner_events.aws._custom_buses import BusSource, BusSubscriber
    from partner_events.patterns import EventPattern

NEAR = timedelta(days=3)
"""How near the end of a partner's offer is mentioned."""

FEW_ATTEMPTS, SHORT = 5, timedelta(minutes=5)
"""The retries that a subscriber has if nobody says: 5 within 300 seconds."""

DATA, SYSTEM = "DATA", "SYSTEM_METADATA"
SOURCE = "aws:Source"
WAITS = "REQUEST_RESPONSE"
LONGEST_INVOCATION = 30
"""Seconds for which EventBridge waits for a function at most, and by default."""

ANEW = "plan again with ensure_event_source, which has EventBridge set it up anew"


def check_custom(bus: str, session: Session | None) -> Report:
    """The report about a new event bus.

    Raises:
        NotFoundError: There is no such new event bus.
        AWSError: AWS refused.
    """
    buses, events = Service(CUSTOM_BUSES, session=session), Service("events", session=session)
    access, roles = Access(session), Roles(session)
    arn = bus_arn(buses, bus)
    about = content_of(buses.ask("describe_event_bus", bus, EventBusArn=arn))
    sources, subscribers = sources_of(buses, arn), subscribers_of(buses, arn)
    findings = [
        *_about_bus(about, subscribers),
        *(finding for source in sources for finding in _about_source(source, events, access)),
        *_about_others(sources, session),
        *(finding for each in subscribers for finding in about_subscriber(each, sources, access, roles)),
    ]
    return Report(
        arn,
        (),
        worst_first(findings),
        tuple(subscriber.name for subscriber in subscribers),
        tuple(source.name for source in sources),
    )


def about_subscriber(
    subscriber: BusSubscriber, sources: Sequence[BusSource], access: Access, roles: Roles
) -> Iterator[Finding]:
    """Findings about a subscriber, on a bus that has these event sources."""
    findings = [
        *_about_state(subscriber),
        *_about_retries(subscriber),
        *_about_filters(subscriber, sources),
        *_about_queue(subscriber, access),
        *about_role(subscriber, roles),
        *_about_target(subscriber, access),
    ]
    return (replace(finding, subscriber=subscriber.name) for finding in findings)


def about_source_settings(source: BusSource, access: Access) -> Iterator[Finding]:
    """Findings about what an event source forwards, and what becomes of what it cannot forward."""
    findings = [*_about_pattern(source), *_about_dead_letters(source, access)]
    return (replace(finding, event_source=source.name) for finding in findings)


def about_offer(source: EventSource) -> Iterator[Finding]:
    """The finding that a partner's offer ends soon."""
    left = source.remaining
    if source.status == "pending" and left is not None and left <= NEAR:
        text = f"it is pending, and expires in {duration_text(left)}"
        advice = "take it with ensure_event_source or associate"
        yield Finding("pending-source", "warning", text, advice, event_source=source.name)


def _about_bus(about: Mapping[str, object], subscribers: Sequence[BusSubscriber]) -> Iterator[Finding]:
    state = str(about.get("State"))
    if state != "ACTIVE":
        said = about.get("StateReason")
        text = f"the event bus is {state}" + (f": {said}" if said else "")
        severity: Severity = "note" if state in ("CREATING", "UPDATING") else "error"
        yield Finding("state", severity, text, ADVICE.get(state, "wait until it is ACTIVE"))
    if not subscribers:
        text = "it has no subscriber, so its events reach nobody"
        yield Finding("no-subscriber", "error", text, "add one with ensure_subscriber")


def _about_source(source: BusSource, events: Service, access: Access) -> Iterator[Finding]:
    findings: list[Finding] = []
    if source.state != "ACTIVE":
        severity: Severity = "note" if source.state in ("CREATING", "UPDATING") else "error"
        advice = ADVICE.get(source.state, "wait until it is ACTIVE")
        findings.append(Finding("state", severity, f"it is {source.state}", advice))
    if source.partner_event_source is not None and source.state != REVOKED:
        findings += _about_partner_source(source, source.partner_event_source, events)
    yield from (replace(finding, event_source=source.name) for finding in findings)
    yield from about_source_settings(source, access)


def _about_partner_source(source: BusSource, name: str, events: Service) -> Iterator[Finding]:
    """Findings about the classic side of an event source: the partner's source, its managed bus and rule."""
    try:
        found = described(events, name)
    except NotFoundError:
        text = f"there is no partner event source {name}"
        yield Finding("source-status", "error", text, "have the partner create a new one")
        return
    except AWSError as error:
        yield unchecked(f"the partner event source {name}", error)
        return
    if found.has_own_bus:
        text = f"{name} has a classic event bus of its own, so its events do not come here"
        advice = "add a rule there that sends to this event bus, or delete rules and bus and plan again"
        yield Finding("classic-bus", "error", text, advice)
    elif found.status != "active" and source.state == "ACTIVE":
        text = f"the partner event source {name} is {found.status}"
        advice = ANEW if found.status == "pending" else found.advice or "ask the partner"
        yield Finding("source-status", "error", text, advice)
    elif found.managed_by is not None:
        yield from _about_managed_rule(name, events)


def _about_managed_rule(bus: str, events: Service) -> Iterator[Finding]:
    try:
        rules = list(events.all("list_rules", "Rules", bus, EventBusName=bus))
    except AWSError as error:
        yield unchecked(f"the managed rule on {bus}", error)
        return
    if not any(rule.get("ManagedBy") for rule in rules):
        text = f"the managed rule on {bus} is gone, so nothing is forwarded"
        yield Finding("no-rule", "error", text, ANEW)


def _about_pattern(source: BusSource) -> Iterator[Finding]:
    name = source.partner_event_source
    pattern = _pattern(source.pattern)
    if isinstance(pattern, InvalidPatternError):
        text = f"this library does not understand its pattern: {pattern.reason}"
        yield Finding("unchecked", "note", text, pattern.advice)
    elif pattern is not None and name is not None:
        yield from unreachable(pattern, name, source.partner)


def _about_dead_letters(source: BusSource, access: Access) -> Iterator[Finding]:
    if source.type not in ("partner", "aws-service"):
        return
    queue = source.dead_letter_queue
    if queue is None:
        text = "what cannot be forwarded to the event bus is lost"
        yield Finding("no-dead-letter-queue", "warning", text, "give it a dead-letter queue")
    elif queue.endswith(".fifo"):
        text = "its dead-letter queue is a FIFO queue"
        yield Finding("dead-letter-queue", "error", text, "give it a standard queue")
    else:
        yield from about_resource(managed_rule(source), queue, access, "its dead-letter queue")


def managed_rule(source: BusSource) -> str:
    """An ARN such as the managed rule of an event source has; AWS chooses the end of it."""
    home = ":".join(part(source.bus, index) for index in range(5))
    bus = f"{source.partner_event_source}/" if source.partner_event_source else ""
    return f"{home}:rule/{bus}EventBridgeManagedRule"


def _about_others(sources: Iterable[BusSource], session: Session | None) -> Iterator[Finding]:
    """Findings about partner event sources that this bus does not have."""
    taken = {source.partner_event_source for source in sources}
    try:
        found = list_event_sources(session=session)
    except AWSError as error:
        yield unchecked("which other partner event sources there are", error)
        return
    for source in found:
        if source.name in taken:
            continue
        yield from about_offer(source)
        if source.has_own_bus:
            text = "it has a classic event bus of its own, so no event source can take it"
            advice = "leave it, or add a rule on it that sends to this event bus"
            yield Finding("classic-bus", "note", text, advice, event_source=source.name)


def _about_state(subscriber: BusSubscriber) -> Iterator[Finding]:
    if subscriber.state == REVOKED:
        yield Finding("state", "error", "it is REVOKED", ADVICE[REVOKED])
    elif subscriber.state != "RUNNING":
        text = f"it is {subscriber.state}: what it does not get within the bus's retention is lost"
        yield Finding("stopped", "warning", text, "start it with ensure_subscriber(..., state='RUNNING')")


def _about_retries(subscriber: BusSubscriber) -> Iterator[Finding]:
    attempts, seconds = subscriber.retry_attempts, subscriber.retry_seconds
    age = timedelta(seconds=seconds)
    if attempts <= FEW_ATTEMPTS or age <= SHORT:
        most = RetryPolicy()
        text = f"deliveries are given up after {attempts} retries, or {duration_text(age)}"
        advice = f"ask for up to {most.attempts} within {duration_text(most.max_age)}, as classic rules have"
        yield Finding("default-retries", "warning", text, advice)


def _about_filters(subscriber: BusSubscriber, sources: Sequence[BusSource]) -> Iterator[Finding]:
    data, system = _pattern(subscriber.filters.get(DATA)), _pattern(subscriber.filters.get(SYSTEM))
    for pattern in (data, system):
        if isinstance(pattern, InvalidPatternError):
            text = f"this library does not understand its filter: {pattern.reason}"
            yield Finding("unchecked", "note", text, pattern.advice)
            return
    assert not isinstance(data, InvalidPatternError)
    assert not isinstance(system, InvalidPatternError)
    if subscriber.transformer != "WITH_METADATA" and not _asks_for_source(system):
        text = (
            f"it delivers {subscriber.transformer} and does not filter by {SOURCE}: whoever may publish to "
            "the event bus can imitate a partner's event"
        )
        advice = f"filter by {SOURCE} in SYSTEM_METADATA, or deliver WITH_METADATA and require the source"
        yield Finding("no-source-filter", "warning", text, advice)
    names = [source.partner_event_source for source in sources]
    partners = [name for name in names if name is not None]
    if partners and len(partners) == len(names):
        yield from _about_reach(data, system, partners)


def _about_reach(
    data: EventPattern | None, system: EventPattern | None, partners: Sequence[str]
) -> Iterator[Finding]:
    """Findings about why filters let nothing through of what the partners of the bus send."""
    reached = [name for name in partners if system is None or _admits_source(system, name)]
    if not reached:
        text = (
            f"it asks for another {SOURCE} than {', '.join(map(repr, partners))}, which feed this event bus"
        )
        yield Finding("wrong-source", "error", text, "name the partner event source that feeds it")
    if data is None or not reached:
        return
    found = [list(unreachable(data, name, partner_of(name))) for name in reached]
    # What one partner never sends, another may.
    if all(any(finding.severity == "error" for finding in each) for each in found) or len(found) == 1:
        yield from found[0]


def _asks_for_source(system: EventPattern | None) -> bool:
    return system is not None and all(SOURCE in branch for branch in rules_of(system))


def _admits_source(system: EventPattern, name: str) -> bool:
    return any(
        SOURCE not in branch or admits([branch[SOURCE]], {SOURCE: name}) for branch in rules_of(system)
    )


def _about_queue(subscriber: BusSubscriber, access: Access) -> Iterator[Finding]:
    queue = subscriber.dead_letter_queue
    if queue is None:
        age = duration_text(timedelta(seconds=subscriber.retry_seconds))
        text = f"events that cannot be delivered within {age} are lost"
        yield Finding("no-dead-letter-queue", "warning", text, "give it a dead-letter queue")
        return
    yield from _about_existence(queue, "its dead-letter queue", access)


def _about_existence(arn: str, what: str, access: Access) -> Iterator[Finding]:
    try:
        found = access.resource(arn)
    except NotFoundError as error:
        if error.operation != "lambda:GetPolicy":
            yield Finding("missing-resource", "error", f"{what} does not exist", "create it, or name another")
    except AWSError as error:
        yield unchecked(what, error)
    else:
        if found.key is not None:
            text = f"whether the subscriber's role may use the KMS key of {what} was not checked"
            yield Finding("unchecked", "note", text, "allow kms:Decrypt and kms:GenerateDataKey to the role")


def _about_target(subscriber: BusSubscriber, access: Access) -> Iterator[Finding]:
    service = service_of(subscriber.target)
    if service in ("lambda", "sqs", "sns"):
        yield from _about_existence(subscriber.target, subscriber.target, access)
    about = ABOUT_FUNCTIONS.get(service)
    if about is None:
        return
    waits = _lambda_parameters(subscriber).get("InvocationType") == WAITS
    for finding in about(subscriber.target, access):
        # A subscriber that waits for the function hears of its errors, and Lambda queues nothing.
        if not (waits and finding.kind == "no-failure-destination"):
            yield finding
    if waits and service == "lambda":
        yield from _about_timeout(subscriber, access)


def _about_timeout(subscriber: BusSubscriber, access: Access) -> Iterator[Finding]:
    asked = str(_lambda_parameters(subscriber).get("InvocationTimeoutSeconds") or LONGEST_INVOCATION)
    arn = subscriber.target
    try:
        answer = access.services["lambda"].ask("get_function_configuration", arn, FunctionName=arn)
    except AWSError:
        return  # which another finding says
    timeout = answer.get("Timeout")
    if asked.isdecimal() and isinstance(timeout, int) and timeout > int(asked):
        text = (
            f"{arn} may run for {timeout} seconds, but EventBridge waits for {asked} and then tries again "
            "while it may still be running"
        )
        advice = f"give the function {asked} seconds or less, or invoke it with EVENT"
        yield Finding("timeout", "warning", text, advice)


def _lambda_parameters(subscriber: BusSubscriber) -> Mapping[str, object]:
    invoke = subscriber.settings.get("InvokeConfiguration")
    found = invoke.get("LambdaParameters") if is_object(invoke) else None
    return found if is_object(found) else {}


def _pattern(text: str | None) -> EventPattern | InvalidPatternError | None:
    if text is None:
        return None
    try:
        return parsed(text)
    except InvalidPatternError as error:
        return error
