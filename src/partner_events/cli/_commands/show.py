"""``partner-events show``"""

from __future__ import annotations

import click

from partner_events._shown.skeleton import skeleton
from partner_events.catalog import Kind
from partner_events.cli._command import command as make
from partner_events.cli._kinds import event_class, facts, kind_argument, known_version
from partner_events.cli._output import heading, print_code, print_facts, print_json, print_rich

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from partner_events._events.event import PartnerEvent

PARTS = ("fields", "sample", "pattern", "handler")


@make(
    "show",
    "partner-events show payment_intent.succeeded",
    "partner-events show InvoicePaid payload.lines --depth 2",
    "partner-events show auth0/s --only handler",
    "partner-events show invoice.paid --api-version 2024-06-20",
)
@kind_argument
@click.argument("path", required=False)
@click.option(
    "--depth",
    type=click.IntRange(min=1),
    default=1,
    show_default=True,
    help="How many levels of fields below the payload.",
)
@click.option("--only", type=click.Choice(PARTS), multiple=True, help="Show this part only (repeatable).")
@click.option("--api-version", metavar="VERSION", help="Show what this version of the partner's API sends.")
def command(
    kind: Kind, path: str | None, depth: int, only: tuple[str, ...], api_version: str | None, as_json: bool
) -> None:
    """Show a kind of events: its fields with their types and known values, a sample,
    its pattern, a handler.

    `KIND` is the name of a kind, a class, or partner/kind.
    With the `PATH` of a field, such as payload.lines or lines, only its fields are shown, with all
    values.

    A field with a question mark may be absent or null.
    """
    parts = only or (PARTS if path is None else ("fields",))
    version = known_version(kind, api_version) if api_version else None
    if as_json:
        print_json({**facts(kind), **{part: _data(part, kind, path, depth, version) for part in parts}})
        return
    if parts == PARTS:
        print_facts({name.replace("_", " "): fact for name, fact in facts(kind).items()})
    for part in parts:
        heading(part.capitalize(), skip=len(parts) == 1)
        _print(part, kind, path, depth, version)


def _data(part: str, kind: Kind, path: str | None, depth: int, version: str | None) -> object:
    if part in ("sample", "pattern"):
        return _document(part, event_class(kind), version)
    if part == "handler":
        return skeleton(kind)
    from partner_events.cli._field_tree import field_list, long_path

    cls = event_class(kind)
    return field_list(cls, long_path(cls, path or "detail", version), depth, version)


def _print(part: str, kind: Kind, path: str | None, depth: int, version: str | None) -> None:
    if part in ("sample", "pattern"):
        print_json(_document(part, event_class(kind), version))
    elif part == "handler":
        print_code(skeleton(kind), "python")
    else:
        from partner_events.cli._field_tree import field_tree, long_path

        cls = event_class(kind)
        print_rich(field_tree(cls, long_path(cls, path or "detail", version), depth, version))


def _document(part: str, cls: type[PartnerEvent], version: str | None) -> dict[str, object]:
    if part == "sample":
        from partner_events.testing import sample

        return sample(cls, api_version=version).to_dict()
    from partner_events.patterns import EventPattern

    return EventPattern.of(cls).to_dict()
