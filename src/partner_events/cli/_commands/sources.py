"""``partner-events sources``"""

from __future__ import annotations

import click

from partner_events.cli._aws import aws_options, session
from partner_events.cli._command import command as make
from partner_events.cli._kinds import check_partner, complete_partner
from partner_events.cli._output import note, print_json, print_table

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.aws import EventSource


def _bus(source: EventSource) -> str:
    if source.managed_by is not None:
        return "new"
    return "classic" if source.has_bus else "none"


@make(
    "sources",
    "partner-events sources",
    "partner-events sources stripe --profile prod --region us-east-1",
    "partner-events sources acme.com",
)
@click.argument("partner", required=False, shell_complete=complete_partner)
@aws_options
def command(partner: str | None, profile: str | None, region: str | None, as_json: bool) -> int:
    """List the partner event sources that partners have created for your AWS account.

    PARTNER is a partner's name in this library, such as stripe; for any other partner, its name at AWS,
    such as acme.com.

    A pending source has no event bus yet, and its events are dropped: see associate. Where BUS is new, an
    event source of a new event bus has it, and its classic event bus is managed: leave that alone.

    Exits with 1 if there is none.
    """
    from partner_events.aws import list_event_sources

    if partner is not None and "." not in partner:
        check_partner(partner)
    found = list_event_sources(partner=partner, session=session(profile, region))
    if as_json:
        print_json([source.to_dict() for source in found])
    elif found:
        rows = [(source.status, source.name, _bus(source), source.advice or "") for source in found]
        print_table(("STATUS", "SOURCE", "BUS", "TO DO"), rows, ("cyan", "", "", "yellow"))
    else:
        note("No partner event source. Set one up at the partner first; its page in the docs says how.")
    return 0 if found else 1
