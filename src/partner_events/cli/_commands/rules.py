"""``partner-events rules``"""

from __future__ import annotations

import click

from partner_events.cli._aws import Bus, aws_options, bus_option, session
from partner_events.cli._command import command as make
from partner_events.cli._output import note, print_json, print_line, styled

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws import Rule
    from partner_events.aws._clients import Session


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


@make(
    "rules",
    "partner-events rules aws.partner/stripe.com/ed_123",
    "partner-events rules default --json",
    "partner-events rules partners --bus new",
)
@click.argument("name", metavar="BUS")
@bus_option
@aws_options
def command(name: str, bus: Bus, profile: str | None, region: str | None, as_json: bool) -> None:
    """List the rules of an event bus with their patterns, targets and dead-letter queues.

    The classic event bus of a partner has the name of the partner event source. Of a new event bus,
    which --bus new or its ARN says, these are the event sources and the subscribers with their filters.
    """
    from partner_events.aws._custom_buses import is_custom

    asking = session(profile, region)
    if bus == "new" or is_custom(name):
        _list_custom(name, asking, as_json)
    else:
        _list_classic(name, asking, as_json)


def _list_custom(bus: str, asking: Session, as_json: bool) -> None:
    from partner_events.aws import list_bus_sources, list_subscribers

    sources, subscribers = list_bus_sources(bus, session=asking), list_subscribers(bus, session=asking)
    if as_json:
        print_json(
            {
                "event_sources": [source.to_dict() for source in sources],
                "subscribers": [subscriber.to_dict() for subscriber in subscribers],
            }
        )
        return
    for source in sources:
        colour = "green" if source.state == "ACTIVE" else "bright_black"
        print_line(styled(f"event source {source}", colour))
    for subscriber in subscribers:
        head, *filters = str(subscriber).splitlines()
        colour = "green" if subscriber.state == "RUNNING" else "bright_black"
        print_line(styled(f"subscriber {head}", colour))
        for each in filters:
            print_line(each)
    if not subscribers:
        note(f"{bus}: no subscriber")


def _list_classic(bus: str, asking: Session, as_json: bool) -> None:
    from partner_events.aws import list_rules

    found = list_rules(bus, session=asking)
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
