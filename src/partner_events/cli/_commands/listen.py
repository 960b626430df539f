"""``partner-events listen``"""

from __future__ import annotations

import ipaddress
import os
import re
import sys
from contextlib import nullcontext

import click

from partner_events.cli._command import command as make
from partner_events.cli._errors import WRONG, Failure
from partner_events.cli._input import text_in
from partner_events.cli._output import note, print_line, styled
from partner_events.cli._run.options import function_options, options_of, settings_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from partner_events.cli._listen.requests import Answer
    from partner_events.cli._listen.vendors import Vendor
    from partner_events.cli._listen.wrapping import Bus
    from partner_events.cli._run.environment import ExecutionEnvironment

HOST, PORT = "127.0.0.1", 8421
MOST_WAITING = 1_000

VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@make(
    "listen",
    "partner-events listen --to app:lambda_handler --secret stripe=STRIPE_WEBHOOK_SECRET",
    "partner-events listen --to app:lambda_handler --secret auth0=@auth0-token.txt --record events.jsonl",
    "stripe listen --forward-to localhost:8421/stripe",
)
@click.option("--to", "handler", metavar="HANDLER", help="The function: module:function, as for invoke.")
@click.option(
    "--port", default=PORT, show_default=True, type=click.IntRange(0, 65535), help="0 takes a free one."
)
@click.option("--host", default=HOST, show_default=True, help="The address; another one is open to others.")
@click.option(
    "--secret",
    "secrets",
    metavar="VENDOR=NAME",
    multiple=True,
    help="The variable that has a vendor's secret, or @ and a file (repeatable).",
)
@click.option("--unsigned", multiple=True, metavar="VENDOR", help="Accept this vendor without a secret.")
@click.option(
    "--source",
    "sources",
    metavar="PARTNER=SOURCE",
    multiple=True,
    help="The event source of a partner's events.",
)
@click.option(
    "--bus",
    type=click.Choice(["classic", "new"]),
    default="classic",
    show_default=True,
    help="What delivers: a partner's event bus where it has one, or a new event bus.",
)
@click.option("--record", type=click.Path(dir_okay=False), help="Append the events to a file.")
@click.option("--most", type=click.IntRange(1), help="End after so many events.")
@function_options
def command(
    handler: str | None,
    port: int,
    host: str,
    secrets: tuple[str, ...],
    unsigned: tuple[str, ...],
    sources: tuple[str, ...],
    bus: Bus,
    record: str | None,
    most: int | None,
    as_json: bool,
    **options: object,
) -> int:
    """Take vendors' webhooks on this machine, as the events that EventBridge would make of them.

    For development: Stripe's command line, or a tunnel, forwards webhooks to it.
    A request's vendor is known by its signature's header, or by the path, such as /auth0.
    With a secret, requests are checked as the vendor documents it, and others are refused.

    Webhooks become events of the partner's source where they hold the same; otherwise, and with --bus new,
    events of a webhook source of a new event bus.
    The function runs as with invoke; without --to, events are shown and recorded.

    Keys: r sends the last event again, a number and Enter that one; c restarts the function; q ends.
    """
    from queue import Queue

    from partner_events.cli._listen.requests import Receiver
    from partner_events.cli._listen.server import Server
    from partner_events.cli._listen.session import KEYS, Session, opened_record
    from partner_events.cli._listen.vendors import vendors
    from partner_events.cli._run.environment import ExecutionEnvironment
    from partner_events.cli._run.settings import pairs

    known = vendors()
    found = _secrets(secrets, known)
    _check_names([*unsigned, *(source_of := pairs(sources, "--source"))], known)
    if not _is_loopback(host) and not (found or unsigned):
        raise Failure(
            f"{host} is open to others; check requests with --secret, or name vendors with --unsigned"
        )
    receiver = Receiver(secrets=found, unsigned=frozenset(unsigned), bus=bus, sources=source_of)
    environment = None
    if handler is not None:
        settings, notes = settings_of(handler, options_of(options))
        for each in notes:
            note(each, colour="yellow")
        environment = ExecutionEnvironment(settings, is_cold=options_of(options).is_cold)
    inbox: Queue[Answer] = Queue(MOST_WAITING)
    with (
        environment or nullcontext(),
        nullcontext(None) if record is None else opened_record(record) as file,
        Server(host, port, receiver, inbox) as server,
    ):
        if environment is not None and (code := _start(environment, as_json=as_json)):
            return code
        if not as_json:
            _say(host, server.server_port, handler, found, record)
            if sys.stdin.isatty() and sys.stdout.isatty():
                note(KEYS)
        try:
            Session(inbox, environment, record=file, as_json=as_json).run(most=most)
        except KeyboardInterrupt:
            note("ended")
    return 0


def _start(environment: ExecutionEnvironment, *, as_json: bool) -> int:
    """Start the function, so that it is ready for the first event; the exit code if there is no such one.

    A module that cannot be imported may be mended meanwhile: each event starts it anew.
    """
    from partner_events.cli._run.outcomes import InitFailed
    from partner_events.cli._run.report import show_init

    try:
        environment.start()
    except InitFailed as failed:
        show_init(failed, environment.settings, as_json=as_json)
        return WRONG if failed.exit_code == WRONG else 0
    return 0


def _say(host: str, port: int, handler: str | None, secrets: Iterable[str], record: str | None) -> None:
    where = f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
    print_line(
        "listening on ",
        styled(f"http://{where}", bold=True),
        f", for {handler}" if handler else "",
        f", recording to {record}" if record else "",
    )
    print_line(
        f"signatures of {', '.join(secrets)} are checked; other requests are refused"
        if secrets
        else "no secret: whoever reaches this port can send events"
    )
    print_line("for development only")
    if not _is_loopback(host):
        note(f"{host} is open to other machines: whoever reaches it can run your function", colour="red")


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _secrets(given: Iterable[str], known: Mapping[str, Vendor]) -> dict[str, str]:
    """The secret of each vendor. What is in the command line is never shown: it may be one.

    Raises:
        Failure: There is no such vendor, variable or file.
    """
    found: dict[str, str] = {}
    for text in given:
        vendor, is_there, name = text.partition("=")
        if not is_there:
            raise Failure("--secret wants VENDOR=NAME, with the name of an environment variable")
        _check_names([vendor], known)
        if not known[vendor].settings:
            raise Failure(f"it is not known how {known[vendor].title} signs its requests")
        found[vendor] = _secret(vendor, name)
    return found


def _secret(vendor: str, name: str) -> str:
    if name.startswith("@"):
        secret = text_in(name[1:]).strip()
    elif not VARIABLE.fullmatch(name) or name not in os.environ:
        # It may be the secret itself.
        raise Failure(
            f"--secret {vendor}= wants the name of an environment variable that is set, or @ and a file; "
            "not the secret itself, which others on this machine could read"
        )
    else:
        secret = os.environ[name]
    if not secret:
        raise Failure(f"the secret of {vendor} is empty")
    return secret


def _check_names(names: Iterable[str], known: Mapping[str, Vendor]) -> None:
    from partner_events._base.text import shown
    from partner_events._partners import PARTNERS
    from partner_events.cli._kinds import nearest

    for name in names:
        if name not in known and name not in PARTNERS.values():
            advice = nearest(name, known) or f"; use one of {', '.join(known)}"
            raise Failure(f"there is no vendor {shown(name, 40)!r}{advice}")
