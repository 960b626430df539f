"""``partner-events explore``"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path

import click

from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._output import note, print_json, print_line, styled
from partner_events.cli._progress import BarBeside

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@make(
    "explore",
    "partner-events explore",
    "partner-events explore stripe/invoice.paid",
    "partner-events explore --port 8000 --no-open",
    "partner-events explore --write site/explorer",
    "partner-events explore --write site/explorer --engine node_modules/pyodide",
)
@click.argument("kind", required=False)
@click.option(
    "--write",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write the pages into this folder, for any web server, and end.",
)
@click.option(
    "--engine",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="With --write, the folder of the npm package pyodide, which is copied: the pattern workbench then "
    "needs no server that answers.",
)
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="The port; by default a free one.")
@click.option("--no-open", is_flag=True, help="Do not open a browser.")
def command(
    kind: str | None, folder: Path | None, engine: Path | None, port: int, no_open: bool, as_json: bool
) -> None:
    """Open the event explorer in a browser: every kind with its fields, samples, patterns and code.

    With a `KIND`, its page is opened.
    The pages are served on this machine alone, work without a network, and are made when they are opened.
    What was made is kept in the cache, for later calls.
    """
    place = _place(kind) if kind else ""
    if engine is not None and folder is None:
        raise click.UsageError("--engine is copied into the folder of --write, and there is none")
    if folder is not None:
        with _bar() as progress:
            written = _write(folder, engine, progress)
        if as_json:
            print_json({"folder": str(folder), "files": len(written)})
        else:
            print_line(f"wrote {len(written):,} files into {folder}")
        return
    _serve(port, place, no_open=no_open, as_json=as_json)


def _place(name: str) -> str:
    """What follows the address of the explorer, for the page of a kind."""
    from urllib.parse import quote

    from partner_events.cli._kinds import find

    kind = find(name)
    return f"#/{quote(kind.partner, safe='')}/{quote(kind.kind, safe='')}"


def _write(folder: Path, engine: Path | None, progress: Callable[[int, int], None]) -> list[Path]:
    from partner_events.explorer import write
    from partner_events.explorer._workbench._engine import NoEngineError

    try:
        return write(folder, engine=engine, progress=progress)
    except NoEngineError as error:
        raise Failure(str(error)) from error


@contextmanager
def _bar() -> Iterator[Callable[[int, int], None]]:
    """A bar of kinds while the pages are written."""
    bar = BarBeside("kinds")
    try:
        yield lambda done, total: bar.update(done, total, done)
    finally:
        bar.hide()


def _serve(port: int, place: str, *, no_open: bool, as_json: bool) -> None:
    from partner_events.explorer._kept import Kept
    from partner_events.explorer._server import Server

    try:
        server = Server(Kept().content, port)
    except OSError as error:
        raise Failure(f"port {port} cannot be used: {error.strerror or error}") from error
    with server:
        url = f"{server.url}{place}"
        # Whoever is told that it serves may end it.
        try:
            if as_json:
                print_json({"url": url})
            else:
                print_line("the explorer is at ", styled(url, bold=True))
                note("Ctrl-C ends it")
            if not no_open:
                click.launch(url)
            server.serve_forever()
        except KeyboardInterrupt:
            note("ended")
