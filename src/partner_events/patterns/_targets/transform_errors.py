"""What is wrong with an input transformer, and what it cannot deliver."""

from __future__ import annotations

from partner_events.errors import PartnerEventsError

__all__ = ["InvalidTransformerError", "UndeliverableError"]


class InvalidTransformerError(PartnerEventsError, ValueError):
    """An input transformer that EventBridge would refuse, or that could never do what it says.

    Attributes:
        placeholder: The placeholder's name, without angle brackets, if one is at fault.
        path: The path at fault, as it was given, if one is.
        line: The line of the template that is at fault, from 1, if one is.
        column: The column in that line, from 1.
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
    """With this event the template gives no valid JSON: EventBridge would drop it without a word.

    Attributes:
        placeholder: The placeholder whose value does not fit, without angle brackets.
        path: The path that the value is from.
        json_type: The value's JSON type.
    """

    def __init__(self, message: str, *, placeholder: str, path: str, json_type: str) -> None:
        super().__init__(message)
        self.placeholder = placeholder
        self.path = path
        self.json_type = json_type
