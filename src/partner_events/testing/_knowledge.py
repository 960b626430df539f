"""A partner's ``_samples.toml``: what samples need to know beyond the types.

A value is JSON whose text may contain placeholders:

| placeholder | |
| --- | --- |
| `{amount}`, `{email}`, … | a fact of the story; see `Story.facts` |
| `{id:customer}` | the id of the story's customer, in the form that `[ids]` gives |
| `{alnum:14}`, `{lower:…}`, `{upper:…}`, `{hex:…}`, `{upper_hex:…}`, `{digits:…}` | so many characters |
| `{uuid}`, `{uuid:device}` | a UUID of this field; a UUID of the story |
| `{seconds}`, `{millis}`, `{iso}`, `{iso_ms}`, `{iso_ns}`, `{iso_utc}` | when it happened |
| `{seconds:-60}`, … | so many seconds later |
| `{.name}` | the field beside this one; `{id:.object}` takes its argument from there |
| `{/detail.id}` | another field, by its path from the envelope down |
| `{kind}`, `{last}`, `{object}` | the event's kind; its part after the last dot or colon; its part before |
| `{collection:.type}` | `billing/meters` for `billing.meter` |
| `{make}` | the value that the types alone would give |
| `{null}`, `{absent}` | null; no field at all |
| `{previous}` | one field of the payload, with its value before an update |
| `{was:detail.data.object}` | an object as it was before an update |
| `{number:100}`, `{int:8}` | a number from 1 to 100; a number of eight digits |
| `{text:amount}` | the value of another placeholder, as text |
| `{{`, `}}` | braces |

A placeholder that is the whole text keeps its type: an amount is a number.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias, cast

from partner_events._base.lazy import PACKAGE
from partner_events._base.value import Value
from partner_events._wire.json import is_array, is_object

Fill: TypeAlias = Literal["made", "null", "absent"]


class Knowledge(Value):
    """A partner's table.

    Attributes:
        optional: What optional fields are that the table does not name: ``made`` by their types, ``null``
            or ``absent``.
        never: The names of fields that are always absent.
        changes: The fields that an update may have changed, with their earlier values.
        ids: The forms of ids, by the name of what they identify.
        values: The values of fields, by ``name`` or ``Model.name``.
        globs: The values of fields, by globs of both.
        kinds: The values of paths, by globs of kinds.
        version_at: The path of the version of the partner's API, if deliveries have one.
    """

    __slots__ = ("optional", "never", "changes", "ids", "values", "globs", "kinds", "version_at")

    optional: Fill
    never: frozenset[str]
    changes: Mapping[str, object]
    ids: Mapping[str, str]
    values: Mapping[str, object]
    globs: Mapping[str, object]
    kinds: Mapping[str, Mapping[str, object]]
    version_at: tuple[str, ...]

    def of_field(self, model: type, wire: str) -> Iterator[object]:
        """The table's values for a field of a model, most specific first."""
        names = [f"{base.__name__}.{wire}" for base in model.__mro__]
        for name in (*names, wire):
            if name in self.values:
                yield self.values[name]
        for glob, value in self.globs.items():
            if any(fnmatchcase(name, glob) for name in (names[0], wire)):
                yield value

    def of_kind(self, kind: str) -> dict[str, object]:
        """The values of paths for a kind; later globs override earlier ones."""
        found: dict[str, object] = {}
        for glob, values in self.kinds.items():
            if any(fnmatchcase(kind, each.strip()) for each in glob.split(",")):
                found.update(values)
        return found


NOTHING = Knowledge("made", frozenset(), {}, {}, {}, {}, {}, ())
FILE = "_samples.toml"


@cache
def knowledge_of(partner: str | None) -> Knowledge:
    """A partner's table; an empty one if the partner has none."""
    if partner is None:
        return NOTHING
    file = files(f"{PACKAGE}.{partner}") / FILE
    if not file.is_file():
        return NOTHING
    return _knowledge(tomllib.loads(file.read_text(encoding="utf-8")))


def _knowledge(table: Mapping[str, object]) -> Knowledge:
    kinds, values = _section(table, "kinds"), _section(table, "values")
    return Knowledge(
        optional=cast(Fill, table.get("optional", "made")),
        never=frozenset(_words(table, "never")),
        changes=_section(table, "changes"),
        ids={name: str(form) for name, form in _section(table, "ids").items()},
        values={name: value for name, value in values.items() if "*" not in name},
        globs={name: value for name, value in values.items() if "*" in name},
        kinds={glob: values for glob, values in kinds.items() if is_object(values)},
        version_at=tuple(str(table.get("version_at", "")).split(".")) if "version_at" in table else (),
    )


def _section(table: Mapping[str, object], name: str) -> dict[str, object]:
    section = table.get(name, {})
    return section if is_object(section) else {}


def _words(table: Mapping[str, object], name: str) -> list[str]:
    words = table.get(name, [])
    return [str(word) for word in words] if is_array(words) else []
