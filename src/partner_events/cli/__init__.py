"""The command line ``partner-events``, of the extra ``[cli]``; documented in docs/cli.md.

Importing this package loads nothing: each command imports what it needs when it runs.
"""

from __future__ import annotations

import sys

from partner_events._base.lazy import listed

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]


def __dir__() -> list[str]:
    return listed(__name__)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run a command and end the process with its exit code.

    Args:
        arguments: The words after ``partner-events``; by default those of the process.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    try:
        sys.exit(_run(arguments))
    except KeyboardInterrupt:
        # Pressed before click handles it, or while the process ends.
        print("Error: interrupted", file=sys.stderr)
        sys.exit(130)


def _run(arguments: Sequence[str]) -> int:
    try:
        from partner_events.cli._app import run
    except ModuleNotFoundError as error:
        if error.name != "click":
            raise
        sys.exit("Error: the command line is not installed: pip install 'partner-events[cli]'")
    return run(arguments)
