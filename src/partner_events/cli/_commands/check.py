"""``partner-events check``"""

from __future__ import annotations

from pathlib import Path

import click

from partner_events.cli._aws import Bus, aws_options, bus_option, session
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._input import STDIN, text_of
from partner_events.cli._output import print_json, print_line, styled

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws import Report

COLOURS = {"error": "red", "warning": "yellow", "note": "bright_black"}


@make(
    "check",
    "partner-events check aws.partner/stripe.com/ed_123",
    "partner-events check default --json",
    "aws events list-rules --event-bus-name default | partner-events check -",
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

    BUS may also be a file, - or JSON of what `aws events list-rules`, `describe-rule` and
    `list-targets-by-rule` print: then what can be seen of these rules is checked, and AWS is not asked.
    So are the filter criteria of event source mappings and pipes in what `aws lambda
    get-event-source-mapping` and `aws pipes describe-pipe` print, and in templates.

    Exits with 1 if a finding is an error.
    """
    report = _of_file(name) if _is_input(name) else _of_bus(name, bus, profile, region)
    if as_json:
        print_json({**report.to_dict(), "ok": report.ok})
    else:
        print_line(styled(str(report).splitlines()[0], bold=True))
        for finding in report.findings:
            print_line(styled(f"  {finding}", COLOURS[finding.severity]))
    return 0 if report.ok else 1


def _of_bus(name: str, bus: Bus, profile: str | None, region: str | None) -> Report:
    from partner_events.aws import check
    from partner_events.aws._clients import CUSTOM_BUSES, Service
    from partner_events.aws._custom_buses import bus_arn

    asking = session(profile, region)
    return check(
        bus_arn(Service(CUSTOM_BUSES, session=asking), name) if bus == "new" else name, session=asking
    )


def _is_input(argument: str) -> bool:
    return argument == STDIN or argument.lstrip().startswith(("{", "[")) or Path(argument).is_file()


def _of_file(argument: str) -> Report:
    """What can be seen of rules that AWS's command line has printed."""
    from partner_events.aws._described import about_criteria, about_described
    from partner_events.cli._described import described, described_criteria

    text = text_of(argument)
    if criteria := described_criteria(text):
        return about_criteria(criteria)
    found = described(text)
    if found is None:
        raise Failure("this describes no rule: give what `aws events list-rules` or `describe-rule` prints")
    rules = [(rule.name, rule.bus, rule.pattern, rule.is_enabled) for rule in found.rules]
    return about_described(rules, found.scheduled, found.targets)
