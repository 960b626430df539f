"""A payload as a tree: nulls left out, lists summarised, small objects on one line."""

from collections.abc import Iterator, Mapping
from typing import cast

from pydantic import BaseModel
from rich.markup import escape
from rich.tree import Tree

from partner_events._base.text import message, shown
from partner_events._events.event import PartnerEvent
from partner_events._models.history import beside
from partner_events._models.model import Model, lost_on, wire_names
from partner_events._wire.json import dotted
from partner_events._wire.secrets import Cover
from partner_events.cli._covered import cover_of
from partner_events.cli._values import MONEY, delivered, money, scalar
from partner_events.errors import Deviation, FieldUnavailableError

DEPTH = 3
LINE = 72
MOST = 1_000
"""The most lines of a tree."""

FIRST = ("id", "type", "status", "amount", "currency", "created", "customer", "name", "description")
NAMES = ("description", "name", "bank_name", "key", "code", "id")
ADDRESS = ("line1", "line2", "city", "state", "postal_code", "country")
NEEDLESS = ("object", "livemode")


def payload_tree(event: PartnerEvent, *, depth: int = DEPTH) -> Tree:
    """The tree of an event's typed payload, or of its JSON if the kind is unknown.

    Values that contradict the types are red. Secrets and fields that a class marks as sensitive are left
    out.
    """
    try:
        payload = event.payload
    except FieldUnavailableError as error:
        return Tree(f"event.payload  [red]{_text(str(error))}[/]")
    cover = cover_of(event)
    if hidden := _hidden(event, payload, cover):
        return Tree(f"event.payload  {hidden}")
    tree = Tree(f"event.payload  [dim]{type(payload).__name__}")
    fields = payload if _is_object(payload) else {"payload": payload}
    _Growing(cover).grow(tree, fields, None, depth)
    return tree


def _hidden(event: PartnerEvent, payload: object, cover: Cover) -> str | None:
    """What to show instead of the payload, if it is what is not shown, or is inside of that."""
    todo: list[object] = [event] if _is_object(payload) else []
    for _ in range(FRAME):
        inner: list[object] = []
        for owner in todo:
            for name, value in _fields(owner):
                if not _is_object(value):
                    continue
                hidden = cover.field(name, value)
                if value is payload:
                    return hidden
                if hidden and any(each is payload for each in _objects_in(value)):
                    return hidden
                inner.append(value)
        todo = inner
    return None


FRAME = 4
"""How many objects are around a payload at most, the event among them."""


def _objects_in(value: object) -> Iterator[object]:
    todo = [value]
    for _ in range(FRAME):
        todo = [each for owner in todo for _, each in _fields(owner) if _is_object(each)]
        yield from todo


