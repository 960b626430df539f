"""Stripe's events of unknown types: only the frame is typed."""

from collections.abc import Mapping
from typing import cast

from partner_events._events.unknown import UnknownEvent
from partner_events.stripe._event import StripeEvent


class UnknownStripeEvent(StripeEvent, UnknownEvent):
    """A Stripe event of a type that this version of the library does not know, in either payload style."""

    @property
    def payload(self) -> Mapping[str, object]:
        """The object as it came, ``detail.data.object``; for a thin event, the whole detail."""
        detail = cast(Mapping[str, object], self.raw["detail"])
        data = cast(Mapping[str, object], detail.get("data") or {})
        return cast(Mapping[str, object], data.get("object", detail))
