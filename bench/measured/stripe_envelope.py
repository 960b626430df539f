"""The ``stripe`` package's own way for EventBridge, which takes the delivery as JSON text.

A Lambda function gets a decoded delivery, so that it must be encoded first.
"""

import json
from typing import Any

import stripe


def parse(raw: dict[str, Any]) -> stripe.Event:
    event: stripe.Event = stripe.Webhook.construct_event_without_verification(json.dumps(raw))
    return event


def payment_intent(event: stripe.Event) -> object:
    return event.data.object


def handle(raw: dict[str, Any]) -> object:
    return parse(raw).data.object["amount"]
