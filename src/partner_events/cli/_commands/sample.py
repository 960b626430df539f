"""``partner-events sample``"""

from __future__ import annotations

import click

from partner_events.catalog import Kind
from partner_events.cli._command import command as make
from partner_events.cli._kinds import event_class, kind_argument
from partner_events.cli._output import print_json

CARRIERS = ("firehose", "kinesis", "logs", "pipe", "sns", "sns-in-sqs", "sqs", "subscriber")
"""The carriers of `partner_events.testing`, whose import would cost 0.1 s; a test compares the two."""


@make(
    "sample",
    "partner-events sample payment_intent.succeeded --set amount=9999",
    "partner-events sample auth0/s --set payload.ip=203.0.113.7 | partner-events parse -",
    "partner-events sample invoice.paid --carrier sqs --count 3",
)
@kind_argument
@click.option(
    "--set",
    "overrides",
    metavar="PATH=VALUE",
    multiple=True,
    help="The value of a field of the payload, or at a path (repeatable).",
)
@click.option("--carrier", type=click.Choice(CARRIERS), help="The carrier that brings it to a function.")
@click.option(
    "--seed", default=0, show_default=True, help="Another seed gives other people, amounts and times."
)
@click.option(
    "--count",
    default=1,
    show_default=True,
    type=click.IntRange(1),
    help="How many deliveries to write, each with its own seed.",
)
def command(
    kind: Kind, overrides: tuple[str, ...], carrier: str | None, seed: int, count: int, as_json: bool
) -> None:
    """Write a realistic delivery of a kind, the same every time.

    A value is read according to its field's type; null, objects and lists are JSON, and other("word") is a
    word that is not documented.
    Several deliveries are written as JSON lines, or as the records of one carrier.
    """
    from partner_events.cli._overrides import overrides_of
    from partner_events.testing import sample

    cls = event_class(kind)
    given = overrides_of(cls, overrides)
    events = (sample(cls, given, seed=each) for each in range(seed, seed + count))
    if carrier is not None:
        from partner_events.testing._carriers import CARRIERS as CARRIED

        print_json(CARRIED[carrier.replace("-", "_")](*events))
        return
    for event in events:
        print_json(event.to_dict(), indent=2 if count == 1 else None)
