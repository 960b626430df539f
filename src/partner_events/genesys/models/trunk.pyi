# Generated from schemas/genesys by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.genesys.models.topic import TopicDetail


class TrunkInstanceTopicTrunkConnectedStatus(Model):
    connected: bool | None = None
    connectedStateTime: str | None = None


class TrunkInstanceTopicTrunkErrorInfoDetails(Model):
    code: str | None = None
    message: str | None = None
    hostname: str | None = None


class TrunkInstanceTopicTrunkErrorInfo(Model):
    text: str | None = None
    code: str | None = None
    details: TrunkInstanceTopicTrunkErrorInfoDetails | None = None


class TrunkInstanceTopicTrunkMetricsNetworkTypeIp(Model):
    address: str | None = None
    errorInfo: TrunkInstanceTopicTrunkErrorInfo | None = None


class TrunkInstanceTopicTrunkMetricsOptions(Model):
    proxyAddress: str | None = None
    optionState: bool | None = None
    optionStateTime: str | None = None
    errorInfo: TrunkInstanceTopicTrunkErrorInfo | None = None


class TrunkInstanceTopicTrunkMetricsRegisters(Model):
    proxyAddress: str | None = None
    registerState: bool | None = None
    registerStateTime: str | None = None
    errorInfo: TrunkInstanceTopicTrunkErrorInfo | None = None


class TrunkInstanceTopicTrunk(Model):
    """https://developer.genesys.cloud/notificationsalerts/notifications/available-topics#v2-telephony-providers-edges-trunks--id-
    """

    id: str | None = None
    connectedStatus: TrunkInstanceTopicTrunkConnectedStatus | None = None
    optionsStatus: list[TrunkInstanceTopicTrunkMetricsOptions] | None = None
    registersStatus: list[TrunkInstanceTopicTrunkMetricsRegisters] | None = None
    ipStatus: TrunkInstanceTopicTrunkMetricsNetworkTypeIp | None = None


class TrunkInstanceTopicTrunkDetail(TopicDetail):
    eventBody: TrunkInstanceTopicTrunk
