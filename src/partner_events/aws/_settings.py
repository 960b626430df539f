"""The settings of a subscriber or an event source, as asked for and as AWS describes them, compared.

An omitted top-level setting stays as it is; a block that is sent replaces the whole block. So blocks are
compared and sent whole: https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-update.html
"""

from __future__ import annotations

import json

from partner_events._wire.json import is_array, is_object
from partner_events._wire.secrets import Cover
from partner_events.aws._change import Difference

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import TypeAlias

    Settings: TypeAlias = Mapping[str, object]

DEFAULTS: dict[str, Settings] = {
    "BatchConfiguration": {"MaxBatchWindowInSeconds": 0},
    "FilterConfiguration": {"Language": "EVENT_BRIDGE_PATTERN"},
    "HmacAuthConfiguration": {"TimestampToleranceInSeconds": 300, "SecretEncoding": "RAW"},
    "LambdaParameters": {"InvocationTimeoutSeconds": "30"},
    "RetryPolicy": {"MaxRetryAttempts": 5, "MaxEventAgeInSeconds": 300, "RetryStrategy": "ALL"},
    "StepFunctionsParameters": {"InvocationTimeoutSeconds": "30"},
    "Transformer": {"Type": "RAW"},
}
"""What AWS fills in, by block."""

UNDOCUMENTED = {
    "BatchConfiguration": ("MaxBatchSize",),
    "LambdaParameters": ("InvocationType",),
    "StepFunctionsParameters": ("InvocationType",),
    "StorageConfiguration": ("RetentionWindowStartTime",),
}
"""Members that AWS fills in with what is not documented, or depends: any is right if none is asked for."""

TEXTS = frozenset({"Pattern"})
"""Members that are JSON text, of which the layout does not matter."""

SECRETS = frozenset({"Password", "SecretValue"})
"""Members that AWS takes and never shows."""

WHOLE = frozenset({"Name", "EventBusArn", "Tags", "ClientToken"})
"""Arguments of a creation that are not compared: they identify the resource, or are not described."""

TOGETHER = ("FilterConfiguration", "Transformer")
"""AWS versions these two together, so they are sent together."""


def same(name: str, wanted: object, actual: object) -> bool:
    """Whether a setting is what is asked for, however either writes it."""
    return _plain(name, wanted, actual) == _plain(name, actual, wanted)


def differing(wanted: Settings, actual: Settings) -> tuple[Difference, ...]:
    """The top-level settings that are asked for and differ; secrets are covered."""
    return tuple(
        Difference(name, _shown(name, actual.get(name)), _shown(name, value))
        for name, value in wanted.items()
        if name not in WHOLE and not same(name, value, actual.get(name))
    )


def without_secrets(value: object) -> object:
    """The same without what AWS never shows."""
    if is_object(value):
        return {name: without_secrets(each) for name, each in value.items() if name not in SECRETS}
    return [without_secrets(each) for each in value] if is_array(value) else value


def _plain(name: str, value: object, other: object) -> object:
    """A setting with defaults filled in, so that equal ones are equal."""
    if name in TEXTS and isinstance(value, str):
        return _parsed(value)
    if name == "Filters" and is_array(value):
        return sorted((_plain("Filter", each, None) for each in value), key=_order)
    if name == "PartnerEventSourceArn" and isinstance(value, str):
        # AWS writes it without the account, or with it.
        parts = value.split(":")
        return ":".join([*parts[:4], "", *parts[5:]])
    if not is_object(value):
        # An empty block, no block and one with nothing but defaults are the same.
        return _plain(name, {}, other) if value is None and name in DEFAULTS else value
    mine = {**DEFAULTS.get(name, {}), **value}
    theirs: Settings = other if is_object(other) else {}
    for member in UNDOCUMENTED.get(name, ()):
        if member not in value and member in theirs:
            mine[member] = theirs[member]
    return dict(_members(mine, theirs)) or None


def _members(mine: Settings, theirs: Settings) -> Iterator[tuple[str, object]]:
    for member in dict.fromkeys((*mine, *theirs)):
        if member in SECRETS:
            continue
        plain = _plain(member, mine.get(member), theirs.get(member))
        if plain is not None and plain != {}:
            yield member, plain


def _parsed(text: str) -> object:
    try:
        found: object = json.loads(text) if text else None
    except ValueError:
        return text
    return found


def _order(value: object) -> str:
    return json.dumps(value, sort_keys=True, default=str)


def _shown(name: str, value: object) -> object:
    if isinstance(value, str) and name in TEXTS:
        return value
    return Cover().copy(value) if is_object(value) or is_array(value) else value
