"""One HTTP request, and what it is answered: checked against its vendor's scheme, and made into events."""

from __future__ import annotations

import json

from partner_events._base.value import Value
from partner_events._wire.json import is_object
from partner_events.cli._listen.signatures import Refused, check
from partner_events.cli._listen.vendors import vendor_of, vendors
from partner_events.cli._listen.wrapping import NotEvents, events_of

TYPE_CHECKING: bool = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence, Set

    from partner_events.cli._listen.vendors import Headers, Vendor
    from partner_events.cli._listen.wrapping import Bus
    from partner_events.cli._run.inputs import Input

BROWSERS = ("origin", "sec-fetch-site", "sec-fetch-mode")
"""What browsers send and vendors do not: a page that is open here must not send events."""


class Answer(Value):
    """What a request is answered.

    Attributes:
        status: HTTP's.
        body: JSON.
        vendor: What people call who made the request; None if that is not known.
        problem: Why it was refused; empty if it was not.
        is_proven: Whether the vendor's signature or token was checked.
        events: What the function gets.
    """

    __slots__ = ("status", "body", "vendor", "problem", "is_proven", "events")

    status: int
    body: Mapping[str, object]
    vendor: str | None
    problem: str
    is_proven: bool
    events: Sequence[Input]


class Receiver:
    """Answers requests."""

    def __init__(
        self,
        *,
        secrets: Mapping[str, str],
        unsigned: Set[str] = frozenset(),
        bus: Bus = "classic",
        sources: Mapping[str, str] | None = None,
    ) -> None:
        """``secrets`` has the secret of each vendor whose requests are checked.

        Once there is one, requests of vendors without a secret are refused, but for those that are
        ``unsigned``: otherwise whoever leaves a signature out would not be checked.
        """
        self._vendors = vendors()
        self._secrets, self._unsigned, self._sources = secrets, unsigned, sources or {}
        self._bus: Bus = bus
        # Where nobody else may send, nothing has to say whose a request is.
        is_one = len(secrets) == 1 and not unsigned
        self._only = self._vendors[next(iter(secrets))] if is_one else None

    def answer(self, method: str, path: str, headers: Headers, body: bytes, now: float) -> Answer:
        """The answer to a request, whose header names are in lower case."""
        if any(name in headers for name in BROWSERS):
            return _refused(403, None, "a browser made it, and no vendor does")
        renamed = [pair for each in self._vendors.values() for pair in each.renamed.items()]
        headers = {**{name: headers[other] for other, name in renamed if other in headers}, **headers}
        vendor = vendor_of(path, headers, self._vendors) or self._only
        if method == "GET":
            return self._greeted(headers, vendor)
        if method != "POST":
            return _refused(405, vendor, f"the method is {method}, and webhooks are sent with POST")
        try:
            is_proven = self._checked(vendor, headers, body, now)
        except Refused as refused:
            return _refused(401, vendor, str(refused))
        if vendor is not None and (challenge := _challenged(vendor, body)) is not None:
            return Answer(200, challenge, vendor.title, "", is_proven, ())
        try:
            events = events_of(vendor, headers, body, bus=self._bus, sources=self._sources)
        except NotEvents as error:
            return _refused(400, vendor, str(error))
        return Answer(
            200,
            {"received": len(events)},
            vendor.title if vendor is not None else None,
            "",
            is_proven,
            events,
        )

    def _greeted(self, headers: Headers, vendor: Vendor | None) -> Answer:
        """The answer to a challenge in a header, with which a vendor finds out who is there."""
        for each in [vendor] if vendor is not None else self._vendors.values():
            name = each.challenge.get("header", "").lower()
            if name and name in headers:
                return Answer(200, {each.challenge["answer"]: headers[name]}, each.title, "", False, ())
        return _refused(405, vendor, "the method is GET, and webhooks are sent with POST")

    def _checked(self, vendor: Vendor | None, headers: Headers, body: bytes, now: float) -> bool:
        """Whether the vendor is proven.

        Raises:
            Refused: It should be, and is not.
        """
        name = vendor.name if vendor is not None else ""
        if vendor is not None and name in self._secrets:
            check(vendor, self._secrets[name], headers, body, now)
            return True
        if not self._secrets or name in self._unsigned:
            return False
        if vendor is None:
            raise Refused(
                "no header says whose it is; send it to a path such as /" + min(self._secrets, default="")
            )
        raise Refused(f"there is no secret of {name}; give it with --secret, or let it be --unsigned {name}")


def _challenged(vendor: Vendor, body: bytes) -> dict[str, object] | None:
    """The answer to a challenge in a body; None if there is none."""
    field = vendor.challenge.get("field")
    if field is None:
        return None
    try:
        value: object = json.loads(body)
    except (ValueError, RecursionError):
        return None
    wanted = value.get(field) if is_object(value) else None
    return {vendor.challenge["answer"]: wanted} if isinstance(wanted, str) else None


def _refused(status: int, vendor: Vendor | None, problem: str) -> Answer:
    return Answer(
        status, {"error": problem}, vendor.title if vendor is not None else None, problem, False, ()
    )
