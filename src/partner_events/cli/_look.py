"""A full-screen look at events, one after the other: a delivery as a tree, with search in its fields."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual.app import App
from textual.widgets import Footer, Input, Static, Tree

from partner_events._base.text import message, shown
from partner_events._wire.json import dotted, is_array, is_object
from partner_events.cli._values import scalar

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    from textual.app import ComposeResult
    from textual.widgets.tree import TreeNode

    from partner_events._base.value import Path
    from partner_events._events.event import PartnerEvent

    Shown: TypeAlias = tuple[str, PartnerEvent, object]
    """Where an event is, itself, and its delivery with what is not shown covered."""

MOST = 5_000
"""How many fields are shown at once: more take a moment for each key of a search."""

MOST_DEVIATIONS = 5


class Look(App[None]):
    """Shows the events of an iterator, which is read as far as somebody steps."""

    CSS = "Static { padding: 0 1; } #field { max-height: 6; color: $accent; }"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = [
        ("slash", "search", "search"),
        ("escape", "fields", "back"),
        ("n", "step(1)", "next event"),
        ("p", "step(-1)", "previous"),
        ("q", "quit", "quit"),
    ]

    def __init__(self, events: Iterator[Shown]) -> None:
        super().__init__()
        self.fields: Tree[str] = Tree("event")
        self._events = events
        self._seen: list[Shown] = []
        self._at = -1
        self._rows: list[tuple[Path, Text, str]] = []

    def compose(self) -> ComposeResult:
        yield Static(id="event")
        yield Input(placeholder="/ searches names and values", id="search")
        yield self.fields
        yield Static(id="field")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        self.action_step(1)
        self.action_fields()

    def action_search(self) -> None:
        self.query_one(Input).focus()

    def action_fields(self) -> None:
        self.fields.focus()

    def action_step(self, by: int) -> None:
        if self._at + by == len(self._seen) and (found := next(self._events, None)) is not None:
            self._seen.append(found)
        if not 0 <= self._at + by < len(self._seen):
            self.notify("there is no other event")
            return
        self._at += by
        where, event, delivery = self._seen[self._at]
        head = Text.assemble(
            (type(event).__name__, "bold"),
            f"  {shown(event.kind)}  {message(event.idempotency_key.value)}  ",
            (message(where), "dim"),
        )
        deviations = event.deviations()
        for each in deviations[:MOST_DEVIATIONS]:
            head.append(f"\n{dotted(each.path)}  {each.kind}", "red")
        if len(deviations) > MOST_DEVIATIONS:
            head.append(f"\nand {len(deviations) - MOST_DEVIATIONS:,} more deviations", "red")
        self.query_one("#event", Static).update(head)
        self._rows = [*_rows(delivery)]
        self._grow(self.query_one(Input).value)

    def on_input_changed(self, changed: Input.Changed) -> None:
        self._grow(changed.value)

    def on_input_submitted(self) -> None:
        self.action_fields()

    def on_tree_node_highlighted(self, highlighted: Tree.NodeHighlighted[str]) -> None:
        self.query_one("#field", Static).update(Text(highlighted.node.data or ""))

    def _grow(self, wanted: str) -> None:
        """Show the fields whose path or value has a text in it, and what they are in."""
        wanted = wanted.strip().casefold()
        found = [path for path, _, text in self._rows if wanted in text.casefold()]
        around = {path[:length] for path in found for length in range(len(path) + 1)}
        tree = self.fields
        tree.clear()
        nodes: dict[Path, TreeNode[str]] = {(): tree.root}
        rows = [row for row in self._rows if row[0] in around]
        for path, label, text in rows[:MOST]:
            nodes[path] = nodes[path[:-1]].add(label, text, expand=True)
        for node in nodes.values():
            node.allow_expand = bool(node.children)
        more = f", {len(rows) - MOST:,} more are not shown" if len(rows) > MOST else ""
        tree.root.set_label(Text(f"{len(found):,} of {len(self._rows):,} fields{more}"))
        tree.root.expand()


def _rows(delivery: object) -> Iterator[tuple[Path, Text, str]]:
    """Each field's path, its line, and its path and value as text; a field before those inside it."""
    todo: list[tuple[Path, object, str | None]] = [((), delivery, None)]
    while todo:
        path, value, currency = todo.pop()
        inside: list[tuple[str | int, object]] = []
        if is_object(value):
            own = value.get("currency")
            currency = own if isinstance(own, str) else currency
            inside = [*value.items()]
        elif is_array(value):
            inside = [*enumerate(value)]
        if path:
            name = str(path[-1])
            said = "null" if value is None else scalar(name, value, currency)
            if is_object(value) or is_array(value):
                said = f"[{len(inside):,}]" if is_array(value) else ""
            style = "dim" if inside else ""
            yield (
                path,
                Text.assemble((shown(name), "cyan"), (said and f"  {said}", style)),
                f"{dotted(path)}  {said}",
            )
        todo += [((*path, name), each, currency) for name, each in reversed(inside)]
