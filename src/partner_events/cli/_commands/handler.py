"""``partner-events handler``"""

from __future__ import annotations

from pathlib import Path

import click

from partner_events.catalog import Kind
from partner_events.cli._aws import Bus, bus_option
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._kinds import kinds_argument
from partner_events.cli._output import print_json, print_line


@make(
    "handler",
    "partner-events handler payment_intent.succeeded charge.refunded --output payments",
    "partner-events handler payment_intent.succeeded --queue --output payments",
    "partner-events handler payment_intent.succeeded --bus new --output payments",
    "cd payments && pip install -r requirements-dev.txt && pytest",
    "cd payments && sam build && sam deploy --guided",
)
@kinds_argument
@click.option(
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=".",
    show_default=True,
    help="The directory to write to; it is created if it does not exist.",
)
@click.option("--queue", is_flag=True, help="Put an SQS queue before the function.")
@bus_option
@click.option("--force", is_flag=True, help="Replace files that exist.")
def command(kinds: list[Kind], output: Path, queue: bool, bus: Bus, force: bool, as_json: bool) -> None:
    """Write a Lambda function that handles kinds of events.

    Writes handlers.py with a typed handler for each kind, test_handlers.py with a test for each, app.py with
    the function, which handles each event once, requirements.txt and requirements-dev.txt, a Makefile with
    which `sam build` builds a package with bytecode, and template.yaml for AWS SAM: a rule on the event bus
    of each event source, a queue for what fails, the table of handled events, and alarms by email.

    With --bus new the events come from a new event bus: template.yaml has the bus, unless you give it
    one, an event source for each partner, and a subscriber with its role instead of each rule. Not verified
    on AWS.
    """
    from partner_events.cli._project import project

    files = {output / name: text for name, text in project(kinds, queue=queue, custom=bus == "new").items()}
    there = [path for path in files if path.is_symlink() or path.exists()]
    if there and not force:
        exist = "exists" if len(there) == 1 else "exist"
        names = ", ".join(map(str, there))
        raise Failure(f"{names} {exist} already; write elsewhere with --output, or use --force")
    output.mkdir(parents=True, exist_ok=True)
    for path, text in files.items():
        # What a link leads to is elsewhere.
        path.unlink(missing_ok=True)
        path.write_text(text, encoding="utf-8")
    if as_json:
        print_json({"files": [str(path) for path in files]})
    else:
        for path in files:
            print_line(f"wrote {path}")
