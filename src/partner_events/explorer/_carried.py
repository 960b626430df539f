"""Samples in the forms in which functions get them, compact; `partner_events.testing` makes them.

A form is most of a page long, and the same for all deliveries but for their text and a few ids. So what is
the same is written once, as a *frame*: JSON with marks for what differs. Of each delivery there is a list of
values for them, as JSON, in which other marks stand for the delivery itself. A page puts them together; that
is all that it does, and it computes no id, no digest and no time.

A mark is a character of Unicode's private use and a number or a letter, which no delivery of ours contains:

======= ===============================================================
``\\ue000`` with a number, and ``\\ue001``: the value with this number
``\\ue002t``  the delivery's text, inside a JSON string
``\\ue002a``  the same inside JSON that is inside a JSON string, all of it in ASCII
``\\ue002b``  its bytes as base64
``\\ue002o``  the delivery as an object
======= ===============================================================
"""

from __future__ import annotations

import json
from base64 import b64encode
from functools import cache

from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object
from partner_events.testing import (
    as_firehose,
    as_kinesis,
    as_logs,
    as_pipe,
    as_sns,
    as_sns_in_sqs,
    as_sqs,
    as_subscriber,
)

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

FIRST, LAST, OWN = "\ue000", "\ue001", "\ue002"


class Form(Value):
    """A form.

    Attributes:
        title: What people call it.
        text: What it is, in a sentence.
        make: Makes it of a delivery.
    """

    __slots__ = ("title", "text", "make")

    title: str
    text: str
    make: Callable[[dict[str, object]], object]


FORMS: Mapping[str, Form] = {
    "sqs": Form("SQS", "The queue is the rule's target.", as_sqs),
    "sns": Form("SNS", "The topic is the rule's target, and invokes the function.", as_sns),
    "sns-in-sqs": Form(
        "SNS in SQS", "The queue subscribes to the topic, without raw message delivery.", as_sns_in_sqs
    ),
    "kinesis": Form("Kinesis", "The stream is the rule's target.", as_kinesis),
    "firehose": Form("Firehose", "The function transforms the stream's records.", as_firehose),
    "logs": Form("CloudWatch Logs", "The function subscribes to the rule's log group.", as_logs),
    "pipe": Form("Pipe", "The function is the pipe's target, whose source is a queue.", as_pipe),
    "subscriber": Form(
        "New bus",
        "The function is the subscriber's target, with the transformer WITH_METADATA.",
        as_subscriber,
    ),
    "subscriber-raw": Form(
        "New bus, RAW",
        "The function is the subscriber's target, with the transformer RAW.",
        lambda delivery: as_subscriber(delivery, metadata=False),
    ),
    "subscriber-sqs": Form(
        "New bus and SQS",
        "The queue is the subscriber's target.",
        lambda delivery: as_sqs(*as_subscriber(delivery)),
    ),
}
"""All but the delivery itself, which a function gets that is the target of a rule."""


class Frame(Value):
    """What is the same of a form for all deliveries.

    Attributes:
        text: Its JSON, indented, with marks for the values that differ.
        leaves: All its values as JSON; None stands for one that differs.
    """

    __slots__ = ("text", "leaves")

    text: str
    leaves: tuple[str | None, ...]


def frames() -> dict[str, dict[str, str]]:
    """What pages need to know of each form: what it is, and its frame."""
    return {
        name: {"title": form.title, "text": form.text, "frame": _frame(name).text}
        for name, form in FORMS.items()
    }


class Carried:
    """A delivery that carriers bring."""

    def __init__(self, delivery: dict[str, object]) -> None:
        self.delivery = delivery
        text = json.dumps(delivery, ensure_ascii=False)
        self._marks = {
            text: f"{OWN}t",
            json.dumps(text)[1:-1]: f"{OWN}a",
            b64encode(text.encode()).decode(): f"{OWN}b",
        }
        self._shortest = min(map(len, self._marks))

    def values(self, name: str) -> list[str]:
        """What a form of it has in the place of the marks, in their order."""
        frame = _frame(name)
        found = self.leaves(name)
        assert len(found) == len(frame.leaves), f"the form {name} has another shape for this delivery"
        pairs = list(zip(found, frame.leaves, strict=True))
        assert all(same in (None, leaf) for leaf, same in pairs), f"{name}: a value differs that all share"
        return [leaf for leaf, same in pairs if same is None]

    def leaves(self, name: str) -> list[str]:
        """All values of a form that are no containers, as JSON, with marks for the delivery."""
        return list(self._leaves(FORMS[name].make(self.delivery)))

    def _leaves(self, value: object) -> Iterator[str]:
        if value == self.delivery:
            yield f"{OWN}o"
        elif is_object(value):
            for each in value.values():
                yield from self._leaves(each)
        elif is_array(value):
            for each in value:
                yield from self._leaves(each)
        else:
            yield json.dumps(self._with_mark(value), ensure_ascii=False)

    def _with_mark(self, value: object) -> object:
        if isinstance(value, str) and len(value) >= self._shortest:
            for text, mark in self._marks.items():
                if text in value:
                    return value.replace(text, mark)
        return value


def _unlike(number: int) -> dict[str, object]:
    """One of some deliveries that have nothing in common: what their forms have in common, all have."""
    return {
        "version": "0",
        "id": f"6f1c3a52-0b1e-4f6a-9d3f-0c5a5f0d7a1{number}",
        "detail-type": f"detail-type {number}",
        "source": f"aws.partner/example.com/{number}",
        "time": f"202{number}-0{number}-1{number}T0{number}:1{number}:2{number}Z",
        "detail": {f"field {number}": number},
    }


UNLIKE = tuple(map(_unlike, range(2, 6)))
"""As many as it takes that no digits of a digest are the same in all by chance."""


@cache
def _frame(name: str) -> Frame:
    make = FORMS[name].make
    found = [Carried(each).leaves(name) for each in UNLIKE]
    # The marks of the delivery are in all, and are values all the same.
    leaves = tuple(
        each[0] if len(set(each)) == 1 and OWN not in each[0] else None for each in zip(*found, strict=True)
    )
    marked = _marked(make(UNLIKE[0]), UNLIKE[0], iter(leaves), iter(range(len(leaves))))
    return Frame(json.dumps(marked, indent=2, ensure_ascii=False), leaves)


def _marked(
    value: object, delivery: dict[str, object], leaves: Iterator[str | None], numbers: Iterator[int]
) -> object:
    """The value with a mark in the place of each that differs."""
    if value == delivery or not (is_object(value) or is_array(value)):
        return value if next(leaves) is not None else f"{FIRST}{next(numbers)}{LAST}"
    if is_object(value):
        return {key: _marked(each, delivery, leaves, numbers) for key, each in value.items()}
    return [_marked(each, delivery, leaves, numbers) for each in value]
