# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import AppsInstall
from pydantic import Field


class AppsInstallCreatedData(SnapshotData):
    object: AppsInstall


class AppsInstallCreatedDetail(SnapshotDetail):
    data: AppsInstallCreatedData


class AppsInstallCreated(SnapshotEvent):
    """Stripe's `apps.install.created`:
    https://docs.stripe.com/api/events/types#event_types-apps.install.created
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-apps.install.created"
    detail_type: Annotated[Literal["apps.install.created"], Field(alias="detail-type")]
    detail: AppsInstallCreatedDetail

    @property
    def kind(self) -> Literal["apps.install.created"]:
        return "apps.install.created"
