# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import JsonObject, Model, Number
from partner_events.genesys.models.topic import TopicDetail


class DialerCampaignConfigChangeContactSort(Model):
    fieldName: str | None = None
    direction: str | None = None
    numeric: bool | None = None
    additionalProperties: dict[str, JsonObject] | None = None


class DialerCampaignConfigChangePhoneColumn(Model):
    columnName: str | None = None
    type: str | None = None
    additionalProperties: dict[str, JsonObject] | None = None


class DialerCampaignConfigChangeRestErrorDetail(Model):
    error: str | None = None
    details: str | None = None
    additionalProperties: dict[str, JsonObject] | None = None


class DialerCampaignConfigChangeUriReference(Model):
    id: str | None = None
    name: str | None = None


class DialerCampaignConfigChangeCampaign(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-outbound-campaigns--id-
    """

    contactList: DialerCampaignConfigChangeUriReference | None = None
    queue: DialerCampaignConfigChangeUriReference | None = None
    dialingMode: str | None = None
    script: DialerCampaignConfigChangeUriReference | None = None
    edgeGroup: DialerCampaignConfigChangeUriReference | None = None
    site: DialerCampaignConfigChangeUriReference | None = None
    campaignStatus: str | None = None
    phoneColumns: list[DialerCampaignConfigChangePhoneColumn] | None = None
    abandonRate: Number | None = None
    dncLists: list[DialerCampaignConfigChangeUriReference] | None = None
    callableTimeSet: DialerCampaignConfigChangeUriReference | None = None
    callAnalysisResponseSet: DialerCampaignConfigChangeUriReference | None = None
    callerName: str | None = None
    callerAddress: str | None = None
    outboundLineCount: int | None = None
    errors: list[DialerCampaignConfigChangeRestErrorDetail] | None = None
    ruleSets: list[DialerCampaignConfigChangeUriReference] | None = None
    skipPreviewDisabled: bool | None = None
    previewTimeOutSeconds: int | None = None
    singleNumberPreview: bool | None = None
    contactSort: DialerCampaignConfigChangeContactSort | None = None
    contactSorts: list[DialerCampaignConfigChangeContactSort] | None = None
    noAnswerTimeout: int | None = None
    callAnalysisLanguage: str | None = None
    priority: int | None = None
    contactListFilters: list[DialerCampaignConfigChangeUriReference] | None = None
    division: DialerCampaignConfigChangeUriReference | None = None
    agentOwnedColumn: str | None = None
    additionalProperties: dict[str, JsonObject] | None = None
    id: str | None = None
    name: str | None = None
    dateCreated: str | None = None
    dateModified: str | None = None
    version: int | None = None


class DialerCampaignConfigChangeCampaignDetail(TopicDetail):
    eventBody: DialerCampaignConfigChangeCampaign
