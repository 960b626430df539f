"""Errors: what a handler can catch, and the facts on them."""
# ruff: noqa: B018
# pyright: reportUnusedExpression=false, reportUnknownMemberType=false

from typing import Literal, assert_type

import partner_events
from partner_events import errors, parse_event
from partner_events.errors import (
    FieldUnavailableError,
    InvalidEventError,
    PartnerEventsError,
    Problem,
    UnexpectedEventError,
)
from partner_events.stripe import ChargeRefunded

# Right


def caught(raw: dict[str, object]) -> None:
    try:
        parse_event(raw, ChargeRefunded)
    except InvalidEventError as error:
        assert_type(error.partner, str | None)
        assert_type(error.source, str | None)
        assert_type(error.detail_type, str | None)
        assert_type(error.errors, tuple[Problem, ...])
        assert_type(error.raw, object)
    except UnexpectedEventError as error:
        assert_type(error.partner, str | None)
        assert_type(error.kind, str)
        assert_type(error.actual.__name__, str)
        assert_type(error.expected[0].__name__, str)


def unavailable(event: ChargeRefunded) -> None:
    try:
        print(event.payload.amount)
    except FieldUnavailableError as error:
        assert_type(error.field, str)
        assert_type(error.model, str)
        assert_type(error.event_kind, str | None)
        assert_type(error.api_version, str | None)
        assert_type(error.deviation, Literal["absent", "null", "contradiction"])
        assert_type(error.json_type, str | None)
        assert_type(error.value, object)


def problems(error: InvalidEventError) -> None:
    for problem in error.errors:
        assert_type(problem.path, tuple[str | int, ...])
        assert_type(problem.message, str)


def bases(error: PartnerEventsError) -> None:
    as_builtin: tuple[type[ValueError], type[TypeError], type[AttributeError]]
    as_builtin = (InvalidEventError, UnexpectedEventError, FieldUnavailableError)
    print(as_builtin, error.args)


def of_the_package(error: partner_events.InvalidEventError) -> errors.InvalidEventError:
    return error


# Wrong


def facts_that_are_not_there(error: InvalidEventError, problem: Problem) -> None:
    error.path  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    problem.value  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]
    problem.path = ()  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]
