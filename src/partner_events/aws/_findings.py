"""Findings about an event bus and its rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from partner_events._base.text import message
from partner_events.aws._errors import AWSError
from partner_events.aws._values import JsonDataclass

Severity: TypeAlias = Literal["error", "warning", "note"]
"""``error``: events are lost, or never arrive. ``warning``: that may happen. ``note``: good to know."""

FindingKind: TypeAlias = Literal[
    "access",
    "branch-never-matches",
    "dead-letter-queue",
    "disabled",
    "encryption",
    "flat-form",
    "invalid-pattern",
    "missing-resource",
    "never-matches",
    "no-concurrency",
    "no-dead-letter-queue",
    "no-failure-destination",
    "no-partial-response",
    "no-redrive-policy",
    "no-rule",
    "no-target",
    "other-region",
    "pattern",
    "source-form",
    "source-status",
    "unchecked",
    "unknown-detail-type",
    "unknown-field",
    "unknown-value",
    "visibility-timeout",
    "wrong-source",
    "wrong-type",
]


@dataclass(frozen=True, slots=True)
class Finding(JsonDataclass):
    """One problem, or one thing that could not be checked.

    Attributes:
        kind: The kind of problem: see the table in the documentation.
        severity: ``error``: events are lost, or never arrive. ``warning``: that may happen. ``note``: good
            to know.
        message: What is wrong.
        advice: What would be right.
        rule: The rule's name; None if the finding is about the bus.
        target: The target's id, or None.
    """

    kind: FindingKind
    severity: Severity
    message: str
    advice: str
    rule: str | None = None
    target: str | None = None

    def __str__(self) -> str:
        where = [f"rule {self.rule}"] * (self.rule is not None) + [f"target {self.target}"] * (
            self.target is not None
        )
        return message(f"{self.severity}: {', '.join(where) or 'event bus'}: {self.message}; {self.advice}")


def unchecked(what: str, error: AWSError) -> Finding:
    """The finding that something could not be read."""
    text = f"{what} could not be checked ({error.code or type(error).__name__})"
    return Finding("unchecked", "note", text, f"allow {error.operation}, or check it yourself")


@dataclass(frozen=True, slots=True)
class Report(JsonDataclass):
    """The result of `check`.

    Attributes:
        bus: The event bus's name.
        rules: The names of the rules that were checked.
        findings: The findings, worst first.
    """

    bus: str
    rules: tuple[str, ...]
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Whether no finding is an error; there may be warnings and notes."""
        return not self.errors

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    def __str__(self) -> str:
        count = f"{len(self.rules)} rule" + "s" * (len(self.rules) != 1)
        head = message(f"{self.bus}: {count}, {len(self.findings) or 'nothing'} found")
        return "\n".join([head, *(f"  {finding}" for finding in self.findings)])


def worst_first(findings: list[Finding]) -> tuple[Finding, ...]:
    order = ("error", "warning", "note")
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))
