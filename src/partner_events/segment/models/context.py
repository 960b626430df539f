# Generated from schemas/segment by codegen; do not edit.

from partner_events._models.model import JsonObject, Model, Number


class ContextApp(Model):
    name: str | None = None
    version: str | None = None
    build: str | None = None
    namespace: str | None = None


class ContextBrand(Model):
    brand: str | None = None
    version: str | None = None


class ContextCampaign(Model):
    name: str | None = None
    source: str | None = None
    medium: str | None = None
    term: str | None = None
    content: str | None = None


class ContextDevice(Model):
    id: str | None = None
    advertisingId: str | None = None
    adTrackingEnabled: bool | None = None
    manufacturer: str | None = None
    model: str | None = None
    name: str | None = None
    type: str | None = None
    token: str | None = None
    """The address for push notifications: personal data."""


class ContextLibrary(Model):
    name: str | None = None
    version: str | None = None


class ContextNetwork(Model):
    bluetooth: bool | None = None
    carrier: str | None = None
    cellular: bool | None = None
    wifi: bool | None = None


class ContextOs(Model):
    name: str | None = None
    version: str | None = None


class ContextPage(Model):
    path: str | None = None
    referrer: str | None = None
    search: str | None = None
    title: str | None = None
    url: str | None = None


class ContextReferrer(Model):
    id: str | None = None
    type: str | None = None
    name: str | None = None
    url: str | None = None
    link: str | None = None


class ContextScreen(Model):
    width: Number | None = None
    height: Number | None = None
    density: Number | None = None


class ContextUserAgentData(Model):
    brands: list[ContextBrand] | None = None
    mobile: bool | None = None
    platform: str | None = None


class Context(Model):
    """https://segment.com/docs/connections/spec/common/#context"""

    active: bool | None = None
    app: ContextApp | None = None
    campaign: ContextCampaign | None = None
    device: ContextDevice | None = None
    groupId: str | None = None
    ip: str | None = None
    library: ContextLibrary | None = None
    locale: str | None = None
    location: JsonObject | None = None
    network: ContextNetwork | None = None
    os: ContextOs | None = None
    page: ContextPage | None = None
    referrer: ContextReferrer | None = None
    screen: ContextScreen | None = None
    timezone: str | None = None
    traits: JsonObject | None = None
    userAgent: str | None = None
    userAgentData: ContextUserAgentData | None = None
