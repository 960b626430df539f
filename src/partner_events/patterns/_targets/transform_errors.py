"""Errors and warnings about input transformers."""

from __future__ import annotations

from partner_events._base.text import message
from partner_events._wire.errors import Public
from partner_events.errors import PartnerEventsError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TransformerWarningKind: TypeAlias = Literal[
        "absent", "list", "nowhere", "replay-name", "text", "undeliverable", "unused"
    ]

__all__ = ["InvalidTransformerError", "TransformerWarning", "UndeliverableError"]


class InvalidTransformerError(PartnerEventsError, ValueError):
    """EventBridge would refuse this input transformer, or it could never work as written.

    Attributes:
        placeholder: The name of the placeholder at fault, without angle brackets, if it is one.
        path: The path at fault, as it was given, if it is one.
        line: The line of the template at fault, counted from 1, if it is one.
        column: The column in that line, counted from 1.
    """

    def __init__(
        self,
        message: str,
        *,
        placeholder: str | None = None,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(message)
        self.placeholder = placeholder
        self.path = path
        self.line = line
        self.column = column


class UndeliverableError(PartnerEventsError, ValueError):
    """With this event the template does not give valid JSON, and EventBridge would silently drop it.

    Attributes:
        placeholder: The placeholder whose value does not fit, without angle brackets.
        path: The path of the value.
        json_type: The value's JSON type.
    """

    def __init__(self, message: str, *, placeholder: str, path: str, json_type: str) -> None:
        super().__init__(message)
        self.placeholder = placeholder
        self.path = path
        self.json_type = json_type


class TransformerWarning(Public, UserWarning):
    """EventBridge takes this, but it may not do what was meant.

    Of JSONata: a target receives something else than from the input transformer itself.

    Attributes:
        kind: The kind of surprise, such as ``"unused"``.
        placeholder: The name of the placeholder, without angle brackets; None for the whole template.
        reason: What happens.
        advice: What to write or check instead.
    """

    def __init__(
        self, kind: TransformerWarningKind, placeholder: str | None, reason: str, advice: str
    ) -> None:
        super().__init__(kind, placeholder, reason, advice)
        self.kind: TransformerWarningKind = kind
        self.placeholder = placeholder
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        where = f"<{self.placeholder}>: " if self.placeholder else ""
        return message(f"input transformer: {where}{self.reason}; {self.advice}")
