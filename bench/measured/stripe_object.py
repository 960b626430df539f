"""The ``stripe`` package, given the detail."""

from typing import Any

import stripe


def parse(raw: dict[str, Any]) -> stripe.Event:
    return stripe.Event.construct_from(raw["detail"], None)


def payment_intent(event: stripe.Event) -> object:
    return event.data.object


def handle(raw: dict[str, Any]) -> object:
    return parse(raw).data.object["amount"]
