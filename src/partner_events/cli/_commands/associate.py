"""``partner-events associate``"""

from __future__ import annotations

import click

from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import command as make
from partner_events.cli._output import print_json, print_line


@make("associate", "partner-events associate aws.partner/stripe.com/ed_123 --region us-east-1")
@click.argument("source")
@aws_options
def command(source: str, profile: str | None, region: str | None, as_json: bool) -> None:
    """Create the event bus of a partner event source, so that its events arrive.

    The bus gets the name of the source.
    Running it again changes nothing.
    """
    from partner_events.aws import associate

    done = associate(source, session=session(profile, region))
    if as_json:
        print_json(done.to_dict())
    else:
        print_line(str(done))