class _Growing:
    """Adds the fields of objects to branches of a tree."""

    def __init__(self, cover: Cover) -> None:
        self._cover = cover
        self._left = MOST

    def grow(self, tree: Tree, value: object, currency: str | None, depth: int) -> None:
        fields = dict(_fields(value))
        own = fields.get("currency")
        currency = own if isinstance(own, str) else currency
        unknown = (value.model_extra or {}) if isinstance(value, BaseModel) else {}
        other = beside(type(value)) if unknown and isinstance(value, BaseModel) else None
        retired = wire_names(other) if other else {}
        secrets = self._secrets(fields)
        ordered = sorted(fields.items(), key=_order)
        for number, (name, field) in enumerate(ordered):
            if self._left <= 0:
                tree.add(f"[dim]and {len(ordered) - number:,} more")
                break
            self._left -= 1
            when = "no longer" if name in retired else "not"
            note = f" [yellow]({when} documented)[/]" if name in unknown else ""
            label = f"[cyan]{escape(shown(name))}[/]{note}"
            if secret := secrets[name]:
                tree.add(f"{label}  {secret}")
            else:
                self._add(tree, label, name, field, currency, depth)
        for deviation in _contradictions(value)[: max(self._left, 1)]:
            self._left -= 1
            tree.add(self._contradiction(deviation))

    def _secrets(self, fields: Mapping[str, object]) -> dict[str, str | None]:
        """What to show instead of each field; None for a field that may be shown."""
        label = self._cover.label(fields.items())
        return {name: self._cover.field(name, value, label) for name, value in fields.items()}

    def _contradiction(self, deviation: Deviation) -> str:
        names = [step for step in deviation.path if isinstance(step, str)]
        secrets = (self._cover.field(name, deviation.value) for name in names)
        what = next(filter(None, secrets), None) or delivered(deviation.value)
        return f"[red]{escape(dotted(deviation.path))}  {escape(what)}, against the documented type[/]"

    def _add(
        self, tree: Tree, label: str, name: str, value: object, currency: str | None, depth: int
    ) -> None:
        items = _items(value)
        if items is not None:
            branch = tree.add(f"{label}  {_text(self._several(items))}")
            for item in items[:3] if depth > 1 and any(map(_is_big, items)) else []:
                branch.add(_text(self._summary(item, currency)))
        elif not _is_object(value):
            tree.add(f"{label}  {_text(scalar(name, value, currency))}")
        elif (line := self._line(value, currency)) is not None and len(line) <= LINE:
            tree.add(f"{label}  {_text(line)}")
        elif depth > 1:
            self.grow(tree.add(f"{label}  [dim]{type(value).__name__}"), value, currency, depth - 1)
        else:
            tree.add(f"{label}  [dim]{type(value).__name__} …")

    def _line(self, value: object, currency: str | None) -> str | None:
        """All fields of an object on one line; None if it has more than scalars that may be shown."""
        fields = dict(_fields(value))
        is_plain = not any(map(_is_big, fields.values())) and not any(self._secrets(fields).values())
        if not is_plain or _contradictions(value):
            return None
        if fields.keys() <= set(ADDRESS):
            return ", ".join(shown(fields[name]) for name in ADDRESS if name in fields)
        currency = str(fields.get("currency") or currency or "") or None
        return ", ".join(f"{name}: {scalar(name, field, currency)}" for name, field in fields.items())

    def _several(self, items: list[object]) -> str:
        """The items of a list on one line: how many there are of what, or the first of its scalars."""
        if _is_object(items[0]):
            return f"{len(items)} x {type(items[0]).__name__}"
        if any(map(_is_big, items)):
            return f"{len(items)} items"
        more = f" and {len(items) - 4} more" if len(items) > 4 else ""
        return ", ".join(self._cover.value(item) or shown(item) for item in items[:4]) + more

    def _summary(self, item: object, currency: str | None) -> str:
        """An item of a list on one line: its name and its amount."""
        if isinstance(item, list):
            return self._several(cast(list[object], item)) if item else "an empty array"
        if not _is_object(item):
            return self._cover.value(item) or shown(item)
        fields = dict(_fields(item))
        secrets = self._secrets(fields)
        own = fields.get("currency", currency)
        plain = {name: value for name, value in fields.items() if not (_is_big(value) or secrets[name])}
        parts = [shown(plain[name]) for name in NAMES if name in plain][:1]
        for name, value in plain.items():
            if isinstance(value, int) and isinstance(own, str) and MONEY.fullmatch(name):
                parts.append(money(value, own))
                break
        return ", ".join(parts) or self._line(item, currency) or "…"


def _text(text: str) -> str:
    return escape(message(text))


def _contradictions(value: object) -> list[Deviation]:
    """A model's fields that came as null, or in another JSON type than documented."""
    lost = lost_on(value) if isinstance(value, Model) else ()
    return [found for found in lost if found.kind != "absent"]


def _fields(value: object) -> Iterator[tuple[str, object]]:
    """The fields of an object, without nulls and objects that contain only nulls."""
    for name, field in _all_fields(value):
        is_empty = field in (None, "", []) or (
            _is_object(field) and not any(_fields(field)) and not _contradictions(field)
        )
        if not is_empty and (name not in NEEDLESS or _is_object(field)):
            yield name, field


def _all_fields(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, BaseModel):
        # A documented field that the delivery lacks becomes None here, and is left out, too.
        yield from ((name, getattr(value, name, None)) for name in type(value).model_fields)
        yield from (value.model_extra or {}).items()
    elif isinstance(value, Mapping):
        yield from cast(Mapping[str, object], value).items()


def _order(field: tuple[str, object]) -> tuple[bool, int]:
    name, value = field
    return _is_big(value), FIRST.index(name) if name in FIRST else len(FIRST)


def _is_object(value: object) -> bool:
    return isinstance(value, (BaseModel, Mapping))


def _is_big(value: object) -> bool:
    return _is_object(value) or isinstance(value, list)


def _items(value: object) -> list[object] | None:
    """The items of an array, or of Stripe's list object with `data` and `has_more`."""
    if _is_object(value):
        fields = dict(_all_fields(value))
        value = fields.get("data") if "has_more" in fields else None
    return cast(list[object], value) if isinstance(value, list) and value else None
