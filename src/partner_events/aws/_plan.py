"""Plans: changes that are shown first and then made, and the plan for a rule."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from partner_events._base.text import message, shown
from partner_events.aws._errors import AWSError
from partner_events.aws._values import JsonDataclass

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._findings import Finding

Action: TypeAlias = Literal["create", "delete", "update"]
ChangeKind: TypeAlias = Literal[
    "event-bus", "event-source", "function-permission", "queue-policy", "rule", "subscriber", "target"
]

SETTING = 4_096
"""The most characters of a setting's value that a text shows: those of an event pattern."""

SIGNS: dict[Action, str] = {"create": "+", "delete": "-", "update": "~"}


@dataclass(frozen=True, slots=True)
class Difference(JsonDataclass):
    """One setting that a change alters, as AWS names it; ``before`` and ``after`` are None for no value."""

    setting: str
    before: object
    after: object

    def __str__(self) -> str:
        before, after = _shown(self.before), _shown(self.after)
        change = after if self.before is None else f"{before} -> {after}"
        return f"{shown(self.setting)}: {change}"


@dataclass(frozen=True, slots=True)
class Change(JsonDataclass):
    """One change of a plan.

    Attributes:
        action: Whether something is created, updated or deleted.
        kind: What is created, updated or deleted.
        name: The name of the rule, event bus, event source or subscriber, the target's id, or the ARN of the
            function or queue.
        differences: The settings that change.
    """

    action: Action
    kind: ChangeKind
    name: str
    differences: tuple[Difference, ...]
    _make: Callable[[], object] = field(repr=False, compare=False)
    _undo: Callable[[], object] | None = field(default=None, repr=False, compare=False)

    def __str__(self) -> str:
        head = message(f"{SIGNS[self.action]} {self.kind.replace('-', ' ')} {self.name}")
        return "\n".join([head, *(f"    {difference}" for difference in self.differences)])


@dataclass(frozen=True, slots=True)
class Plan(JsonDataclass):
    """The changes that `ensure_rule` proposes. ``print`` shows them, `apply` makes them.

    Attributes:
        rule: The rule's name.
        bus: The event bus's name.
        rule_arn: The ARN that the rule has, or will have.
        changes: In the order in which they are made: permissions, the rule, its targets.
        findings: What would keep events from arriving all the same, as `check` reports it.
    """

    rule: str
    bus: str
    rule_arn: str
    changes: tuple[Change, ...]
    findings: tuple[Finding, ...]

    def apply(self) -> None:
        """Make the changes, in their order: all of them, or none.

        If one fails, those before it are taken back, the last one first. The error says in ``undone`` which
        those were, and in ``stands`` which of them AWS would not take back.

        Raises:
            TargetsRefusedError: EventBridge refused a target.
            AWSError: AWS refused a change. Depending on the plan, the session needs `events:PutRule`,
                `events:PutTargets`, `events:RemoveTargets`, `lambda:AddPermission`, `sqs:GetQueueUrl`,
                `sqs:GetQueueAttributes` and `sqs:SetQueueAttributes`; to take back what it made, also
                `events:DeleteRule` and `lambda:RemovePermission`.
        """
        before: list[Change] = []
        for change in self.changes:
            try:
                made(change)
            except AWSError as error:
                error.undone, error.stands = _undone(before)
                for what, changes in (("taken back", error.undone), ("still stands", error.stands)):
                    for each in changes:
                        error.add_note(f"{what}: {str(each).splitlines()[0]}")
                raise
            before.append(change)

    def __str__(self) -> str:
        return listing(f"rule {shown(self.rule)} on {shown(self.bus)}", self.changes, self.findings)


def listing(what: str, changes: Sequence[Change], findings: Sequence[Finding]) -> str:
    """The text of a plan."""
    number = len(changes)
    head = f"{what}: {number or 'no'} change" + "s" * (number > 1)
    lines = "\n".join(map(str, (*changes, *findings))).splitlines()
    return "\n".join([head, *(f"  {line}" for line in lines)])


def _undone(changes: Sequence[Change]) -> tuple[tuple[Change, ...], tuple[Change, ...]]:
    """Takes changes back, the last one first; those that were, and those that stand."""
    undone: list[Change] = []
    stands: list[Change] = []
    for change in reversed(changes):
        undo = change._undo  # pyright: ignore[reportPrivateUsage] # of this module
        try:
            if undo is not None:
                undo()
        except AWSError:
            undo = None
        (stands if undo is None else undone).append(change)
    return tuple(undone), tuple(stands)


def made(change: Change) -> object:
    """Makes the change; what AWS's side of it answers."""
    return change._make()  # pyright: ignore[reportPrivateUsage] # of this module


def differences(before: Mapping[str, object], after: Mapping[str, object]) -> tuple[Difference, ...]:
    """The settings that differ, in the order of ``after``."""
    names = dict.fromkeys((*after, *before))
    return tuple(
        Difference(name, before.get(name), after.get(name))
        for name in names
        if before.get(name) != after.get(name)
    )


def _shown(value: object) -> str:
    if value is None:
        return "none"
    return shown(value if isinstance(value, str) else json.dumps(value, ensure_ascii=False), SETTING)
