# Generated from schemas/datadog by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Json, JsonObject
from partner_events.datadog._model import DatadogModel
from partner_events.datadog.models.event import DatadogDetail


class SignalResult(DatadogModel):
    logs_url: str | None = None
    """A path on your Datadog site."""


class SignalRule(DatadogModel):
    id: str
    name: str
    type: Literal[
        "api_security",
        "application_code_vulnerability",
        "application_library_vulnerability",
        "application_security",
        "attack_path",
        "cloud_configuration",
        "container_image_vulnerability",
        "host_vulnerability",
        "iac_misconfiguration",
        "identity_risk",
        "infrastructure_configuration",
        "log_detection",
        "misconfiguration",
        "sast_vulnerability",
        "secret_vulnerability",
        "sensitive_data",
        "serverless_function_code_vulnerability",
        "signal_correlation",
        "workload_activity",
        "workload_security",
    ] | str
    group_by_fields: JsonObject | None = None


class Signal(DatadogModel):
    """What a security rule found.

    https://docs.datadoghq.com/security/notifications/
    """

    id: str
    """The signal's id."""

    title: str
    """What was found, in a line."""

    severity: Literal[
        "critical",
        "high",
        "info",
        "low",
        "medium",
    ] | str
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
