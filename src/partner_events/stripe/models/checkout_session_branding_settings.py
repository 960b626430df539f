# Generated from schemas/stripe/objects/checkout_session.json by `python -m codegen`; do not edit.

from partner_events._model import Model
from partner_events.stripe.models._types import (
    CheckoutSessionBrandingSettingsBorderStyle,
    CheckoutSessionBrandingSettingsIconType,
    CheckoutSessionBrandingSettingsLogoType,
)


class CheckoutSessionBrandingSettingsIcon(Model):
    file: str | None = None
    type: CheckoutSessionBrandingSettingsIconType
    url: str | None = None


class CheckoutSessionBrandingSettingsLogo(Model):
    file: str | None = None
    type: CheckoutSessionBrandingSettingsLogoType
    url: str | None = None


class CheckoutSessionBrandingSettings(Model):
    background_color: str
    border_style: CheckoutSessionBrandingSettingsBorderStyle
    button_color: str
    display_name: str
    font_family: str
    icon: CheckoutSessionBrandingSettingsIcon | None = None
    logo: CheckoutSessionBrandingSettingsLogo | None = None
