# Generated from schemas/stripe/objects/payment_intent.json by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._model import Model
from partner_events.stripe.models.address import Address


class PaymentIntentPaymentMethodOptionsBillieCompanyDetails(Model):
    registered_address: Address | None = None
    registered_name: str | None = None
    registration_number: str | None = None
    registration_type: Literal["ch_ein", "de_hrb", "dk_cvr", "es_cif", "fi_tunnus", "fr_siren", "fr_siret", "it_rea", "nl_kvk", "no_org_number", "no_pno", "se_org_number", "se_pno", "uk_crn"] | str | None = None
    vat: str | None = None


class PaymentIntentPaymentMethodOptionsBillie(Model):
    capture_method: Literal["manual"] | str | None = None
    company_details: PaymentIntentPaymentMethodOptionsBillieCompanyDetails | None = None
    reference: str | None = None
