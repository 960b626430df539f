"""Changes on AWS that are shown first and then made."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from partner_events._base.text import message, shown
from partner_events.aws._values import JsonDataclass

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


def made(change: Change) -> object:
    """Makes the change; what AWS's side of it answers."""
    return change._make()  # pyright: ignore[reportPrivateUsage] # of this module


def undo_of(change: Change) -> Callable[[], object] | None:
    """What takes the change back; None if nothing does."""
    return change._undo  # pyright: ignore[reportPrivateUsage] # of this module


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
