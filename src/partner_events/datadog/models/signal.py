# Generated from schemas/datadog by codegen; do not edit.

from partner_events._models.model import Json, JsonObject
from partner_events.datadog._model import DatadogModel
from partner_events.datadog.models.event import DatadogDetail


class SignalResult(DatadogModel):
    logs_url: str | None = None
    """A path on your Datadog site."""


class SignalRule(DatadogModel):
    id: str
    name: str
    type: str
    group_by_fields: JsonObject | None = None


class Signal(DatadogModel):
    """https://docs.datadoghq.com/security/notifications/"""

    id: str
    """The signal's id."""

    title: str
    """What was found, in a line."""

    severity: str
    """How bad it is: `info`, `low`, `medium`, `high` or `critical`."""

    rule: SignalRule
    """The rule that found it."""

    msg: str | None = None
    """Markdown: the rule's text."""

    is_secure_org: bool | None = None
    attributes: JsonObject | None = None
    """What the signal is about, names and addresses of people too: personal data."""

    logs_sample: Json | None = None
    """Logs of yours, as they came: personal data."""


class SignalMeta(DatadogModel):
    signal: Signal
    result: SignalResult | None = None
    group_by_values: JsonObject | None = None
    """The values that the rule groups signals by."""

    related_logs_query_url: str | None = None


class SignalDetail(DatadogDetail):
    meta: SignalMeta
