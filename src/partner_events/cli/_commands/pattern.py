"""``partner-events pattern``"""

from __future__ import annotations

import json

import click

from partner_events.catalog import Kind
from partner_events.cli._command import command as make
from partner_events.cli._kinds import event_class, kinds_argument
from partner_events.cli._output import note, print_json, print_raw_json
from partner_events.cli._rule_text import FORMATS, RuleOptions, print_rule

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.cli._rule_text import Format
    from partner_events.patterns import EventPattern, SubscriberFilters


@make(
    "pattern",
    "partner-events pattern payment_intent.succeeded --where 'detail.data.object.amount >= 10000'",
    'partner-events pattern InvoicePaid --where \'payload.currency in ("usd", "eur")\' --no-replays',
    "partner-events pattern auth0/s auth0/f --compact",
    "partner-events pattern payment_intent.succeeded --subscriber > filters.json",
    "partner-events pattern payment_intent.succeeded --format cdk-python --name Paid "
    "--bus aws.partner/stripe.com/ed_123",
)
@kinds_argument
@click.option(
    "--where",
    "conditions",
    metavar="CONDITION",
    multiple=True,
    help="A condition on the fields (repeatable; all must hold).",
)
@click.option("--source", metavar="NAME", help="Match this partner event source only.")
@click.option("--no-replays", is_flag=True, help="Do not match events that an archive replays.")
@click.option(
    "--flat", is_flag=True, help="Match the simplified form, which examples use but no partner sends."
)
@click.option(
    "--subscriber",
    is_flag=True,
    help="Write the filters of a subscriber of a new event bus instead: its FilterConfiguration.",
)
@click.option("--compact", is_flag=True, help="Write the pattern on one line, as short as possible.")
@click.option(
    "--format",
    "written_as",
    metavar="TOOL",
    type=click.Choice(FORMATS),
    default="json",
    help=f"Write the rule for a tool, instead of the pattern alone: {', '.join(FORMATS[1:])}.",
)
@click.option("--name", metavar="NAME", default="Rule", help="The name of the rule, with --format.")
@click.option("--bus", metavar="NAME", default="default", help="Its event bus, with --format.")
@click.option(
    "--target", "targets", metavar="ARN", multiple=True, help="A target, with --format (repeatable)."
)
@click.option("--role", metavar="ARN", help="The role that EventBridge assumes for the targets.")
def command(
    kinds: list[Kind],
    conditions: tuple[str, ...],
    source: str | None,
    no_replays: bool,
    flat: bool,
    subscriber: bool,
    compact: bool,
    written_as: Format,
    name: str,
    bus: str,
    targets: tuple[str, ...],
    role: str | None,
    as_json: bool,
) -> None:
    """Write the event pattern of a rule for kinds of events, or the rule.

    A condition compares a field (==, !=, <, <=, >, >=, in, not in), or calls an operator of
    EventBridge on it: prefix, suffix, wildcard, contains, equals_ignore_case, cidr, exists, anything_but.
    Join conditions with and, or.

    `payload` stands for the path to the partner's own object; a field that the
    envelope lacks is one of it: payload.amount and amount are the same.
    """
    made = _made(kinds, conditions, source=source, flat=flat)
    made = made.without_replays() if no_replays else made
    written = _filters(made) if subscriber else made
    for warning in written.warnings:
        note(str(warning), colour="yellow")
    if written_as != "json":
        if subscriber or compact:
            raise click.UsageError("--format writes a rule: leave out --subscriber and --compact")
        print_rule(made, written_as, RuleOptions(name, bus, targets, role))
    elif compact:
        print_raw_json(written.to_json())
    else:
        # From the pattern's own text, in which numbers are as they were written.
        print_json(json.loads(written.to_json()))


def _filters(pattern: EventPattern) -> SubscriberFilters:
    from partner_events.patterns import SubscriberFilters

    return SubscriberFilters.of(pattern)


def _made(kinds: list[Kind], conditions: tuple[str, ...], *, source: str | None, flat: bool) -> EventPattern:
    from partner_events.cli._where import condition
    from partner_events.patterns import EventPattern

    classes = [event_class(kind) for kind in kinds]
    asked = [condition(text, classes[0]) for text in conditions]
    return EventPattern.of(*classes, *asked, source=source, flat=flat)
