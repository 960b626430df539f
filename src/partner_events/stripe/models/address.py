# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class Address(Model):
    __event_always__ = "city country line1 line2 postal_code state"

    city: str | None = None
    country: str | None = None
    """Two letters of ISO 3166."""

    line1: str | None = None
    """Street and number, or the like."""

    line2: str | None = None
    """Flat, floor or the like."""

    postal_code: str | None = None
    """The ZIP or postal code."""

    state: str | None = None
    """State, province or county."""
