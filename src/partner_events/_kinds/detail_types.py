"""Detail-types of kinds, also of those whose detail-type varies or has not been seen yet."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, module
from partner_events._partners import PARTNERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
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

    Where it varies, the partner's own module knows; where none has been seen, it may be the kind.
    """
    if kind.detail_type is not None or kind.partner not in PARTNERS.values():
        return kind.detail_type == detail_type
    delivery = module(f"{PACKAGE}.{kind.partner}._delivery")
    knows: Callable[[str, str], bool] | None = getattr(delivery, "may_have", None)
    return knows(detail_type, kind.kind) if knows else kind.kind == detail_type
