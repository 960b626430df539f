"""Find what keeps events of a classic event bus from arriving, or would lose them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from partner_events.aws._access import Access, part, service_of
from partner_events.aws._clients import Service
from partner_events.aws._errors import AWSError, NotFoundError
from partner_events.aws._findings import Finding, Report, unchecked, worst_first
from partner_events.aws._functions import about_function, about_queue
from partner_events.aws._reach import unreachable, unsent
from partner_events.aws._rules import bus_name, event_pattern, rules_on
from partner_events.aws._sources import source_of_bus
from partner_events.aws._values import duration_text
from partner_events.patterns import InvalidPatternError
from partner_events.patterns._advice.sources import PREFIX, partner_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._clients import Session
    from partner_events.aws._findings import FindingKind
    from partner_events.aws._policies import Verdict
    from partner_events.aws._rules import Rule, RuleTarget
    from partner_events.patterns import EventPattern, RuleWarning

AWS_MANAGED_KEY = "alias/aws/sqs"
KEY_ACTIONS = "kms:Decrypt and kms:GenerateDataKey"
NEW_ONE = "have the partner create a new one"
ALLOWED = {True: "events:PutEvents", False: "what it is called with"}
POLICIES = {
    "lambda": "allow it with lambda add-permission, for events.amazonaws.com and the rule's ARN",
    "sns": "allow SNS:Publish in the topic's policy, for events.amazonaws.com and the rule's ARN",
    "sqs": "give the queue the policy of partner_events.patterns.queue_policy",
}

ABOUT_FUNCTIONS = {"lambda": about_function, "sqs": about_queue}


def check_classic(bus: str, session: Session | None) -> Report:
    """The report about a classic event bus.

    Raises:
        NotFoundError: There is no such event bus.
        AWSError: AWS refused.
    """
    events, access = Service("events", session=session), Access(session)
    name = bus_name(bus)
    manager = events.ask("describe_event_bus", name, Name=name).get("ManagedBy")
    rules = rules_on(events, name)
    if manager:
        # Nobody but EventBridge changes what is here.
        text = f"an event source of a new event bus has it, and {manager} manages it"
        advice = "leave it alone, and check that event bus by its ARN"
        note = Finding("classic-bus", "note", text, advice)
        return Report(name, tuple(rule.name for rule in rules), (*_about_source(events, name), note))
    findings = [
        *_about_source(events, name),
        *_about_number(rules),
        *(finding for rule in rules for finding in _about_rule(rule, access)),
    ]
    return Report(name, tuple(rule.name for rule in rules), worst_first(findings))


def about_pattern(pattern: EventPattern, bus: str) -> Iterator[Finding]:
    """Findings about why a pattern matches nothing that arrives on an event bus."""
    if bus.startswith(PREFIX):
        yield from unreachable(pattern, bus, partner_of(bus))
    else:
        yield from unsent(pattern)


def about_targets(rule_arn: str, targets: Iterable[RuleTarget], access: Access) -> Iterator[Finding]:
    """Findings about targets, their dead-letter queues, and the policies that must allow the rule."""
    for target in targets:
        for finding in _about_target(rule_arn, target, access):
            yield replace(finding, target=target.id)


def about_elsewhere(warning: RuleWarning) -> Finding:
    """The finding that a target is in another account or region, where nothing is made here."""
    kind = "unchecked" if warning.kind == "console-only" else warning.kind
    return Finding(kind, "note", warning.reason, warning.advice, target=warning.target)


def _about_source(events: Service, bus: str) -> Iterator[Finding]:
    if not bus.startswith(PREFIX):
        return
    try:
        source = source_of_bus(events, bus)
    except NotFoundError:
        yield Finding("source-status", "error", "there is no such event source", NEW_ONE)
    except AWSError as error:
        yield unchecked("the event source", error)
    else:
        if source.advice:
            yield Finding("source-status", "error", f"the event source is {source.status}", source.advice)


def _about_number(rules: tuple[Rule, ...]) -> Iterator[Finding]:
    if not rules:
        yield Finding(
            "no-rule", "error", "it has no rule, so its events are lost", "add one with ensure_rule"
        )


def _about_rule(rule: Rule, access: Access) -> Iterator[Finding]:
    findings = [
        *_about_pattern(rule),
        *about_targets(rule.arn, rule.targets, access),
        *_about_functions(rule.targets, access),
    ]
    if not rule.is_enabled:
        findings.append(Finding("disabled", "note", "it is disabled", "resume it if it should run"))
    if not rule.targets:
        findings.append(Finding("no-target", "error", "it has no target", "add one with ensure_rule"))
    return (replace(finding, rule=rule.name) for finding in findings)


def _about_functions(targets: Iterable[RuleTarget], access: Access) -> Iterator[Finding]:
    for target in targets:
        about = ABOUT_FUNCTIONS.get(service_of(target.arn))
        for finding in about(target.arn, access) if about else ():
            yield replace(finding, target=target.id)


def _about_pattern(rule: Rule) -> Iterator[Finding]:
    pattern = event_pattern(rule)
    if isinstance(pattern, InvalidPatternError):
        text = f"this library does not understand its pattern: {pattern.reason}"
        yield Finding("unchecked", "note", text, pattern.advice)
    elif pattern is not None:
        yield from about_pattern(pattern, rule.bus)


def _about_target(rule_arn: str, target: RuleTarget, access: Access) -> Iterator[Finding]:
    yield from _about_access(rule_arn, target, access)
    queue = target.dead_letter_queue
    if queue is None:
        yield Finding(
            "no-dead-letter-queue",
            "warning",
            f"events that cannot be delivered within {duration_text(target.retry.max_age)} are lost",
            "give it a dead-letter queue",
        )
    elif queue.endswith(".fifo"):
        yield Finding(
            "dead-letter-queue", "error", "its dead-letter queue is a FIFO queue", "give it a standard queue"
        )
    else:
        yield from about_resource(rule_arn, queue, access, "its dead-letter queue")


def _about_home(rule_arn: str, target: RuleTarget) -> Iterator[Finding]:
    """Findings about a target that is in another account or region than its rule."""
    is_bus = ":event-bus/" in target.arn
    account, region = part(target.arn, 4), part(target.arn, 3)
    far = region not in ("", part(rule_arn, 3))
    abroad = account not in ("", part(rule_arn, 4))
    where = f"account {account}" if abroad else region
    if not (abroad or (far and is_bus)):
        return
    kind: FindingKind = "other-account" if abroad else "other-region"
    if target.role_arn is None:
        text = f"{target.arn} is in {where}, for which EventBridge needs a role"
        yield Finding(kind, "error", text, "give the target a role of the rule's account")
    elif abroad:
        text = f"whether the policy of {target.arn} allows {target.role_arn} was not checked"
        yield Finding(kind, "note", text, f"allow {ALLOWED[is_bus]} to that role, in {where}")


def _about_access(rule_arn: str, target: RuleTarget, access: Access) -> Iterator[Finding]:
    yield from _about_home(rule_arn, target)
    if target.role_arn is not None:
        text = f"whether its role {target.role_arn} allows sending was not checked"
        yield Finding("unchecked", "note", text, "see the metric FailedInvocations of the rule")
    elif service_of(target.arn) in POLICIES:
        yield from about_resource(rule_arn, target.arn, access, f"{target.arn}")
    else:
        text = f"permissions of {service_of(target.arn) or target.arn} were not checked"
        yield Finding("unchecked", "note", text, "see the metric FailedInvocations of the rule")


def about_resource(rule_arn: str, arn: str, access: Access, what: str) -> Iterator[Finding]:
    """Findings about a resource whose policy must allow a rule."""
    home, region = part(rule_arn, 3), part(arn, 3)
    if region != home:
        text = f"{what} is in {region}, but this rule delivers within {home} only"
        yield Finding("other-region", "error", text, "use one in the rule's region")
        return
    try:
        found = access.verdict(arn, rule_arn)
    except NotFoundError as error:
        if part(arn, 4) == part(rule_arn, 4):
            yield Finding("missing-resource", "error", f"{what} does not exist", "create it, or name another")
        else:
            yield unchecked(what, error)
    except AWSError as error:
        yield unchecked(what, error)
    else:
        yield from _about_verdict(found, what, service_of(arn))
        yield from _about_key(access.resource(arn).key, what)


def _about_verdict(verdict: Verdict | None, what: str, service: str) -> Iterator[Finding]:
    match verdict:
        case "missing":
            text = f"the policy of {what} does not allow the rule to send"
            yield Finding("access", "error", text, POLICIES[service])
        case "denied":
            text = f"the policy of {what} denies the rule"
            yield Finding("access", "error", text, "change the statement whose effect is Deny")
        case "uncertain":
            text = f"the policy of {what} has a condition that cannot be evaluated here"
            yield Finding("unchecked", "note", text, "see the metric FailedInvocations of the rule")
        case _:
            pass


def _about_key(key: str | None, what: str) -> Iterator[Finding]:
    """https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"""
    if key == AWS_MANAGED_KEY:
        text = f"{what} is encrypted with {key}, which EventBridge may not use"
        yield Finding("encryption", "error", text, "use a KMS key of your own, or SQS's own encryption")
    elif key:
        text = f"whether the key policy of {what} allows EventBridge was not checked"
        yield Finding("unchecked", "note", text, f"allow {KEY_ACTIONS} to events.amazonaws.com")
