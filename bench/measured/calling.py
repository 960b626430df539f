"""The command line, from the start of its process to its last line, which goes nowhere."""

import os
from contextlib import redirect_stdout, suppress


def handle(raw: dict[str, object]) -> None:
    from partner_events.cli import main

    with open(os.devnull, "w") as nowhere, redirect_stdout(nowhere), suppress(SystemExit):
        main(list(raw))
