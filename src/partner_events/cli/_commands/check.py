"""``partner-events check``"""

from __future__ import annotations

import click

from partner_events.cli._aws import Bus, aws_options, bus_option, session
from partner_events.cli._command import command as make
from partner_events.cli._output import print_json, print_line, styled

COLOURS = {"error": "red", "warning": "yellow", "note": "bright_black"}


@make(
    "check",
    "partner-events check aws.partner/stripe.com/ed_123",
    "partner-events check default --json",
    "partner-events check partners --bus new",
)
@click.argument("name", metavar="BUS")
@bus_option
@aws_options
def command(name: str, bus: Bus, profile: str | None, region: str | None, as_json: bool) -> int:
    """Find what keeps events of an event bus from arriving, or would lose them.

    Examines the partner event source, the rules, their targets, dead-letter queues and permissions, and what
    becomes of events that a function behind them fails to handle. Of a new event bus, which --bus new or
    its ARN says, it examines the event sources, the subscribers and what their roles may do. Changes nothing.

    Exits with 1 if a finding is an error.
    """
    from partner_events.aws import check
    from partner_events.aws._clients import CUSTOM_BUSES, Service
    from partner_events.aws._custom_buses import bus_arn

    asking = session(profile, region)
    report = check(
        bus_arn(Service(CUSTOM_BUSES, session=asking), name) if bus == "new" else name, session=asking
    )
    if as_json:
        print_json({**report.to_dict(), "ok": report.ok})
    else:
        print_line(styled(str(report).splitlines()[0], bold=True))
        for finding in report.findings:
            print_line(styled(f"  {finding}", COLOURS[finding.severity]))
    return 0 if report.ok else 1
