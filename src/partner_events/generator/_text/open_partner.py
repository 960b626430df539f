"""The package of a partner of which nothing is known but its event source.

Its events have a typed envelope, and a detail that is JSON. Nobody writes anything for it: all files
are the same for every such partner, up to the names.
"""

from collections.abc import Mapping

from partner_events.generator._documents.partner import Partner
from partner_events.generator._text import runtime
from partner_events.generator._text.python import exports
from partner_events.generator._text.stubs import written

PACKAGE = '''\
"""{title}'s events: what they hold is not known, so there is a class for all of them."""

from {runtime.TABLES} import kind_names

__getattr__, __dir__ = kind_names(__name__)
'''

DELIVERY = '''\
"""Where things are in a delivery of {title}."""

from {runtime.DELIVERY} import locate_by_detail_type as locate

__all__ = ["locate"]
'''

EVENT = '''\
"""Events of {title}, of which only the envelope is known."""

from collections.abc import Mapping
from typing import Literal, cast

from {runtime.EVENT} import PartnerEvent
from {runtime.UNKNOWN} import UnknownEvent

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from {runtime.FIELDS} import Anything, KindFields, classfield


class {event}(PartnerEvent):
    """An event of {title}. What its detail holds is not known: a subclass may say it."""

    if TYPE_CHECKING:

        @classfield
        def fields(cls) -> KindFields[Anything, Anything]: ...

    @property
    def partner(self) -> Literal["{name}"]:
        return "{name}"


class {unknown}({event}, UnknownEvent):
    """An event of {title} as it came: the envelope is typed, and the detail is JSON."""

    detail: dict[str, object]

    @property
    def payload(self) -> Mapping[str, object]:
        """The whole detail."""
        return cast(Mapping[str, object], self.raw["detail"])
'''

MODELS = """\
\"""{title}'s objects: none is known.\"""
"""

WORDS = """\
\"""The known values of fields that have a vocabulary: none.\"""

WORDS: dict[str, tuple[str, ...]] = {{}}
"""

TEXTS = {
    "__init__.py": PACKAGE,
    "_delivery.py": DELIVERY,
    "_event.py": EVENT,
    "models/__init__.py": MODELS,
    "models/_words.py": WORDS,
}


def files(partner: Partner, tables: Mapping[str, str]) -> dict[str, str]:
    """The text of every file, by its path in the package; ``tables`` are those that every partner has."""
    event, unknown = (name.partition(".")[2] for name in partner.events)
    names = {"name": partner.name, "title": partner.title, "event": event, "unknown": unknown}
    texts = {name: text.format(**names, runtime=runtime) for name, text in TEXTS.items()}
    texts |= {"__init__.pyi": exports(partner.package, written(partner)), **tables}
    return {name: f"{partner.header()}\n{text}" for name, text in texts.items()}
