"""Plan the changes that make a rule, its targets and their permissions what the caller asks for."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from partner_events._wire.json import is_array, is_object
from partner_events.aws._access import (
    ACTIONS,
    Access,
    Resource,
    add_statement,
    part,
    remove_statement,
    service_of,
    statement_id,
)
from partner_events.aws._change import Action, Change, Difference, differences
from partner_events.aws._check import about_elsewhere, about_pattern, about_targets
from partner_events.aws._clients import Service
from partner_events.aws._errors import NotFoundError, TargetsRefusedError
from partner_events.aws._findings import worst_first
from partner_events.aws._plan import Plan
from partner_events.aws._policies import EVENTS, statements
from partner_events.aws._rules import Rule, bus_name, event_pattern, rule_of, target_of, targets_of
from partner_events.patterns import (
    EventPattern,
    InvalidRuleError,
    RetryPolicy,
    Target,
    queue_policy,
    rule_warnings,
    to_put_rule,
)
from partner_events.patterns._targets.deploy import put_targets_of
from partner_events.patterns._targets.rule_checks import MOST_TARGETS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._clients import Session
    from partner_events.aws._rules import RuleTarget
    from partner_events.patterns._targets.rule_checks import State

OURS = frozenset(
    {"Id", "Arn", "RoleArn", "DeadLetterConfig", "RetryPolicy", "InputTransformer", "InputPath", "Input"}
)
"""The settings that a `Target` decides; parameters of its service are kept where it has none."""


def ensure_rule(
    pattern: EventPattern,
    bus: str,
    targets: Sequence[Target],
    *,
    name: str,
    dead_letter_queue: str | None = None,
    retry: RetryPolicy | None = None,
    description: str | None = None,
    state: State | None = None,
    permissions: bool = True,
    session: Session | None = None,
) -> Plan:
    """Plan the changes that make a rule exactly this one. `Plan.apply` makes them; nothing changes before.

    If the rule is right already, the plan has no changes, so every deployment can make the same call.

    Args:
        pattern: Which events the rule matches.
        bus: The event bus's name or ARN; a partner's bus has the name of the partner event source.
        targets: All targets of the rule, at most five. Any other target that it has is removed.
        name: The rule's name, unique on its bus.
        dead_letter_queue: The ARN of the dead-letter queue for targets that name none.
        retry: How long delivery is tried, for targets that do not say.
        description: What the rule is for; None leaves it as it is.
        state: Whether the rule is enabled; None leaves it as it is, and enables a new rule.
        permissions: Whether to add what is missing for the rule to send: a permission to functions, and a
            statement to the policies of queues, dead-letter queues included.
        session: Your ``boto3.Session()``; by default boto3's default session.

    Raises:
        InvalidRuleError: EventBridge would refuse the rule.
        NotFoundError: There is no such event bus.
        AWSError: AWS refused. The session needs `events:DescribeEventBus`, `events:DescribeRule` and
            `events:ListTargetsByRule`, and for targets what `check` needs.

    See https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
    """
    events, access = Service("events", session=session), Access(session)
    on = bus_name(bus)
    wanted = to_put_rule(pattern, name=name, bus=on, description=description, state=state or "ENABLED")
    settings = _settings(name, on, [_completed(target, dead_letter_queue, retry) for target in targets])
    before = _rule(events, on, name)
    arn = before.arn if before else _rule_arn(events, on, name)
    # The rule's own ARN shows its account and region, as its bus's does.
    elsewhere = [about_elsewhere(each) for each in rule_warnings(targets, bus=arn)]
    sent = tuple(target_of(each) for each in settings)
    changes = (
        *(_permissions(arn, sent, access) if permissions else ()),
        *_rule_change(events, before, pattern, wanted, keeps_state=state is None),
        *_target_changes(events, before, settings, on, name),
    )
    said = {(finding.kind, finding.target) for finding in elsewhere}
    of_targets = (each for each in about_targets(arn, sent, access) if (each.kind, each.target) not in said)
    findings = (*about_pattern(pattern, on), *of_targets, *elsewhere)
    of_rule = worst_first([replace(finding, rule=name) for finding in findings])
    return Plan(name, on, arn, changes, of_rule)


def _completed(target: Target, queue: str | None, retry: RetryPolicy | None) -> Target:
    own = target.dead_letter_queue
    return replace(target, dead_letter_queue=queue if own is None else own, retry=target.retry or retry)


def _settings(name: str, bus: str, targets: Sequence[Target]) -> list[dict[str, object]]:
    made = put_targets_of(name=name, bus=bus, targets=targets)["Targets"]
    return [each for each in (made if is_array(made) else ()) if is_object(each)]


def _rule(events: Service, bus: str, name: str) -> Rule | None:
    try:
        found = events.ask("describe_rule", f"rule {name} on {bus}", Name=name, EventBusName=bus)
    except NotFoundError:
        return None
    rule = rule_of(found, targets_of(events, bus, name))
    if rule.managed_by:
        raise InvalidRuleError(
            f"rule {name!r} is managed by {rule.managed_by}, which alone may change it; use another name",
            field="name",
            value=name,
        )
    return rule


def _rule_arn(events: Service, bus: str, name: str) -> str:
    """The ARN that a new rule will have.

    Raises:
        NotFoundError: There is no such event bus.
    """
    arn = str(events.ask("describe_event_bus", bus, Name=bus).get("Arn"))
    home = arn.partition(":event-bus/")[0]
    return f"{home}:rule/{name}" if bus == "default" else f"{home}:rule/{bus}/{name}"


def _permissions(rule: str, targets: Sequence[RuleTarget], access: Access) -> Iterator[Change]:
    """The permissions that the rule lacks; each is assumed to be in place from then on."""
    arns = [target.arn for target in targets if target.role_arn is None]
    queues = [target.dead_letter_queue for target in targets if target.dead_letter_queue is not None]
    for arn in dict.fromkeys([*arns, *queues]):
        permit = PERMITS.get(service_of(arn))
        # A resource that cannot be read is left alone, and a finding says so.
        if permit and part(arn, 3) == part(rule, 3) and access.lacks(arn, rule):
            yield permit(access, access.resource(arn), rule)
            access.assume(arn)


def _permission(access: Access, function: Resource, rule: str) -> Change:
    arguments = {
        "FunctionName": function.arn,
        "StatementId": statement_id(rule),
        "Action": ACTIONS["lambda"],
        "Principal": EVENTS,
        "SourceArn": rule,
    }
    difference = Difference(ACTIONS["lambda"], None, f"{EVENTS} for {rule}")
    functions = access.services["lambda"]
    make = partial(functions.ask, "add_permission", function.arn, **arguments)
    named = {"FunctionName": function.arn, "StatementId": statement_id(rule)}
    undo = partial(functions.ask, "remove_permission", function.arn, **named)
    return Change("create", "function-permission", function.arn, (difference,), make, undo)


def _queue_statement(access: Access, queue: Resource, rule: str) -> Change:
    difference = Difference(ACTIONS["sqs"], None, f"{EVENTS} for {rule}")
    action: Action = "update" if queue.policy else "create"
    own = {"Sid": statement_id(rule), **statements(json.dumps(queue_policy(queue.arn, rule)))[0]}
    sqs = access.services["sqs"]
    make = partial(add_statement, sqs, queue.arn, own)
    old = next((each for each in statements(queue.policy) if each.get("Sid") == own["Sid"]), None)
    undo = partial(remove_statement, sqs, queue.arn, own, old)
    return Change(action, "queue-policy", queue.arn, (difference,), make, undo)


def _rule_change(
    events: Service,
    before: Rule | None,
    pattern: EventPattern,
    wanted: Mapping[str, object],
    *,
    keeps_state: bool,
) -> Iterator[Change]:
    # PutRule resets whatever it is not given, so settings that stay are sent, too.
    kept = _current(before) if before else {}
    after = {**kept, **wanted}
    if before and keeps_state:
        after["State"] = kept["State"]
    if before and event_pattern(before) == pattern:
        after["EventPattern"] = before.event_pattern
    if found := differences(kept, after):
        name = str(wanted["Name"])
        make = partial(events.ask, "put_rule", f"rule {name}", **after)
        of = {"Name": name, "EventBusName": wanted["EventBusName"]}
        undo = (
            partial(events.ask, "put_rule", f"rule {name}", **kept)
            if before
            else partial(events.ask, "delete_rule", f"rule {name}", **of)
        )
        yield Change("update" if before else "create", "rule", name, found, make, undo)


def _current(rule: Rule) -> dict[str, object]:
    settings = {
        "Name": rule.name,
        "EventBusName": rule.bus,
        "EventPattern": rule.event_pattern,
        "State": "ENABLED" if rule.is_enabled else "DISABLED",
        "Description": rule.description,
        "RoleArn": rule.role_arn,
    }
    return {name: value for name, value in settings.items() if value is not None}


def _target_changes(
    events: Service, before: Rule | None, settings: Sequence[Mapping[str, object]], bus: str, name: str
) -> list[Change]:
    change = partial(_change_targets, events, {"Rule": name, "EventBusName": bus})
    old = {target.id: target.settings for target in before.targets} if before else {}
    new = {str(each["Id"]): _with_settings_of(old.get(str(each["Id"]), {}), each) for each in settings}
    put = [
        Change(
            "update" if id in old else "create",
            "target",
            id,
            found,
            partial(change, "put_targets", Targets=[each]),
            partial(change, "put_targets", Targets=[dict(old[id])])
            if id in old
            else partial(change, "remove_targets", Ids=[id]),
        )
        for id, each in new.items()
        if (found := differences(old.get(id, {}), each))
    ]
    removed = [
        Change(
            "delete",
            "target",
            id,
            differences(each, {}),
            partial(change, "remove_targets", Ids=[id]),
            partial(change, "put_targets", Targets=[dict(each)]),
        )
        for id, each in old.items()
        if id not in new
    ]
    # A target that replaces another one is put before that is removed, if the rule has room for both.
    return [*removed, *put] if len({**old, **new}) > MOST_TARGETS else [*put, *removed]


def _with_settings_of(old: Mapping[str, object], new: Mapping[str, object]) -> dict[str, object]:
    same = old.get("Arn") == new["Arn"]
    kept = {key: value for key, value in old.items() if same and key not in OURS}
    return {**new, **{key: value for key, value in kept.items() if key not in new}}


def _change_targets(events: Service, of: Mapping[str, str], operation: str, **what: object) -> None:
    """Put or remove targets. AWS lists the targets that it refused in an answer that is a success."""
    answer = events.ask(operation, f"rule {of['Rule']}", **of, **what)
    entries = answer.get("FailedEntries")
    failed = [
        (str(entry.get("TargetId")), str(entry.get("ErrorCode")))
        for entry in (entries if is_array(entries) else ())
        if is_object(entry)
    ]
    if failed:
        reasons = ", ".join(f"{target} ({code})" for target, code in failed)
        raise TargetsRefusedError(
            f"EventBridge refused targets of rule {of['Rule']}: {reasons}",
            failed=failed,
            operation="events:PutTargets" if operation == "put_targets" else "events:RemoveTargets",
            resource=of["Rule"],
        )


PERMITS: dict[str, Callable[[Access, Resource, str], Change]] = {
    "lambda": _permission,
    "sqs": _queue_statement,
}
