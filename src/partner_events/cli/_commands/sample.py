"""``partner-events sample``"""

from __future__ import annotations

import click

from partner_events.catalog import Kind
from partner_events.cli._command import command as make
from partner_events.cli._kinds import event_class, kind_argument
from partner_events.cli._output import print_json

CARRIERS = ("firehose", "kinesis", "logs", "pipe", "sns", "sns-in-sqs", "sqs")
"""What a test holds to those of `partner_events.testing`, whose import would cost a tenth of a second."""


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
@click.option("--carrier", type=click.Choice(CARRIERS), help="What carries it to a function.")
@click.option("--seed", default=0, show_default=True, help="Another seed tells another story.")
@click.option(
    "--count", default=1, show_default=True, type=click.IntRange(1), help="So many, of one seed each."
)
def command(
    kind: Kind, overrides: tuple[str, ...], carrier: str | None, seed: int, count: int, as_json: bool
) -> None:
    """Write a realistic delivery of a kind, the same at every call.

    A value is read as its field's type wants it; null, objects and lists are JSON, and other("word") is a
    word that is not documented.
    Several deliveries are JSON lines, or the records of one carrier.
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
