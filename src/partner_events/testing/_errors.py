"""Errors of making samples."""

from __future__ import annotations

from collections.abc import Sequence

from partner_events._wire.json import dotted
from partner_events.errors import PartnerEventsError


class SampleError(PartnerEventsError, ValueError):
    """No sample can be made of the class."""


class InvalidOverrideError(SampleError):
    """An override does not fit the types of the kind.

    Attributes:
        path: The field, in wire names from the envelope down.
        json_type: The JSON type of the override, such as ``"a string"``.
        expected: What would be right, such as ``"an integer"``; None if only the message can say.
    """

    def __init__(
        self, reason: str, *, path: Sequence[str | int], json_type: str, expected: str | None = None
    ) -> None:
        super().__init__(f"override of `{dotted(path)}`: {reason}")
        self.path: tuple[str | int, ...] = tuple(path)
        self.json_type = json_type
        self.expected = expected


class UnknownPathError(SampleError):
    """An override names a field that the types of the kind do not have.

    Attributes:
        path: The path as it was given.
        nearest: The nearest names, best first.
    """

    def __init__(self, message: str, *, path: Sequence[str | int], nearest: Sequence[str]) -> None:
        super().__init__(message)
        self.path: tuple[str | int, ...] = tuple(path)
        self.nearest: tuple[str, ...] = tuple(nearest)
