"""Detail-types of kinds, also of those whose detail-type varies or has not been seen yet."""

from __future__ import annotations

from partner_events._kinds.hooks import hooks_of
from partner_events._partners import PARTNERS

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from typing import Protocol

    class Kind(Protocol):
        """A kind of the catalog."""

        @property
        def partner(self) -> str: ...
        @property
        def kind(self) -> str: ...
        @property
        def detail_type(self) -> str | None: ...


def may_have(kind: Kind, detail_type: str) -> bool:
    """Whether events of a kind have a detail-type, or may have it or one that begins so.

    Where it varies, the partner's hook knows.
    """
    if kind.detail_type is not None or kind.partner not in PARTNERS.values():
        return kind.detail_type == detail_type
    return hooks_of(kind.partner).may_have(detail_type, kind.kind)
