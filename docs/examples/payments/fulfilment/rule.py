"""Which events come: the pattern of the rule in template.yaml. The function does not import this."""

import json

from partner_events.patterns import EventPattern
from partner_events.stripe import PaymentIntentSucceeded

fields = PaymentIntentSucceeded.fields

# Subscriptions are paid without an order: they are another function's.
PATTERN = EventPattern.of(PaymentIntentSucceeded, fields.payload.metadata["order_id"].exists())

if __name__ == "__main__":
    print(json.dumps(PATTERN.to_dict(), indent=2))
