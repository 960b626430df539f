"""What a resource's policy allows EventBridge to do.

It evaluates enough of IAM's language for usual policies, and says so where it cannot:
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

from partner_events._wire.json import is_array, is_object

Verdict: TypeAlias = Literal["allowed", "denied", "missing", "uncertain"]
"""``missing``: no statement allows it. ``uncertain``: it depends on a condition that is not known here."""

Known: TypeAlias = Mapping[str, str | None]
Statement: TypeAlias = Mapping[str, object]

EVENTS = "events.amazonaws.com"


def verdict(policy: str | None, *, action: str, resource: str, rule: str) -> Verdict:
    """Whether a policy (JSON text) allows EventBridge an action on a resource, for the ARN of a rule."""
    known = {
        "aws:sourcearn": rule,
        "aws:sourceaccount": rule.split(":")[4],
        "aws:securetransport": "true",
        "aws:principalservicename": EVENTS,
        # The policy that a new topic has asks for it, but requests of EventBridge do not have it.
        "aws:sourceowner": None,
    }
    effects: dict[object, set[bool | None]] = {"Allow": set(), "Deny": set()}
    for statement in statements(policy):
        applies = _all(
            (
                _is_principal(statement),
                _is_among(statement, "Action", action.lower(), str.lower),
                _is_among(statement, "Resource", resource, str),
                _holds(statement.get("Condition"), known),
            )
        )
        effects.get(statement.get("Effect"), set()).add(applies)
    if True in effects["Deny"]:
        return "denied"
    if None in effects["Deny"]:
        return "uncertain"
    if True in effects["Allow"]:
        return "allowed"
    return "uncertain" if None in effects["Allow"] else "missing"


def statements(policy: str | None) -> list[Statement]:
    """The statements of a policy; none if there is no policy."""
    content: object = json.loads(policy) if policy else None
    found = content.get("Statement") if is_object(content) else None
    return [each for each in (found if is_array(found) else [found]) if is_object(each)]


def _all(values: tuple[bool | None, ...]) -> bool | None:
    """Whether all hold: False if one does not, else None if one is unknown."""
    return False if False in values else None if None in values else True


def _is_principal(statement: Statement) -> bool | None:
    principal = statement.get("Principal")
    if principal is None:
        return None  # NotPrincipal
    if is_object(principal):
        return EVENTS in _texts(principal.get("Service")) or "*" in _texts(principal.get("AWS"))
    return principal == "*"


def _is_among(statement: Statement, key: str, value: str, folded: Callable[[str], str]) -> bool:
    wanted = statement.get(key)
    if wanted is None:
        return not any(_like(folded(each), value) for each in _texts(statement.get(f"Not{key}")))
    return any(_like(folded(each), value) for each in _texts(wanted))


def _holds(condition: object, known: Known) -> bool | None:
    if not is_object(condition):
        return True
    return _all(
        tuple(
            _test(operator, key.lower(), _texts(wanted), known)
            for operator, keys in condition.items()
            for key, wanted in (keys.items() if is_object(keys) else ())
        )
    )


def _test(operator: str, key: str, wanted: list[str], known: Known) -> bool | None:
    name = operator.removesuffix("IfExists")
    test = TESTS.get(name.replace("Not", ""))
    if test is None or key not in known:
        return None
    value = known[key]
    if value is None:
        return name != operator or "Not" in name
    return any(test(each, value) for each in wanted) != ("Not" in name)


def _equals(wanted: str, value: str) -> bool:
    return wanted == value


def _equals_ignoring_case(wanted: str, value: str) -> bool:
    return wanted.lower() == value.lower()


def _like(wanted: str, value: str) -> bool:
    pattern = re.escape(wanted).replace(r"\*", ".*").replace(r"\?", ".")
    return re.fullmatch(pattern, value, re.DOTALL) is not None


TESTS: dict[str, Callable[[str, str], bool]] = {
    "ArnEquals": _like,
    "ArnLike": _like,
    "Bool": _equals_ignoring_case,
    "StringEquals": _equals,
    "StringEqualsIgnoreCase": _equals_ignoring_case,
    "StringLike": _like,
}


def _texts(value: object) -> list[str]:
    """A text or a list of texts as a list; JSON's booleans as IAM writes them."""
    values = value if is_array(value) else [value]
    return [str(each).lower() if isinstance(each, bool) else str(each) for each in values if each is not None]
