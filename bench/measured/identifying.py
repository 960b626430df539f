"""Which delivery this is, without a model."""

from partner_events import identify


def handle(raw: dict[str, object]) -> str:
    return identify(raw).idempotency_key.value
