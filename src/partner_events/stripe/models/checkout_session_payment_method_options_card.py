# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionPaymentMethodOptionsCardCaptureMethod,
    CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization,
    CheckoutSessionPaymentMethodOptionsCardRequestIncrementalAuthorization,
    CheckoutSessionPaymentMethodOptionsCardRequestMulticapture,
    CheckoutSessionPaymentMethodOptionsCardRequestOvercapture,
    CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure,
    CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlocked,
    CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked,
    CheckoutSessionPaymentMethodOptionsCardSetupFutureUsage,
)


class CheckoutSessionPaymentMethodOptionsCardInstallments(Model):
    enabled: bool | None = None


class CheckoutSessionPaymentMethodOptionsCardRestrictions(Model):
    brands_blocked: list[CheckoutSessionPaymentMethodOptionsCardRestrictionsBrandsBlocked] | None = None
    funding_types_blocked: list[CheckoutSessionPaymentMethodOptionsCardRestrictionsFundingTypesBlocked] | None = (
        None
    )


class CheckoutSessionPaymentMethodOptionsCard(Model):
    capture_method: CheckoutSessionPaymentMethodOptionsCardCaptureMethod | None = None
    installments: CheckoutSessionPaymentMethodOptionsCardInstallments | None = None
    request_extended_authorization: (
        CheckoutSessionPaymentMethodOptionsCardRequestExtendedAuthorization | None
    ) = None
    request_incremental_authorization: (
        CheckoutSessionPaymentMethodOptionsCardRequestIncrementalAuthorization | None
    ) = None
    request_multicapture: CheckoutSessionPaymentMethodOptionsCardRequestMulticapture | None = None
    request_overcapture: CheckoutSessionPaymentMethodOptionsCardRequestOvercapture | None = None
    request_three_d_secure: CheckoutSessionPaymentMethodOptionsCardRequestThreeDSecure
    restrictions: CheckoutSessionPaymentMethodOptionsCardRestrictions | None = None
    setup_future_usage: CheckoutSessionPaymentMethodOptionsCardSetupFutureUsage | None = None
    statement_descriptor_suffix_kana: str | None = None
    statement_descriptor_suffix_kanji: str | None = None
