"""``partner-events transform``"""

from __future__ import annotations

import json
from collections import Counter

import click

from partner_events._wire.json import is_object
from partner_events.cli._command import command as make
from partner_events.cli._covered import covered_delivery
from partner_events.cli._described import chosen, described
from partner_events.cli._errors import Failure
from partner_events.cli._input import FILES, STDIN, Bad, any_object, parts, text_of
from partner_events.cli._output import note, print_json, print_raw_json
from partner_events.recorded import UnreadableError

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from partner_events.patterns import InputTransformer

    Receive: TypeAlias = Callable[[dict[str, object]], str]
    """From an event to what is received."""

    Receiver: TypeAlias = tuple[str, Receive, InputTransformer | None]
    """A target's id, what it receives, and its transformer if it has one."""


@make(
    "transform",
    "partner-events transform transformer.json delivery.json",
    "aws events list-targets-by-rule --rule paid | partner-events transform - delivery.json",
    "partner-events transform delivery.json --path id='$.detail.id' --template '{\"id\": <id>}'",
)
@click.argument("files", metavar="[TRANSFORMER] EVENT", type=FILES, nargs=-1, required=True)
@click.option(
    "--path", "paths", metavar="NAME=PATH", multiple=True, help="The path of a placeholder (repeatable)."
)
@click.option("--template", metavar="TEXT", help="The template: JSON, or lines in double quotes.")
@click.option("--target", "target", metavar="ID", help="Of several targets, this one only.")
def command(
    files: tuple[str, ...],
    paths: tuple[str, ...],
    template: str | None,
    target: str | None,
    as_json: bool,
) -> int:
    """Write what a rule's target receives instead of an event.

    Secrets and values that a partner's types mark as sensitive are not shown.

    `EVENT` is a file of deliveries, as parse reads them; of several, what is received is one line each.

    `TRANSFORMER` is JSON with InputPathsMap and InputTemplate, as in AWS; or use --path and --template. It
    may also be what `aws events list-targets-by-rule` prints, or a template of CloudFormation, SAM or
    Terraform in JSON: then it is what each target of the rules receives.

    Exits with 1 if EventBridge would drop an event, or a part of the file holds none.
    """
    if files[0] == STDIN and len(files) == 2 and files[1] == STDIN:
        raise click.UsageError("only one of the two can be standard input")
    receivers = _receivers(files, paths, template, target)
    is_one = len(receivers) == 1
    lacking: dict[str, Counter[str]] = {name: Counter() for name, _, _ in receivers}
    done = dropped = 0
    bad = Bad(as_json=as_json)
    for part in parts(files[-1:]):
        event = any_object(part)
        if event is None:
            assert isinstance(part.found, UnreadableError)
            if not part.where:
                raise part.found
            bad.show(part.where, part.found)
            continue
        for name, receive, transformer in receivers:
            done += 1
            lacking[name].update(transformer.missing(event) if transformer else ())
            dropped += not _transformed(
                covered_delivery(event),
                part.where,
                "" if is_one else name,
                receive,
                as_json=as_json,
            )
    bad.end()
    for name, _, transformer in receivers:
        if transformer is not None:
            _say_lacking(transformer, lacking[name], done // len(receivers), "" if is_one else name)
    if not done + bad.count:
        note(f"{files[-1]}: no deliveries", colour="red")
    return 1 if dropped or bad.count or not done else 0


def _say_lacking(transformer: InputTransformer, lacking: Counter[str], count: int, target: str) -> None:
    """Name the paths that lead nowhere in any delivery; that a field is in some of them is as usual."""
    for name in (name for name, times in lacking.items() if times == count):
        where = "the delivery" if count == 1 else f"any of the {count:,} deliveries"
        said = f"<{name}> is empty: {transformer.paths[name]} is not in {where}"
        note(f"{target}: {said}" if target else said, colour="yellow")


def _transformed(
    event: dict[str, object], where: str, target: str, receive: Receive, *, as_json: bool
) -> bool:
    """Show what is received instead of an event; False if it would be dropped."""
    from partner_events.patterns import UndeliverableError

    named = {**({"where": where} if where else {}), **({"target": target} if target else {})}
    indent = None if named else 2
    try:
        received = receive(event)
    except UndeliverableError as error:
        if as_json:
            print_json({**named, "delivered": False, "error": str(error)}, indent=indent)
        else:
            note(": ".join((*named.values(), f"not delivered: {error}")), colour="red")
        return False
    if as_json:
        print_json({**named, "delivered": True, "received": received}, indent=indent)
    else:
        print_raw_json(f"{target}: {received}" if target else received)
    return True


def _receivers(
    files: tuple[str, ...], paths: tuple[str, ...], template: str | None, target: str | None
) -> list[Receiver]:
    """What is received, by the ids of targets; of a transformer alone, without an id."""
    if len(files) == 2 and template is None and not paths:
        text = text_of(files[0])
        found = described(text)
        if found is not None and found.targets:
            return [(str(each.get("Id")), *_receiver(each)) for each in chosen(found.targets, target)]
        if found is not None:
            raise Failure(
                "this is a rule without its targets; they are what `aws events list-targets-by-rule --rule "
                "NAME --event-bus-name BUS` prints"
            )
        return [("", *_noted(_read(text)))]
    if len(files) == 1 and template is not None:
        from partner_events.patterns import InputTransformer

        return [("", *_noted(InputTransformer(dict(map(_path, paths)), template)))]
    raise click.UsageError("give a transformer and an event, or an event with --path and --template")


def _noted(transformer: InputTransformer) -> tuple[Receive, InputTransformer]:
    for warning in transformer.warnings:
        note(str(warning), colour="yellow")
    return transformer.apply, transformer


def _receiver(target: dict[str, object]) -> tuple[Receive, InputTransformer | None]:
    """What a target receives: a transformer's text, a part of the event, a constant, or the event."""
    if "InputTransformer" in target:
        return _noted(_read(json.dumps(target["InputTransformer"])))
    if isinstance(constant := target.get("Input"), str):
        return (lambda _: constant), None
    path = target.get("InputPath")
    if path is None or path == "$":
        return _compact, None
    from partner_events.patterns import InputTransformer

    part = InputTransformer({"InputPath": str(path)}, "<InputPath>")
    return part.apply, part


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _path(text: str) -> tuple[str, str]:
    name, is_there, path = text.partition("=")
    if not is_there:
        raise Failure(f"{text!r} has no path; write a name, = and a path, such as id='$.detail.id'")
    return name, path


def _read(text: str) -> InputTransformer:
    """The transformer that JSON text describes."""
    from partner_events.patterns import InputTransformer

    try:
        content: object = json.loads(text)
    except ValueError as error:
        raise Failure(f"the transformer is not JSON: {error}") from None
    except RecursionError:
        raise Failure("the transformer is nested deeper than Python decodes") from None
    paths = content.get("InputPathsMap", {}) if is_object(content) else None
    template = content.get("InputTemplate") if is_object(content) else None
    if not is_object(paths) or not isinstance(template, str):
        raise Failure("the transformer is not a JSON object with InputPathsMap and InputTemplate")
    return InputTransformer({name: str(path) for name, path in paths.items()}, template)
