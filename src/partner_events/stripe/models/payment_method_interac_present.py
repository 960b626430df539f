# Generated from schemas/stripe by codegen; do not edit.
# Vocabularies are in _stub_payment_method.pyi.

from partner_events._models.model import Model


class PaymentMethodInteracPresentNetworks(Model):
    __event_always__ = "preferred"

    available: list[str]
    preferred: str | None = None


class PaymentMethodInteracPresent(Model):
    __event_always__ = (
        "brand cardholder_name country fingerprint funding last4 networks "
        "preferred_locales read_method"
    )

    brand: str | None = None
    cardholder_name: str | None = None
    country: str | None = None
    description: str | None = None
    exp_month: int
    exp_year: int
    fingerprint: str | None = None
    funding: str | None = None
    iin: str | None = None
    issuer: str | None = None
    last4: str | None = None
    networks: PaymentMethodInteracPresentNetworks | None = None
    preferred_locales: list[str] | None = None
    read_method: str | None = None


HISTORY = "_history_payment_method"
