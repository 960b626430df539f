"""``partner-events check``"""

from __future__ import annotations

import click

from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import command as make
from partner_events.cli._output import is_coloured, print_json

COLOURS = {"error": "red", "warning": "yellow", "note": "bright_black"}


@make("check", "partner-events check aws.partner/stripe.com/ed_123", "partner-events check default --json")
@click.argument("bus")
@aws_options
def command(bus: str, profile: str | None, region: str | None, as_json: bool) -> int:
    """Find what keeps events of an event bus from arriving, or would lose them.

    Examines the partner event source, the rules, their targets, dead-letter queues and permissions, and
    changes nothing.

    Exits with 1 if a finding is an error.
    """
    from partner_events.aws import check

    report = check(bus, session=session(profile, region))
    if as_json:
        print_json({**report.to_dict(), "ok": report.ok})
    else:
        click.secho(str(report).splitlines()[0], bold=True, color=is_coloured())
        for finding in report.findings:
            click.secho(f"  {finding}", fg=COLOURS[finding.severity], color=is_coloured())
    return 0 if report.ok else 1
