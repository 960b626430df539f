# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class IssuingPersonalizationDesignCarrierText(Model):
    footer_body: str | None = None
    footer_title: str | None = None
    header_body: str | None = None
    header_title: str | None = None


class IssuingPersonalizationDesignPreferences(Model):
    is_default: bool
    is_platform_default: bool | None = None


class IssuingPersonalizationDesignRejectionReasons(Model):
    card_logo: list[Literal[
        "geographic_location",
        "inappropriate",
        "network_name",
        "non_binary_image",
        "non_fiat_currency",
        "other",
        "other_entity",
        "promotional_material",
    ] | str] | None = None
    carrier_text: list[Literal[
        "geographic_location",
        "inappropriate",
        "network_name",
        "non_fiat_currency",
        "other",
        "other_entity",
        "promotional_material",
    ] | str] | None = None


class IssuingPersonalizationDesign(Model):
    """How cards that you issue look.

    https://docs.stripe.com/api/issuing/personalization_designs/object
    """

    card_logo: str | None = None
    """The id of the File; deliveries do not carry the object itself."""

    carrier_text: IssuingPersonalizationDesignCarrierText | None = None
    created: int
    """Seconds since the Unix epoch."""

    id: str
    livemode: bool
    """False for events of test mode and of sandboxes."""

    lookup_key: str | None = None
    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    name: str | None = None
    object: Literal["issuing.personalization_design"]
    physical_bundle: str
    """The id of the IssuingPhysicalBundle; deliveries do not carry the object itself."""

    preferences: IssuingPersonalizationDesignPreferences
    rejection_reasons: IssuingPersonalizationDesignRejectionReasons
    status: Literal[
        "active",
        "inactive",
        "rejected",
        "review",
    ] | str
