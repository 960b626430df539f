# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import AppsInstall
from pydantic import Field


class AppsInstallUpdatedData(SnapshotData):
    object: AppsInstall


class AppsInstallUpdatedDetail(SnapshotDetail):
    data: AppsInstallUpdatedData


class AppsInstallUpdated(SnapshotEvent):
    """Stripe's `apps.install.updated`:
    https://docs.stripe.com/api/events/types#event_types-apps.install.updated
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-apps.install.updated"
    detail_type: Annotated[Literal["apps.install.updated"], Field(alias="detail-type")]
    detail: AppsInstallUpdatedDetail

    @property
    def kind(self) -> Literal["apps.install.updated"]:
        return "apps.install.updated"
