"""``partner-events check``"""

from __future__ import annotations

import click

from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import command as make
from partner_events.cli._output import print_json, print_line, styled

COLOURS = {"error": "red", "warning": "yellow", "note": "bright_black"}


@make("check", "partner-events check aws.partner/stripe.com/ed_123", "partner-events check default --json")
@click.argument("bus")
@aws_options
def command(bus: str, profile: str | None, region: str | None, as_json: bool) -> int:
    """Find what keeps events of an event bus from arriving, or would lose them.

    Examines the partner event source, the rules, their targets, dead-letter queues and permissions, and what
    becomes of events that a function behind them fails to handle. Changes nothing.

    Exits with 1 if a finding is an error.
    """
    from partner_events.aws import check

    report = check(bus, session=session(profile, region))
    if as_json:
        print_json({**report.to_dict(), "ok": report.ok})
    else:
        print_line(styled(str(report).splitlines()[0], bold=True))
        for finding in report.findings:
            print_line(styled(f"  {finding}", COLOURS[finding.severity]))
    return 0 if report.ok else 1
