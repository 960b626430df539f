"""What pydantic says about values that do not fit, made safe to show.

Its errors name the keys of maps, which are data: of any length, with any characters, and as many as there are
values.
"""

from typing import Any, cast

from pydantic import ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError

from partner_events._base.text import message, shown

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

MOST = 100
"""The most problems that one error names; one more says how many there are besides."""


def printable_error(error: ValidationError) -> ValidationError:
    """The error itself, if it can be shown, or one that can: names are escaped, and long ones cut."""
    if error.error_count() <= MOST and _is_printable(error.errors(include_url=False, include_input=False)):
        return error
    details = error.errors(include_url=False)
    lines = [_line(each) for each in details[:MOST]]
    if more := len(details) - len(lines):
        lines.append(_rest(more))
    return ValidationError.from_exception_data(error.title, lines, hide_input=True)


def _is_printable(details: "list[ErrorDetails]") -> bool:
    return all(
        message(each["msg"]) == each["msg"] and all(_shown(step) == step for step in each["loc"])
        for each in details
    )


def _shown(step: int | str) -> int | str:
    return shown(step) if isinstance(step, str) else step


def _line(detail: "ErrorDetails") -> InitErrorDetails:
    loc = tuple(map(_shown, detail["loc"]))
    return InitErrorDetails(type=_problem(detail["type"], detail["msg"]), loc=loc, input=detail["input"])


def _rest(count: int) -> InitErrorDetails:
    return InitErrorDetails(type=_problem("more_errors", f"and {count} more"), loc=(), input=None)


def _problem(kind: str, text: str) -> PydanticCustomError:
    # Types want literals, since a text is a template; without a context its braces stay.
    return PydanticCustomError(cast(Any, kind), cast(Any, message(text)))
