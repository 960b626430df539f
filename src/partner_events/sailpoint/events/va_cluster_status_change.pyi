# Generated from schemas/sailpoint by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint.models.trigger import TriggerInput


class VaClusterStatusChangeApplication(Model):
    id: str
    name: str
    attributes: JsonObject | None = None


class VaClusterStatusChangeHealthCheckResult(Model):
    message: str
    resultType: str
    status: Literal[
        "Succeeded",
        "Failed",
    ] | str


class VaClusterStatusChangePreviousHealthCheckResult(Model):
    message: str
    resultType: str
    status: Literal[
        "Succeeded",
        "Failed",
    ] | str


class VaClusterStatusChangeInput(TriggerInput):
    created: str
    type: Literal[
        "SOURCE",
        "CLUSTER",
    ] | str
    application: VaClusterStatusChangeApplication
    healthCheckResult: VaClusterStatusChangeHealthCheckResult
    previousHealthCheckResult: VaClusterStatusChangePreviousHealthCheckResult
