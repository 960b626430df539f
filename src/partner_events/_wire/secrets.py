"""What must not be shown of a delivery, and what stands in its place.

There is one definition, for everything that shows values of a delivery: what grants access, which the names
of fields say, and what a partner's classes mark as sensitive (``__event_sensitive__``), which they know.
"""

from __future__ import annotations

import json
import re
from functools import partial
from unicodedata import normalize

from partner_events._wire.json import is_array, is_object

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator

    from partner_events._base.value import Path

SECRET = "(a secret, not shown)"
SENSITIVE = "(sensitive, not shown)"

ANYWHERE = ("secret", "password", "passwd", "passphrase", "passcode", "apikey", "privatekey", "accesskey")
"""What the name of a secret contains, without case, separators and accents of style: ``Client-Secret``."""

AT_THE_END = ("token", "jwt", "pwd", "credential", "credentials")
"""What it ends with: ``accessToken`` is a secret, ``token_type`` is not."""

ALONE = ("cvc", "cvv", "otp", "pin")
"""What it is as a whole."""

LABELS = frozenset({"name", "key", "field", "fieldname", "attribute", "attributename", "property", "path"})
"""The fields that name another field of their object, as in ``{"name": "password", "value": "..."}``."""

VALUES = frozenset({"old", "new", "before", "after", "from", "to", "previous", "current", "data", "text"})
"""The fields that then hold its value, besides those with ``value`` in their names."""

_OPENING = tuple('{["')

_ASSIGNED = re.compile(r"""(?<![\w.\-])([\w.\-]{1,64}+)(?:\\*["']\s*:|\s*=(?!=)|:\s)""")
"""A name and a value within text: JSON, also JSON within JSON, a query, or settings."""


def is_secret(name: str) -> bool:
    """Whether a field of this name holds a secret, in any case and style."""
    text = squashed(name)
    return any(part in text for part in ANYWHERE) or text.endswith(AT_THE_END) or text in ALONE


class Cover:
    """Says what to show instead of the values of one delivery, or of other JSON.

    Null, true and false are shown: whether there is a password is not a secret.

    Args:
        sensitive: The fields that the delivery's class marks as sensitive.
        root: The delivery, if paths in it are asked about.
    """

    def __init__(self, sensitive: Collection[str] = (), root: object = None) -> None:
        self._sensitive = frozenset(map(squashed, sensitive))
        self._root = root
        self._said: dict[int, str | None] = {}

    def field(self, name: str, value: object, label: str | None = None) -> str | None:
        """What to show instead of a field's value; None if the value may be shown.

        ``label`` is what `label` found in the field's object.
        """
        if squashed(name) in self._sensitive:
            return SENSITIVE
        if value is None or isinstance(value, bool):
            return None
        if is_secret(name):
            return SECRET
        return (label if label and holds_value(name) else None) or self.value(value)

    def value(self, value: object) -> str | None:
        """The same for a value that has no name: text may hold a secret, as JSON or as settings."""
        if not isinstance(value, str):
            return None
        if value.lstrip()[:1] in _OPENING and self._is_covered_inside(value):
            return SECRET
        return SECRET if any(map(is_secret, _ASSIGNED.findall(value))) else None

    def _is_covered_inside(self, text: str) -> bool:
        """Whether text is JSON of which something would be covered."""
        try:
            inside: object = json.loads(text)
            return self.copy(inside) != inside
        except ValueError:
            return False
        except RecursionError:
            # Nobody knows what is down there.
            return True

    def label(self, owner: Iterable[tuple[str, object]]) -> str | None:
        """What to show instead of an object's value, if the object says that it holds that of a secret."""
        for name, value in owner:
            if isinstance(value, str) and squashed(name) in LABELS and (found := self.field(value, 0)):
                return found
        return None

    def at(self, path: Path, value: object) -> str | None:
        """What to show instead of a value at a path; all that is inside a hidden value is hidden, too.

        The path may leave out the indices of arrays, as those of event patterns do.
        """
        owners = [self._root]
        for depth, step in enumerate(path):
            here = value if depth == len(path) - 1 else 0
            if isinstance(step, int):
                owners = [each[step] for each in owners if is_array(each) and 0 <= step < len(each)]
                continue
            objects = [inner for owner in owners for inner in _objects(owner)]
            labels = filter(None, map(self._label_of, objects))
            if found := self.field(step, here, next(labels, None)):
                return found
            owners = [owner[step] for owner in objects if step in owner]
        return self.value(value)

    def _label_of(self, owner: dict[str, object]) -> str | None:
        # An object of the delivery, which lives as long as this: its id is its own.
        if id(owner) not in self._said:
            self._said[id(owner)] = self.label(owner.items())
        return self._said[id(owner)]

    def copy(self, value: object) -> object:
        """A copy of JSON with what is hidden covered, at any depth."""
        copies: list[object] = []
        todo: list[tuple[object, Callable[[object], None]]] = [(value, copies.append)]
        while todo:
            each, put = todo.pop()
            if is_object(each):
                label = self.label(each.items())
                # In its order, in which its objects and arrays are put in later.
                fields = {name: self.field(name, inner, label) or inner for name, inner in each.items()}
                todo += [
                    (inner, partial(fields.__setitem__, name))
                    for name, inner in fields.items()
                    if is_object(inner) or is_array(inner)
                ]
                put(fields)
            elif is_array(each):
                items = [*each]
                todo += [(item, partial(items.__setitem__, index)) for index, item in enumerate(each)]
                put(items)
            else:
                put(self.value(each) or each)
        return copies[0]


def squashed(name: str) -> str:
    """A name without case, separators and accents of style."""
    return "".join(filter(str.isalnum, normalize("NFKC", name).casefold()))


def holds_value(name: str) -> bool:
    """Whether a field of this name holds the value of what another field of its object names."""
    text = squashed(name)
    return "value" in text or text in VALUES


def _objects(value: object) -> Iterator[dict[str, object]]:
    """The object that a value is, or those in an array, at any depth of arrays."""
    todo = [value]
    while todo:
        each = todo.pop()
        if is_object(each):
            yield each
        elif is_array(each):
            todo.extend(each)
