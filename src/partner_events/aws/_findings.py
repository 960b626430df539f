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
    "classic-bus",
    "dead-letter-queue",
    "default-retries",
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
    "no-source-filter",
    "no-subscriber",
    "no-target",
    "other-account",
    "other-region",
    "pattern",
    "pending-source",
    "reference",
    "role",
    "role-not-needed",
    "source-form",
    "source-status",
    "state",
    "stopped",
    "timeout",
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
        rule: The rule's name; None if the finding is not about a rule.
        target: The target's id, or None.
        subscriber: The name of the subscriber of a new event bus, or None.
        event_source: The name of the event source of a new event bus, or of a partner event source, if
            the finding is about it alone; or None.
    """

    kind: FindingKind
    severity: Severity
    message: str
    advice: str
    rule: str | None = None
    target: str | None = None
    subscriber: str | None = None
    event_source: str | None = None

    def __str__(self) -> str:
        named = {
            "rule": self.rule,
            "target": self.target,
            "subscriber": self.subscriber,
            "event source": self.event_source,
        }
        where = [f"{what} {name}" for what, name in named.items() if name is not None]
        return message(f"{self.severity}: {', '.join(where) or 'event bus'}: {self.message}; {self.advice}")


def unchecked(what: str, error: AWSError) -> Finding:
    """The finding that something could not be read."""
    text = f"{what} could not be checked ({error.code or type(error).__name__})"
    return Finding("unchecked", "note", text, f"allow {error.operation}, or check it yourself")


@dataclass(frozen=True, slots=True)
class Report(JsonDataclass):
    """The result of `check`.

    Attributes:
        bus: The event bus's name; of a new event bus, its ARN.
        rules: The names of the rules that were checked.
        findings: The findings, worst first.
        subscribers: The names of the subscribers that were checked, of a new event bus.
        event_sources: The names of the event sources that were checked, of a new event bus.
    """

    bus: str
    rules: tuple[str, ...]
    findings: tuple[Finding, ...]
    subscribers: tuple[str, ...] | None = None
    event_sources: tuple[str, ...] | None = None

    @property
    def ok(self) -> bool:
        """Whether no finding is an error; there may be warnings and notes."""
        return not self.errors

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that are errors."""
        return tuple(finding for finding in self.findings if finding.severity == "error")

    def __str__(self) -> str:
        counted = {
            "rule": self.rules if self.subscribers is None else None,
            "subscriber": self.subscribers,
            "event source": self.event_sources,
        }
        counts = [_count(what, names) for what, names in counted.items() if names is not None]
        head = message(f"{self.bus}: {', '.join(counts)}, {len(self.findings) or 'nothing'} found")
        return "\n".join([head, *(f"  {finding}" for finding in self.findings)])


def _count(what: str, names: tuple[str, ...]) -> str:
    return f"{len(names)} {what}" + "s" * (len(names) != 1)


def worst_first(findings: list[Finding]) -> tuple[Finding, ...]:
    order = ("error", "warning", "note")
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))
