# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._snapshot import SnapshotDetail, SnapshotEvent
from partner_events.stripe.models._fields import AppsInstallFields, EventFieldsOf
from partner_events.stripe.models.apps_install import AppsInstall

class _AppsInstallEvent(SnapshotEvent):
    detail: SnapshotDetail[AppsInstall]
    @property
    def payload(self) -> AppsInstall:
        """The installation of a Stripe App in an account."""
    @classfield
    def fields(cls) -> KindFields[EventFieldsOf[AppsInstallFields], AppsInstallFields]: ...

class AppsInstallCreated(_AppsInstallEvent):
    """A Stripe App was installed in an account.

    Stripe's `apps.install.created`: https://docs.stripe.com/api/events/types#event_types-apps.install.created
    """

    detail_type: Literal["apps.install.created"]
    @property
    def kind(self) -> Literal["apps.install.created"]: ...

class AppsInstallDeleted(_AppsInstallEvent):
    """A Stripe App was uninstalled from an account.

    Stripe's `apps.install.deleted`: https://docs.stripe.com/api/events/types#event_types-apps.install.deleted
    """

    detail_type: Literal["apps.install.deleted"]
    @property
    def kind(self) -> Literal["apps.install.deleted"]: ...

class AppsInstallUpdated(_AppsInstallEvent):
    """The installation of a Stripe App changed.

    Stripe's `apps.install.updated`: https://docs.stripe.com/api/events/types#event_types-apps.install.updated
    """

    detail_type: Literal["apps.install.updated"]
    @property
    def kind(self) -> Literal["apps.install.updated"]: ...
