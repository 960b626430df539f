"""What a partner's own modules offer to the shared ones."""

from __future__ import annotations

from partner_events._base.lazy import PACKAGE, module
from partner_events._base.value import Value
from partner_events._partners import PARTNERS

# Hooks: the module ``_delivery`` of a partner.

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    from partner_events._wire.delivery import Located

    class PartnerHooks(Protocol):
        """What a partner's module ``_delivery`` knows of its deliveries.

        `locate` is required; `hooks_of` puts a default in the place of another one that is missing. They
        work with strings and dicts, and import neither pydantic nor a model, since `identify` needs them.
        """

        @property
        def locate(self) -> Callable[[dict[str, object], str, dict[str, object]], Located]:
            """``locate(delivery, detail_type, detail)``: what the delivery says of itself.

            It raises `FrameError` with the path of what every delivery of the partner has and this one
            lacks. For partners whose detail-type is the kind and whose detail is any object it is
            `locate_by_detail_type`.
            """
            ...

        @property
        def recognize(self) -> Callable[[dict[str, object]], str | None]:
            """``recognize(detail)``: the detail-type of a detail that came without its envelope.

            None unless the detail is certainly the partner's; that is the default too.
            """
            ...

        @property
        def recognize_webhook(
            self,
        ) -> Callable[[dict[str, object], Mapping[str, str]], tuple[str, dict[str, object]] | None]:
            """``recognize_webhook(body, headers)``: the detail-type and the detail of an HTTP request.

            A webhook source of a new event bus brings the body, and of the headers those that it lists, with
            names in lower case. It is for partners that put the kind or the id into a header, or whose
            webhooks have another body than their events; `recognize` is asked after it. None unless the
            request is certainly the partner's; that is the default too.
            """
            ...

        @property
        def explain(self) -> Callable[[dict[str, object]], str | None]:
            """``explain(body)``: what a body is that `recognize` does not, and what to pass instead.

            It is for what is certainly the partner's, but lacks what an event needs, such as the kind. None
            otherwise; that is the default too.
            """
            ...

        @property
        def webhook_parts(self) -> Callable[[dict[str, object]], list[dict[str, object]]]:
            """``webhook_parts(body)``: the bodies of the events in the body of one HTTP request.

            It is for partners that collect several; by default a body is of one event.
            """
            ...

        @property
        def may_have(self) -> Callable[[str, str], bool]:
            """``may_have(detail_type, kind)``: whether a kind's detail-type is this, or may begin so.

            It is asked only for kinds whose detail-type the catalog does not have. By default the
            detail-type is the kind.
            """
            ...

        @property
        def marker(self) -> Callable[[str], Mapping[str, object]]:
            """``marker(kind)``: the part of an event pattern that identifies a kind inside the detail.

            It is asked where the detail-type, which identifies the kind in the partner's own deliveries,
            is one for all. By default it is empty: nothing in the detail says the kind.
            """
            ...


class _Hooks(Value):
    __slots__ = ("locate", "recognize", "recognize_webhook", "explain", "webhook_parts", "may_have", "marker")

    locate: Callable[[dict[str, object], str, dict[str, object]], Located]
    recognize: Callable[[dict[str, object]], str | None]
    recognize_webhook: Callable[[dict[str, object], Mapping[str, str]], tuple[str, dict[str, object]] | None]
    explain: Callable[[dict[str, object]], str | None]
    webhook_parts: Callable[[dict[str, object]], list[dict[str, object]]]
    may_have: Callable[[str, str], bool]
    marker: Callable[[str], Mapping[str, object]]


def hooks_of(partner: str) -> PartnerHooks:
    """The hooks of a partner, with the defaults of those that it does not need."""
    if partner not in known_hooks:
        own = module(f"{PACKAGE}.{partner}._delivery")
        known_hooks[partner] = _Hooks(
            own.locate,
            getattr(own, "recognize", recognize_nothing),
            getattr(own, "recognize_webhook", recognize_no_webhook),
            getattr(own, "explain", explain_nothing),
            getattr(own, "webhook_parts", has_one_part),
            getattr(own, "may_have", has_the_kind_as_detail_type),
            getattr(own, "marker", has_no_marker),
        )
    return known_hooks[partner]


known_hooks: dict[str, PartnerHooks] = {}
"""The hooks of each partner that has sent something."""


def recognized(
    body: dict[str, object], headers: Mapping[str, str] | None = None
) -> tuple[str, dict[str, object]] | None:
    """The partner that recognizes what came without its envelope, and its delivery; None if none does.

    A rule's input path left the detail alone, or it came to a webhook source, with ``headers``. What only
    an envelope says is not in the delivery; its ``id`` is empty.
    """
    for source, partner in PARTNERS.items():
        found = recognized_by(partner, body, headers)
        if found is not None:
            return partner, {"id": "", "detail-type": found[0], "source": source, "detail": found[1]}
    return None


def recognized_by(
    partner: str, body: dict[str, object], headers: Mapping[str, str] | None = None
) -> tuple[str, dict[str, object]] | None:
    """Detail-type and detail of what came without its envelope, if this partner recognizes it."""
    hooks = hooks_of(partner)
    found = None if headers is None else hooks.recognize_webhook(body, headers)
    if found is None and (detail_type := hooks.recognize(body)) is not None:
        found = detail_type, body
    return found


def explained(body: dict[str, object]) -> str | None:
    """What a partner says of what came without its envelope and cannot be read."""
    said = (hooks_of(partner).explain(body) for partner in PARTNERS.values())
    return next((text for text in said if text is not None), None)


def recognize_nothing(detail: dict[str, object]) -> str | None:
    """The default of `recognize`."""
    return None


def recognize_no_webhook(
    body: dict[str, object], headers: Mapping[str, str]
) -> tuple[str, dict[str, object]] | None:
    """The default of `recognize_webhook`."""
    return None


def explain_nothing(body: dict[str, object]) -> str | None:
    """The default of `explain`."""
    return None


def has_one_part(body: dict[str, object]) -> list[dict[str, object]]:
    """The default of `webhook_parts`."""
    return [body]


def has_the_kind_as_detail_type(detail_type: str, kind: str) -> bool:
    """The default of `may_have`."""
    return detail_type == kind


def has_no_marker(kind: str) -> Mapping[str, object]:
    """The default of `marker`."""
    return {}
