"""``partner-events invoke``"""

from __future__ import annotations

from pathlib import Path

import click

from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._output import note
from partner_events.cli._run.inputs import CARRIERS
from partner_events.cli._run.options import function_options, options_of, settings_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from partner_events.cli._run.inputs import Input
    from partner_events.cli._run.options import FunctionOptions
    from partner_events.recorded import UnreadableError


@make(
    "invoke",
    "partner-events invoke app:lambda_handler payment_intent.succeeded --set amount=9999",
    "partner-events invoke app:lambda_handler recorded/*.jsonl --carrier sqs --batch 10",
    "partner-events invoke Function deliveries.jsonl --template template.yaml --env-file .env",
)
@click.argument("handler")
@click.argument("inputs", metavar="FILE|KIND...", nargs=-1, required=True)
@click.option("--carrier", type=click.Choice(CARRIERS), help="What brings the deliveries to the function.")
@click.option(
    "--batch",
    default=1,
    show_default=True,
    type=click.IntRange(1, 10_000),
    help="Deliveries in one batch of it.",
)
@click.option("--times", default=1, show_default=True, type=click.IntRange(1), help="How often each comes.")
@click.option(
    "--set",
    "overrides",
    metavar="PATH=VALUE",
    multiple=True,
    help="The value of a field of samples (repeatable).",
)
@click.option("--seed", default=0, show_default=True, help="Another seed gives other samples.")
@click.option(
    "--count", default=1, show_default=True, type=click.IntRange(1), help="How many samples of a kind."
)
@function_options
@click.option("--every", is_flag=True, help="Show each of many invocations, with its logs.")
@click.option("--watch", is_flag=True, help="Do it again when a file of the function's folder changes.")
def command(
    handler: str,
    inputs: tuple[str, ...],
    carrier: str | None,
    batch: int,
    times: int,
    overrides: tuple[str, ...],
    seed: int,
    count: int,
    every: bool,
    watch: bool,
    as_json: bool,
    **options: object,
) -> int:
    """Run your function here, as Lambda does, on recorded deliveries or samples.

    `HANDLER` is module:function, in this folder or in its src; with --template also the logical id of the
    function.
    What follows are files in any form in which deliveries are recorded, or kinds, of which samples are made;
    - is standard input.
    A file's Lambda events come as they are, every other delivery as from a rule; or in --carrier.

    The function runs in a process of its own, with your environment, a deadline, and a limit of memory.
    Its standard output and error are shown apart, and of an exception your own calls first.

    Exits with 1 if an invocation fails, or reports records of a batch as failed.
    """
    if carrier is None and batch > 1:
        raise Failure("--batch is of a carrier; say which with --carrier")
    wanted = options_of(options)

    def run_once() -> int:
        return _run(
            handler,
            inputs,
            wanted,
            carrier=carrier,
            batch=batch,
            times=times,
            overrides=overrides,
            seeds=range(seed, seed + count),
            every=every,
            as_json=as_json,
        )

    if not watch:
        return run_once()
    from partner_events.cli._run.watching import watched

    settings, _ = settings_of(handler, wanted)
    files = [Path(each) for each in (*inputs, wanted.template, wanted.env_file) if each]
    return watched(run_once, [settings.root, *(each for each in files if each.exists())])


def _run(
    handler: str,
    inputs: Sequence[str],
    options: FunctionOptions,
    *,
    carrier: str | None,
    batch: int,
    times: int,
    overrides: Sequence[str],
    seeds: range,
    every: bool,
    as_json: bool,
) -> int:
    from partner_events.cli._progress import BarBeside
    from partner_events.cli._run.environment import ExecutionEnvironment
    from partner_events.cli._run.inputs import carried, repeated
    from partner_events.cli._run.outcomes import InitFailed
    from partner_events.cli._run.report import Report, show_init

    settings, notes = settings_of(handler, options)
    for each in notes:
        note(each, colour="yellow")
    bad: list[UnreadableError] = []
    bar = BarBeside("invocations")
    found = _inputs(inputs, overrides, seeds, bad, bar.hide)
    events = repeated(found, times) if carrier is None else carried(found, carrier, batch, times)
    report = Report(settings, as_json=as_json, every=every, before=bar.hide)
    # What is typed or piped in is answered as it comes.
    ahead = {"ahead": 1} if "-" in inputs else {}
    size, done = _size(inputs, times), 0
    try:
        with ExecutionEnvironment(settings, is_cold=options.is_cold) as environment:
            for (event, length), outcome in environment.run(map(_sent, events), **ahead):
                report.add(event, outcome)
                done += length
                bar.update(done, size, report.total)
    except InitFailed as failed:
        bar.hide()
        show_init(failed, settings, as_json=as_json)
        return failed.exit_code
    except KeyboardInterrupt:
        report.finish()
        raise
    finally:
        bar.hide()
    report.finish()
    if not report.total:
        note(f"{', '.join(inputs)}: no deliveries", colour="red")
    return 0 if report.total and not report.failed and not bad else 1


def _sent(event: Input) -> tuple[tuple[Input, int], bytes]:
    text = event.text
    return (event.sent(), len(text)), text


def _size(names: Sequence[str], times: int) -> int | None:
    """About how many bytes there are to send; None if that is not known."""
    files = [Path(name) for name in names]
    if not all(file.is_file() and file.suffix not in (".gz", ".zst") for file in files):
        return None
    return times * sum(file.stat().st_size for file in files)


def _inputs(
    names: Sequence[str],
    overrides: Sequence[str],
    seeds: range,
    bad: list[UnreadableError],
    before: Callable[[], None],
) -> Iterator[Input]:
    """What there is to invoke with, in the order of the names."""
    from partner_events.cli._kinds import find
    from partner_events.cli._run.inputs import recorded, samples

    def report(error: UnreadableError) -> None:
        before()
        bad.append(error)
        note(str(error), colour="red")

    chosen = [(name, None if _is_file(name) else find(name)) for name in names]
    if overrides and all(kind is None for _, kind in chosen):
        raise Failure("--set is for samples; name a kind")
    for name, kind in chosen:
        if kind is None:
            yield from recorded([name], report, is_one_of_several=len(names) > 1)
        else:
            yield from samples([kind], overrides, seeds)


def _is_file(name: str) -> bool:
    """Whether a name is that of a file, a folder, a pattern or an address, and not of a kind."""
    from glob import glob, has_magic

    if name == "-" or "://" in name or Path(name).exists():
        return True
    if has_magic(name):
        if glob(name, recursive=True):
            return True
        raise Failure(f"{name}: no file matches the pattern")
    is_path = name.endswith((".json", ".jsonl", ".ndjson", ".gz", ".zst", ".log", ".txt")) or name.startswith(
        ("./", "../", "/", "~")
    )
    if is_path:
        raise Failure(f"there is no file {name}")
    return False
