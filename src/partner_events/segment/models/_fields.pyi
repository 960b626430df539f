# Generated for type checkers alone; read `fields` of an event class.
# From schemas/segment by codegen; do not edit.
# mypy: disable-error-code="assignment"
# pyright: reportIncompatibleVariableOverride=false
# pyright: reportRedeclaration=false
# A path is not a value: a kind's own fields may take the place of those of what it extends.

from typing import Literal

from partner_events.patterns._building import fields as f

class AliasMessageFields(SegmentMessageFields):
    previousId: f.Text[str]

class ContextFields(f.Object):
    active: f.Boolean
    app: ContextAppFields
    campaign: ContextCampaignFields
    device: ContextDeviceFields
    groupId: f.Text[str]
    ip: f.Text[str]
    library: ContextLibraryFields
    locale: f.Text[str]
    location: f.Map[f.Anything]
    network: ContextNetworkFields
    os: ContextOsFields
    page: ContextPageFields
    referrer: ContextReferrerFields
    screen: ContextScreenFields
    timezone: f.Text[str]
    traits: f.Map[f.Anything]
    userAgent: f.Text[str]
    userAgentData: ContextUserAgentDataFields

class ContextAppFields(f.Object):
    name: f.Text[str]
    version: f.Text[str]
    build: f.Text[str]
    namespace: f.Text[str]

class ContextCampaignFields(f.Object):
    name: f.Text[str]
    source: f.Text[str]
    medium: f.Text[str]
    term: f.Text[str]
    content: f.Text[str]

class ContextDeviceFields(f.Object):
    id: f.Text[str]
    advertisingId: f.Text[str]
    adTrackingEnabled: f.Boolean
    manufacturer: f.Text[str]
    model: f.Text[str]
    name: f.Text[str]
    type: f.Text[str]
    token: f.Text[str]

class ContextLibraryFields(f.Object):
    name: f.Text[str]
    version: f.Text[str]

class ContextNetworkFields(f.Object):
    bluetooth: f.Boolean
    carrier: f.Text[str]
    cellular: f.Boolean
    wifi: f.Boolean

class ContextOsFields(f.Object):
    name: f.Text[str]
    version: f.Text[str]

class ContextPageFields(f.Object):
    path: f.Text[str]
    referrer: f.Text[str]
    search: f.Text[str]
    title: f.Text[str]
    url: f.Text[str]

class ContextReferrerFields(f.Object):
    id: f.Text[str]
    type: f.Text[str]
    name: f.Text[str]
    url: f.Text[str]
    link: f.Text[str]

class ContextScreenFields(f.Object):
    width: f.Number
    height: f.Number
    density: f.Number

class ContextUserAgentDataFields(f.Object):
    brands: ContextBrandFields
    mobile: f.Boolean
    platform: f.Text[str]

class ContextBrandFields(f.Object):
    brand: f.Text[str]
    version: f.Text[str]

class GroupMessageFields(TraitsMessageFields):
    groupId: f.Text[str]

class IdentifyMessageFields(TraitsMessageFields):
    ...

class SegmentMessageFields(f.Object):
    type: f.Text[Literal[
        "alias",
        "group",
        "identify",
        "page",
        "screen",
        "track",
    ]]
    messageId: f.Text[str]
    timestamp: f.Text[str]
    anonymousId: f.Text[str]
    userId: f.Text[str]
    channel: f.Text[str]
    context: ContextFields
    integrations: f.Map[f.Anything]
    originalTimestamp: f.Text[str]
    sentAt: f.Text[str]
    receivedAt: f.Text[str]
    projectId: f.Text[str]
    version: f.Anything
    metadata: MessageMetadataFields

class MessageMetadataFields(f.Object):
    bundled: f.Text[str]
    bundledConfigIds: f.Text[str]
    bundledIds: f.Text[str]
    unbundled: f.Text[str]

class PageMessageFields(PropertiesMessageFields):
    name: f.Text[str]
    category: f.Text[str]

class PropertiesMessageFields(SegmentMessageFields):
    properties: f.Map[f.Anything]

class ScreenMessageFields(PropertiesMessageFields):
    name: f.Text[str]
    category: f.Text[str]

class TrackMessageFields(PropertiesMessageFields):
    event: f.Text[str]

class TraitsMessageFields(SegmentMessageFields):
    traits: f.Map[f.Anything]

