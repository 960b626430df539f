"""The keys of events as expressions, for the parameters of a subscriber's target.

https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-custom-bus-transform.html
"""

from __future__ import annotations

from typing import Literal, TypeAlias, get_args

from partner_events._kinds.jsonata import JsonataKey, keys_of
from partner_events._partners import PARTNERS
from partner_events.patterns._targets.targets import InvalidRuleError

__all__ = ["key_expression"]

KeyTarget: TypeAlias = Literal["lambda", "states", "sqs", "sns"]
KeyOf: TypeAlias = Literal["event", "object"]

BATCHED = ("lambda", "states")
"""The targets in whose parameters ``$events`` is an array, even of one event."""


def key_expression(partner: str, *, target: KeyTarget, of: KeyOf = "event") -> str:
    """The expression ``{% … %}`` that gives the key of a partner's event as AWS evaluates it.

    It is for ``DurableExecutionName`` of a function, ``Name`` of an execution of Step Functions, and
    ``MessageDeduplicationId`` and ``MessageGroupId`` of a FIFO queue or topic. Keys that do not fit
    everywhere are hashed with SHA-256, to 64 digits. Of an event without a key it gives the envelope's id.

    A name for a batch has no meaning: let ``max_batch_size`` be 1.

    Args:
        partner: The partner, such as ``"stripe"``.
        target: The target's service. In the parameters of functions and state machines, events are an array.
        of: ``"event"`` gives the idempotency key of the event; ``"object"`` the id of what it is about, such
            as a payment intent, an incident or a monitor, by which a FIFO queue can group messages.

    Raises:
        InvalidRuleError: There is no such partner or target, or no expression can read the key.
    """
    names = list(dict.fromkeys(PARTNERS.values()))
    for field, value, known in (
        ("partner", partner, names),
        ("target", target, list(get_args(KeyTarget))),
        ("of", of, list(get_args(KeyOf))),
    ):
        if value not in known:
            raise InvalidRuleError(
                f"there is no {field} {value!r}; use one of {', '.join(known)}", field=field, value=value
            )
    event = "$events[0].Data" if target in BATCHED else "$events.Data"
    keys = keys_of(partner)
    key = keys.EVENT if of == "event" else keys.OBJECT
    if not isinstance(key, JsonataKey):
        why = key or f"what {partner!r} sends has no id of an object in common"
        raise InvalidRuleError(
            f"{why}; use the envelope's id, {{% {event}.id %}}, which a re-send does not share",
            field="partner" if of == "event" else "of",
            value=partner if of == "event" else of,
        )
    found = '$type($key) = "string" and $key != "" ? $key : $event.id'
    written = f"($event := {event}; $detail := $event.detail; $key := ({key.expression}); {found})"
    if not key.is_name:
        written = f'$hash({written}, "SHA-256")'
    return f"{{% {written} %}}"
