# Generated from schemas/stripe by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.stripe._snapshot import SnapshotData, SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._types import AppsInstall
from pydantic import Field


class AppsInstallDeletedData(SnapshotData):
    object: AppsInstall


class AppsInstallDeletedDetail(SnapshotDetail):
    data: AppsInstallDeletedData


class AppsInstallDeleted(SnapshotEvent):
    """Stripe's `apps.install.deleted`:
    https://docs.stripe.com/api/events/types#event_types-apps.install.deleted
    """

    docs_url: ClassVar[str] = "https://docs.stripe.com/api/events/types#event_types-apps.install.deleted"
    detail_type: Annotated[Literal["apps.install.deleted"], Field(alias="detail-type")]
    detail: AppsInstallDeletedDetail

    @property
    def kind(self) -> Literal["apps.install.deleted"]:
        return "apps.install.deleted"
