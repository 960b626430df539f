# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class MandateCustomerAcceptanceOffline(Model):
    pass


class MandateCustomerAcceptanceOnline(Model):
    __event_always__ = "ip_address user_agent"

    ip_address: str | None = None
    user_agent: str | None = None


class MandateCustomerAcceptance(Model):
    __event_always__ = "accepted_at"

    accepted_at: int | None = None
    offline: MandateCustomerAcceptanceOffline | None = None
    online: MandateCustomerAcceptanceOnline | None = None
    type: str


class MandateMultiUse(Model):
    amount: int | None = None
    currency: str | None = None


class MandatePaymentMethodDetailsAcssDebit(Model):
    __event_always__ = "interval_description"

    default_for: list[str] | None = None
    interval_description: str | None = None
    payment_schedule: str
    transaction_type: str


class MandatePaymentMethodDetailsAmazonPay(Model):
    pass


class MandatePaymentMethodDetailsAuBecsDebit(Model):
    url: str


class MandatePaymentMethodDetailsBacsDebit(Model):
    __event_always__ = "display_name revocation_reason service_user_number"

    display_name: str | None = None
    network_status: str
    reference: str
    revocation_reason: str | None = None
    service_user_number: str | None = None
    url: str


class MandatePaymentMethodDetailsBlik(Model):
    __event_always__ = "expires_at"

    expires_at: int | None = None
    type: str


class MandatePaymentMethodDetailsCardIndia(Model):
    __event_always__ = "inactive_reason"

    inactive_reason: str | None = None


class MandatePaymentMethodDetailsCard(Model):
    india: MandatePaymentMethodDetailsCardIndia | None = None


class MandatePaymentMethodDetailsCashapp(Model):
    pass


class MandatePaymentMethodDetailsKakaoPay(Model):
    pass


class MandatePaymentMethodDetailsKlarna(Model):
    pass


class MandatePaymentMethodDetailsKrCard(Model):
    pass


class MandatePaymentMethodDetailsLink(Model):
    pass


class MandatePaymentMethodDetailsNaverPay(Model):
    pass


class MandatePaymentMethodDetailsNzBankAccount(Model):
    pass


class MandatePaymentMethodDetailsPaypal(Model):
    __event_always__ = "billing_agreement_id payer_id"

    billing_agreement_id: str | None = None
    payer_id: str | None = None


class MandatePaymentMethodDetailsPayto(Model):
    __event_always__ = "amount end_date payments_per_period purpose start_date"

    amount: int | None = None
    amount_type: str
    end_date: str | None = None
    payment_schedule: str
    payments_per_period: int | None = None
    purpose: str | None = None
    start_date: str | None = None


class MandatePaymentMethodDetailsPix(Model):
    amount_includes_iof: str | None = None
    amount_type: str | None = None
    end_date: str | None = None
    payment_schedule: str | None = None
    reference: str | None = None
    start_date: str | None = None


class MandatePaymentMethodDetailsRevolutPay(Model):
    pass


class MandatePaymentMethodDetailsSepaDebit(Model):
    reference: str
    url: str


class MandatePaymentMethodDetailsTwint(Model):
    pass


class MandatePaymentMethodDetailsUpi(Model):
    __event_always__ = "amount amount_type description end_date"

    amount: int | None = None
    amount_type: str | None = None
    description: str | None = None
    end_date: int | None = None


class MandatePaymentMethodDetailsUsBankAccount(Model):
    collection_method: str | None = None


class MandatePaymentMethodDetails(Model):
    acss_debit: MandatePaymentMethodDetailsAcssDebit | None = None
    amazon_pay: MandatePaymentMethodDetailsAmazonPay | None = None
    au_becs_debit: MandatePaymentMethodDetailsAuBecsDebit | None = None
    bacs_debit: MandatePaymentMethodDetailsBacsDebit | None = None
    blik: MandatePaymentMethodDetailsBlik | None = None
    card: MandatePaymentMethodDetailsCard | None = None
    cashapp: MandatePaymentMethodDetailsCashapp | None = None
    kakao_pay: MandatePaymentMethodDetailsKakaoPay | None = None
    klarna: MandatePaymentMethodDetailsKlarna | None = None
    kr_card: MandatePaymentMethodDetailsKrCard | None = None
    link: MandatePaymentMethodDetailsLink | None = None
    naver_pay: MandatePaymentMethodDetailsNaverPay | None = None
    nz_bank_account: MandatePaymentMethodDetailsNzBankAccount | None = None
    paypal: MandatePaymentMethodDetailsPaypal | None = None
    payto: MandatePaymentMethodDetailsPayto | None = None
    pix: MandatePaymentMethodDetailsPix | None = None
    revolut_pay: MandatePaymentMethodDetailsRevolutPay | None = None
    sepa_debit: MandatePaymentMethodDetailsSepaDebit | None = None
    twint: MandatePaymentMethodDetailsTwint | None = None
    type: str
    upi: MandatePaymentMethodDetailsUpi | None = None
    us_bank_account: MandatePaymentMethodDetailsUsBankAccount | None = None


class MandateSingleUse(Model):
    amount: int
    currency: str


class Mandate(Model):
    """https://docs.stripe.com/api/mandates/object"""

    customer_acceptance: MandateCustomerAcceptance
    id: str
    livemode: bool
    multi_use: MandateMultiUse | None = None
    object: str
    on_behalf_of: str | None = None
    payment_method: str
    payment_method_details: MandatePaymentMethodDetails
    single_use: MandateSingleUse | None = None
    status: str
    type: str


HISTORY = "_history_mandate"
BESIDE = "MandatePaymentMethodDetailsBlik"
