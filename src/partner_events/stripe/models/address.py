# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class Address(Model):
    __event_always__ = "city country line1 line2 postal_code state"

    city: str | None = None
    country: str | None = None
    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    state: str | None = None
