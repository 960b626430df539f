"""``partner-events rules``"""

from __future__ import annotations

import click

from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import command as make
from partner_events.cli._output import note, print_json, print_line, styled

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws import Rule


def _covered(rule: Rule) -> dict[str, object]:
    """The rule as JSON. What its targets are given, such as headers and constant inputs, may hold secrets."""
    from partner_events._wire.json import is_array, is_object
    from partner_events._wire.secrets import Cover

    content = rule.to_dict()
    targets = content["targets"]
    for target in targets if is_array(targets) else []:
        if is_object(target):
            target["settings"] = Cover().copy(target["settings"])
    return content


@make("rules", "partner-events rules aws.partner/stripe.com/ed_123", "partner-events rules default --json")
@click.argument("bus")
@aws_options
def command(bus: str, profile: str | None, region: str | None, as_json: bool) -> None:
    """List the rules of an event bus with their patterns, targets and dead-letter queues.

    The event bus of a partner has the name of the partner event source.
    """
    from partner_events.aws import list_rules

    found = list_rules(bus, session=session(profile, region))
    if as_json:
        print_json([_covered(rule) for rule in found])
        return
    for rule in found:
        head, *targets = str(rule).splitlines()
        print_line(styled(head, "green" if rule.is_enabled else "bright_black"))
        for target in targets:
            print_line(target)
    if not found:
        note(f"{bus}: no rule")
