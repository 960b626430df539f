"""Whether the event source that a pattern is built for is one of the events that it is for."""

from __future__ import annotations

from partner_events._base.text import quoted
from partner_events._kinds.identify import origin_of
from partner_events.patterns._advice.sources import doubt_about_text, partner_of
from partner_events.patterns._building.kinds import scope
from partner_events.patterns._language.errors import InvalidPatternError
from partner_events.patterns._language.references import Reference

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from partner_events._events.event import PartnerEvent


def check_source(source: str | Reference, kinds: Sequence[type[PartnerEvent]], *, flat: bool) -> None:
    """Refuse a source that no event of some classes has.

    Raises:
        InvalidPatternError: It is not one of theirs, nor registered for them.
    """
    for kind in kinds:
        begins = scope(kind).source
        if isinstance(source, Reference):
            first = source.known[0] if source.known else ""
            if not (first.startswith(begins) or begins.startswith(first)):
                raise _refused(repr(source), f"{kind.__name__} is not sent under it", _right(begins))
            continue
        if (source == begins and not begins.endswith("/")) or (flat and source == begins.removesuffix("/")):
            continue
        doubt = doubt_about_text(source)
        if doubt is not None and doubt.never:
            raise _refused(quoted(source), doubt.reason, _right(begins))
        if begins.endswith("/") and source.startswith(begins):
            continue
        sender, own = origin_of(source), origin_of(begins)
        if sender is None or sender.partner not in (partner_of(begins), own and own.partner):
            raise _refused(quoted(source), f"{kind.__name__} is not sent under it", _right(begins))


def _right(begins: str) -> str:
    if not begins.endswith("/"):
        return f"its source is {quoted(begins)}, so leave out source="
    return f"name an event source that begins with {quoted(begins)}"


def _refused(source: str, reason: str, advice: str) -> InvalidPatternError:
    return InvalidPatternError(f"the source {source}: {reason}", path=("source",), advice=advice)
