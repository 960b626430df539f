# Generated from schemas/datadog by codegen; do not edit.

from partner_events._models.model import Json, JsonObject
from partner_events.datadog._model import DatadogModel
from partner_events.datadog.models.event import DatadogDetail


class SignalResult(DatadogModel):
    logs_url: str | None = None


class SignalRule(DatadogModel):
    id: str
    name: str
    type: str
    group_by_fields: JsonObject | None = None


class Signal(DatadogModel):
    """https://docs.datadoghq.com/security/notifications/"""

    id: str
    title: str
    severity: str
    rule: SignalRule
    msg: str | None = None
    is_secure_org: bool | None = None
    attributes: JsonObject | None = None
    logs_sample: Json | None = None


class SignalMeta(DatadogModel):
    signal: Signal
    result: SignalResult | None = None
    group_by_values: JsonObject | None = None
    related_logs_query_url: str | None = None


class SignalDetail(DatadogDetail):
    meta: SignalMeta
