"""Targets in other accounts and regions: what EventBridge refuses, and what must be done there.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html
https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-cross-account.html
"""

from __future__ import annotations

from partner_events._base.text import message
from partner_events._wire.errors import Public
from partner_events.patterns._targets.target_types import EVENT_BUS, TYPES
from partner_events.patterns._targets.targets import (
    Arn,
    InvalidRuleError,
    Target,
    part_of,
    shown_id,
    written_arn,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal, TypeAlias

    from partner_events.patterns._language.references import Reference

    RuleWarningKind: TypeAlias = Literal["console-only", "other-account", "other-region", "role-not-needed"]

REGION, ACCOUNT = 2, 3
CROSS_ACCOUNT = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-service-cross-account.html"


class RuleWarning(Public, UserWarning):
    """EventBridge accepts the rule, but it delivers only once something else is done.

    Attributes:
        kind: ``"other-account"`` or ``"other-region"``: what is there must allow the rule, and is not made
            here. ``"role-not-needed"``: a role that may keep events from being delivered. ``"console-only"``:
            a target that AWS documents for its console alone.
        target: The target's id.
        reason: What is so.
        advice: What to do.
    """

    def __init__(self, kind: RuleWarningKind, target: str, reason: str, advice: str) -> None:
        super().__init__(kind, target, reason, advice)
        self.kind: RuleWarningKind = kind
        self.target = target
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return message(f"target {self.target}: {self.reason}; {self.advice}")


def rule_warnings(
    targets: Sequence[Target], *, bus: Arn | Reference | None = None
) -> tuple[RuleWarning, ...]:
    """What must be done beside a rule for its events to arrive, as far as the ARNs show it.

    The functions that write rules give the same as Python warnings.

    Args:
        targets: The rule's targets.
        bus: The rule's event bus. Its ARN shows the rule's account and region; so does the account of a role.

    Raises:
        InvalidRuleError: EventBridge would refuse a target: it is in another account or region without a
            role, or of a type that must be in the rule's own.
    """
    return tuple(warning for target in targets for warning in _about(target, bus))


def is_elsewhere(target: Target, bus: Arn | Reference | None) -> bool:
    """Whether a target is known to be in another account than the rule."""
    home, account = _home(target, bus), part_of(target.arn, ACCOUNT)
    return home is not None and account is not None and account != home


def warn(targets: Sequence[Target], bus: Arn | Reference | None) -> None:
    """Refuse targets that are in the wrong place, and warn about others, for a public function."""
    from warnings import warn as give

    for warning in rule_warnings(targets, bus=bus):
        give(warning, stacklevel=3)


def _home(target: Target, bus: Arn | Reference | None) -> str | None:
    """The account of the rule: that of its bus, where a target's role is, too."""
    known = part_of(bus, ACCOUNT) if bus is not None else None
    return known or (part_of(target.role_arn, ACCOUNT) if target.role_arn is not None else None)


def _about(target: Target, bus: Arn | Reference | None) -> Iterator[RuleWarning]:
    home, account = _home(target, bus), part_of(target.arn, ACCOUNT)
    own, region = (part_of(bus, REGION) if bus is not None else None), part_of(target.arn, REGION)
    _check_role(target, home)
    _check_queue(target, own or (region if target.service != EVENT_BUS else None))
    far = own is not None and region is not None and region != own
    if is_elsewhere(target, bus):
        yield _other_account(target, str(account))
    elif far and target.service == EVENT_BUS:
        yield _other_region(target, str(region))
    elif (
        target.role_arn is not None
        and target.type is not None
        and target.type.permission == "policy"
        and home is not None
        and account == home
    ):
        yield RuleWarning(
            "role-not-needed",
            _id(target),
            f"{target.service} of the rule's own account has a policy of its own, and with a role"
            " delivery may fail",
            "leave out role_arn, and allow the rule in that policy",
        )
    if far and target.service != EVENT_BUS:
        raise _refused(
            target,
            f"it is in {region}, but the rule is in {own}, and only event buses may be in another"
            " region; send to"
            f" a bus there, and have a rule of that bus send to it: {CROSS_ACCOUNT}",
            "arn",
        )
    if target.service == "ec2-api-call":
        yield RuleWarning(
            "console-only",
            _id(target),
            "AWS documents targets that call EC2's API for its console alone",
            "call it from an automation of Systems Manager, if the rule is refused",
        )


def _other_account(target: Target, account: str) -> RuleWarning:
    of = target.type
    if of is not None and not of.elsewhere:
        there = ", ".join(each.name for each in TYPES.values() if each.elsewhere)
        raise _refused(
            target,
            f"it is in account {account}; EventBridge delivers to other accounts only for {there}:"
            f" {CROSS_ACCOUNT}",
            "arn",
        )
    if target.role_arn is None:
        raise _refused(
            target,
            f"it is in account {account}, for which EventBridge needs a role_arn, in the account of"
            " the event bus:"
            f" {CROSS_ACCOUNT}",
            "role_arn",
        )
    what = of.title if of is not None else "resource"
    actions = ", ".join(of.actions) if of is not None else "the call"
    return RuleWarning(
        "other-account",
        _id(target),
        f"the {what} is in account {account}, so nothing is written for it here",
        f"there its policy must allow {actions} to {_text(target.role_arn)}, and here the role must"
        " be allowed it",
    )


def _other_region(target: Target, region: str) -> RuleWarning:
    if target.role_arn is None:
        raise _refused(
            target, f"it is an event bus in {region}, for which EventBridge needs a role_arn", "role_arn"
        )
    return RuleWarning(
        "other-region",
        _id(target),
        f"the event bus is in {region}, and EventBridge hands its events to no third bus",
        "the role must be allowed events:PutEvents on it; the bus's own policy, if it has one, must"
        " not deny that",
    )


def _check_role(target: Target, home: str | None) -> None:
    account = part_of(target.role_arn, ACCOUNT) if target.role_arn is not None else None
    if home is not None and account is not None and account != home:
        raise _refused(
            target,
            f"its role is in account {account}; it must be in the account of the event bus, {home}:"
            f" {CROSS_ACCOUNT}",
            "role_arn",
        )


def _check_queue(target: Target, own: str | None) -> None:
    queue = target.dead_letter_queue
    region = part_of(queue, REGION) if queue is not None else None
    if own is not None and region is not None and region != own:
        raise _refused(
            target,
            f"its dead-letter queue is in {region}; it must be in the rule's region, {own}",
            "dead_letter_queue",
        )


def _refused(target: Target, problem: str, field: str) -> InvalidRuleError:
    return InvalidRuleError(
        f"target {shown_id(target.id)}: {problem}", field=f"target.{field}", value=getattr(target, field)
    )


def _id(target: Target) -> str:
    return target.id if isinstance(target.id, str) else shown_id(target.id)


def _text(value: Arn | Reference) -> str:
    written = written_arn(value)
    return written if isinstance(written, str) else repr(written)
