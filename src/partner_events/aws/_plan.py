"""The plan for a rule: its changes, shown first and then made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from partner_events._base.text import shown
from partner_events.aws._change import Change, made, undo_of
from partner_events.aws._errors import AWSError
from partner_events.aws._values import JsonDataclass

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws._findings import Finding


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
        undo = undo_of(change)
        try:
            if undo is not None:
                undo()
        except AWSError:
            undo = None
        (stands if undo is None else undone).append(change)
    return tuple(undone), tuple(stands)
