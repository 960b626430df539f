# Generated from schemas/sailpoint by codegen; do not edit.
# Vocabularies are in _details.pyi.

from typing import Annotated, ClassVar, Literal

from partner_events._models.model import JsonObject, Model
from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models.trigger import TriggerInput
from pydantic import Field


class VaClusterStatusChangeApplication(Model):
    id: str
    name: str
    attributes: JsonObject | None = None


class VaClusterStatusChangeHealthCheckResult(Model):
    message: str
    resultType: str
    status: str


class VaClusterStatusChangePreviousHealthCheckResult(Model):
    message: str
    resultType: str
    status: str


class VaClusterStatusChangeInput(TriggerInput):
    created: str
    type: str
    application: VaClusterStatusChangeApplication
    healthCheckResult: VaClusterStatusChangeHealthCheckResult
    previousHealthCheckResult: VaClusterStatusChangePreviousHealthCheckResult


class VaClusterStatusChange(SailPointEvent):
    """SailPoint's `idn:va-cluster-status-change` (Va Cluster Status Change):
    https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/va-cluster-status-change-event/
    """

    docs_url: ClassVar[str] = (
        "https://developer.sailpoint.com/docs/extensibility/event-triggers/triggers/va-cluster-status-change-event/"
    )
    detail_type: Annotated[Literal["idn:va-cluster-status-change"], Field(alias="detail-type")]
    detail: VaClusterStatusChangeInput

    @property
    def kind(self) -> Literal["idn:va-cluster-status-change"]:
        return "idn:va-cluster-status-change"
