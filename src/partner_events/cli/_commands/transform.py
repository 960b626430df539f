"""``partner-events transform``"""

from __future__ import annotations

import json

import click

from partner_events._wire.json import is_object
from partner_events.cli._command import command as make
from partner_events.cli._errors import Failure
from partner_events.cli._input import FILE, text_of
from partner_events.cli._output import note, print_json, print_raw_json

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events.patterns import InputTransformer


@make(
    "transform",
    "partner-events transform transformer.json delivery.json",
    "partner-events transform delivery.json --path id='$.detail.id' --template '{\"id\": <id>}'",
)
@click.argument("files", metavar="[TRANSFORMER] EVENT", type=FILE, nargs=-1, required=True)
@click.option(
    "--path", "paths", metavar="NAME=PATH", multiple=True, help="The path of a placeholder (repeatable)."
)
@click.option("--template", metavar="TEXT", help="The template: JSON, or lines in double quotes.")
def command(files: tuple[str, ...], paths: tuple[str, ...], template: str | None, as_json: bool) -> int:
    """Write what a rule's target receives instead of an event.

    Secrets and values that a partner's types mark as sensitive are not shown.

    `TRANSFORMER` is JSON with InputPathsMap and InputTemplate, as in AWS; or use --path and --template.

    Exits with 1 if EventBridge would drop the event.
    """
    from partner_events.patterns import UndeliverableError

    transformer = _transformer(files, paths, template)
    try:
        received = transformer.apply(_covered(text_of(files[-1])))
    except UndeliverableError as error:
        if as_json:
            print_json({"delivered": False, "error": str(error)})
        else:
            note(f"not delivered: {error}", colour="red")
        return 1
    if as_json:
        print_json({"delivered": True, "received": received})
    else:
        print_raw_json(received)
    return 0


def _covered(text: str) -> str | dict[str, object]:
    """The event with secrets covered; text that is not an event is for the transformer to refuse."""
    from partner_events._wire.delivery import decode
    from partner_events.cli._covered import covered_delivery
    from partner_events.errors import InvalidEventError

    try:
        return covered_delivery(decode(text))
    except InvalidEventError:
        return text


def _transformer(files: tuple[str, ...], paths: tuple[str, ...], template: str | None) -> InputTransformer:
    from partner_events.patterns import InputTransformer

    if len(files) == 1 and template is not None:
        return InputTransformer(dict(map(_path, paths)), template)
    if len(files) == 2 and template is None and not paths:
        return _read(text_of(files[0]))
    raise click.UsageError("give a transformer and an event, or an event with --path and --template")


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
    paths = content.get("InputPathsMap", {}) if is_object(content) else None
    template = content.get("InputTemplate") if is_object(content) else None
    if not is_object(paths) or not isinstance(template, str):
        raise Failure("the transformer is not a JSON object with InputPathsMap and InputTemplate")
    return InputTransformer({name: str(path) for name, path in paths.items()}, template)
