# Generated from schemas/stripe by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.patterns._fields import EventFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import AppsInstallFields, EventFieldsOf
from partner_events.stripe.models.apps_install import AppsInstall

class AppsInstallCreated(SnapshotEvent):
    """Stripe's `apps.install.created`: https://docs.stripe.com/api/events/types#event_types-apps.install.created"""

    detail_type: Literal["apps.install.created"]
    detail: SnapshotDetail[AppsInstall]
    @property
    def kind(self) -> Literal["apps.install.created"]: ...
    @property
    def payload(self) -> AppsInstall: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[AppsInstallFields], AppsInstallFields]: ...

class AppsInstallDeleted(SnapshotEvent):
    """Stripe's `apps.install.deleted`: https://docs.stripe.com/api/events/types#event_types-apps.install.deleted"""

    detail_type: Literal["apps.install.deleted"]
    detail: SnapshotDetail[AppsInstall]
    @property
    def kind(self) -> Literal["apps.install.deleted"]: ...
    @property
    def payload(self) -> AppsInstall: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[AppsInstallFields], AppsInstallFields]: ...

class AppsInstallUpdated(SnapshotEvent):
    """Stripe's `apps.install.updated`: https://docs.stripe.com/api/events/types#event_types-apps.install.updated"""

    detail_type: Literal["apps.install.updated"]
    detail: SnapshotDetail[AppsInstall]
    @property
    def kind(self) -> Literal["apps.install.updated"]: ...
    @property
    def payload(self) -> AppsInstall: ...
    @classfield
    def fields(cls) -> EventFields[EventFieldsOf[AppsInstallFields], AppsInstallFields]: ...
