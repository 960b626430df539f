"""A payload as a tree: nulls left out, lists summarised, small objects on one line."""

from collections.abc import Iterator, Mapping
from typing import cast

from pydantic import BaseModel
from rich.markup import escape
from rich.tree import Tree

from partner_events._events.event import PartnerEvent, sensitive_fields
from partner_events._models.model import Model, unavailable
from partner_events.cli._values import MONEY, delivered, hidden, money, printable, scalar
from partner_events.errors import Deviation

DEPTH = 3
LINE = 72
FIRST = ("id", "type", "status", "amount", "currency", "created", "customer", "name", "description")
NAMES = ("description", "name", "bank_name", "key", "code", "id")
ADDRESS = ("line1", "line2", "city", "state", "postal_code", "country")
NEEDLESS = ("object", "livemode")


def payload_tree(event: PartnerEvent, *, depth: int = DEPTH) -> Tree:
    """The tree of an event's typed payload, or of its JSON if the kind is unknown.

    Values that contradict the types are red. Secrets and fields that a class marks as sensitive are left
    out.
    """
    payload = event.payload
    tree = Tree(f"event.payload  [dim]{type(payload).__name__}")
    _Growing(sensitive_fields(event)).grow(tree, payload, None, depth)
    return tree


class _Growing:
    """Adds the fields of objects to branches of a tree."""

    def __init__(self, sensitive: frozenset[str]) -> None:
        self._sensitive = sensitive

    def grow(self, tree: Tree, value: object, currency: str | None, depth: int) -> None:
        fields = dict(_fields(value))
        own = fields.get("currency")
        currency = own if isinstance(own, str) else currency
        unknown = (value.model_extra or {}) if isinstance(value, BaseModel) else {}
        for name, field in sorted(fields.items(), key=_order):
            note = " [yellow](not documented)[/]" if name in unknown else ""
            self._add(tree, f"[cyan]{_text(name)}[/]{note}", name, field, currency, depth)
        for deviation in _contradictions(value):
            tree.add(self._contradiction(deviation))

    def _contradiction(self, deviation: Deviation) -> str:
        name = ".".join(map(str, deviation.path))
        what = hidden(str(deviation.path[0]), deviation.value, self._sensitive) or delivered(deviation.value)
        return f"[red]{_text(name)}  {escape(what)}, against the documented type[/]"

    def _add(
        self, tree: Tree, label: str, name: str, value: object, currency: str | None, depth: int
    ) -> None:
        items = _items(value)
        if secret := hidden(name, value, self._sensitive):
            tree.add(f"{label}  {secret}")
        elif items is not None:
            branch = tree.add(f"{label}  {_text(_several(items))}")
            for item in items[:3] if depth > 1 and _is_object(items[0]) else []:
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
        """All fields of an object on one line; None if it has more than scalars."""
        fields = dict(_fields(value))
        if fields.keys() <= set(ADDRESS):
            return ", ".join(str(fields[name]) for name in ADDRESS if name in fields)
        if not all(self._is_plain(name, field) for name, field in fields.items()) or _contradictions(value):
            return None
        currency = str(fields.get("currency") or currency or "") or None
        return ", ".join(f"{name}: {scalar(name, field, currency)}" for name, field in fields.items())

    def _is_plain(self, name: str, value: object) -> bool:
        return not (_is_object(value) or isinstance(value, list) or hidden(name, value, self._sensitive))

    def _summary(self, item: object, currency: str | None) -> str:
        """An item of a list on one line: its name and its amount."""
        fields = dict(_fields(item))
        own = fields.get("currency", currency)
        parts = [str(fields[name]) for name in NAMES if name in fields][:1]
        for name, value in fields.items():
            if isinstance(value, int) and isinstance(own, str) and MONEY.fullmatch(name):
                parts.append(money(value, own))
                break
        return ", ".join(parts) or self._line(item, currency) or "…"


def _text(text: str) -> str:
    return escape(printable(text))


def _contradictions(value: object) -> list[Deviation]:
    """A model's fields that came as null, or in another JSON type than documented."""
    record = unavailable(value) if isinstance(value, Model) else None
    return [found for found in record.deviations if found.kind != "absent"] if record else []


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
    is_big = _is_object(value) or isinstance(value, list)
    return is_big, FIRST.index(name) if name in FIRST else len(FIRST)


def _is_object(value: object) -> bool:
    return isinstance(value, (BaseModel, Mapping))


def _items(value: object) -> list[object] | None:
    """The items of an array, or of Stripe's list object with `data` and `has_more`."""
    if _is_object(value):
        fields = dict(_all_fields(value))
        value = fields.get("data") if "has_more" in fields else None
    return cast(list[object], value) if isinstance(value, list) and value else None


def _several(items: list[object]) -> str:
    if _is_object(items[0]):
        return f"{len(items)} x {type(items[0]).__name__}"
    more = f" and {len(items) - 4} more" if len(items) > 4 else ""
    return ", ".join(map(str, items[:4])) + more
