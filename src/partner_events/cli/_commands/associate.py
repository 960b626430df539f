"""``partner-events associate``"""

from __future__ import annotations

import click

from partner_events.cli._aws import Bus, aws_options, bus_option, session
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._output import print_json, print_line, print_text

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws import SetupPlan
    from partner_events.aws._clients import Session


@make(
    "associate",
    "partner-events associate aws.partner/stripe.com/ed_123 --region us-east-1",
    "partner-events associate aws.partner/stripe.com/ed_123 --bus new --event-bus partners",
)
@click.argument("source")
@bus_option
@click.option(
    "--event-bus",
    metavar="NAME",
    help="With --bus new, the name of the new event bus, which is created if it is not there, or its ARN.",
)
@click.option(
    "--dead-letter-queue",
    metavar="ARN",
    help="With --bus new, the queue of what the event source could not bring.",
)
@aws_options
def command(
    source: str,
    bus: Bus,
    event_bus: str | None,
    dead_letter_queue: str | None,
    profile: str | None,
    region: str | None,
    as_json: bool,
) -> None:
    """Create the event bus of a partner event source, so that its events arrive.

    The bus gets the name of the source. With --bus new, an event source of a new event bus gets the
    events instead, and EventBridge manages the classic event bus; not verified on AWS.

    Running it again changes nothing.
    """
    asking = session(profile, region)
    if bus == "new":
        _to_custom(source, event_bus, dead_letter_queue, asking, as_json)
        return
    if event_bus is not None or dead_letter_queue is not None:
        raise Failure("--event-bus and --dead-letter-queue go with --bus new")
    from partner_events.aws import associate

    done = associate(source, session=asking)
    if as_json:
        print_json(done.to_dict())
    else:
        print_line(str(done))


def _to_custom(source: str, event_bus: str | None, queue: str | None, asking: Session, as_json: bool) -> None:
    from partner_events.aws import ensure_event_bus, ensure_event_source
    from partner_events.aws._clients import Service
    from partner_events.aws._custom_buses import is_custom
    from partner_events.aws._sources import checked, described
    from partner_events.patterns import InvalidRuleError, PartnerSource

    if event_bus is None:
        raise Failure("--bus new needs --event-bus, the name or ARN of the new event bus")
    name = checked(source)
    arn = described(Service("events", session=asking), name).arn
    label = name.removeprefix("aws.partner/").replace("/", "-")
    try:
        wanted = PartnerSource(label, str(arn), dead_letter_queue=queue)
    except InvalidRuleError as error:
        raise Failure(str(error)) from error
    plans: list[SetupPlan] = []
    bus = event_bus
    if not is_custom(event_bus):
        plans.append(ensure_event_bus(event_bus, session=asking))
        bus = plans[0].apply()
    plans.append(ensure_event_source(wanted, bus, session=asking))
    made = plans[-1].apply()
    if as_json:
        print_json({"event_bus": bus, "event_source": made, "plans": [plan.to_dict() for plan in plans]})
        return
    for plan in plans:
        print_text(str(plan))
    print_line(f"{name}: its events come to {bus}; add a subscriber")
