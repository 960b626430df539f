# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class IssuingPersonalizationDesignCarrierText(Model):
    __event_always__ = "footer_body footer_title header_body header_title"

    footer_body: str | None = None
    footer_title: str | None = None
    header_body: str | None = None
    header_title: str | None = None


class IssuingPersonalizationDesignPreferences(Model):
    __event_always__ = "is_platform_default"

    is_default: bool
    is_platform_default: bool | None = None


class IssuingPersonalizationDesignRejectionReasons(Model):
    __event_always__ = "card_logo carrier_text"

    card_logo: list[str] | None = None
    carrier_text: list[str] | None = None


class IssuingPersonalizationDesign(Model):
    """https://docs.stripe.com/api/issuing/personalization_designs/object"""

    __event_always__ = "card_logo carrier_text lookup_key name"

    card_logo: str | None = None
    carrier_text: IssuingPersonalizationDesignCarrierText | None = None
    created: int
    id: str
    livemode: bool
    lookup_key: str | None = None
    metadata: dict[str, str]
    name: str | None = None
    object: str
    physical_bundle: str
    preferences: IssuingPersonalizationDesignPreferences
    rejection_reasons: IssuingPersonalizationDesignRejectionReasons
    status: str
