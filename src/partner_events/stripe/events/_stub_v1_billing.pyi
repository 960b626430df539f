# Generated for type checkers alone; import from `partner_events.stripe`.
# From schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events.patterns._building.fields import KindFields, classfield
from partner_events.stripe._thin import ThinEvent, ThinObjectEvent
from partner_events.stripe.events._details import (
    V1BillingMeterErrorReportTriggeredDetail,
    V1BillingMeterNoMeterFoundDetail,
)
from partner_events.stripe.models._fields import (
    V1BillingMeterErrorReportTriggeredDetailFields,
    V1BillingMeterNoMeterFoundDetailFields,
)
from partner_events.stripe.models.billing_alert import BillingAlert
from partner_events.stripe.models.billing_credit_balance_transaction import BillingCreditBalanceTransaction
from partner_events.stripe.models.billing_credit_grant import BillingCreditGrant
from partner_events.stripe.models.billing_meter import BillingMeter

class _BillingCreditGrantEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> BillingCreditGrant: ...

class _BillingMeterEvent(ThinObjectEvent):
    @property
    def __event_object__(self) -> BillingMeter: ...

class V1BillingAlertTriggered(ThinObjectEvent):
    """A customer's metered usage reached the threshold of a billing alert (thin event: the id alone).

    Stripe's `v1.billing.alert.triggered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.alert.triggered
    """

    detail_type: Literal["v1.billing.alert.triggered"]
    @property
    def kind(self) -> Literal["v1.billing.alert.triggered"]: ...
    @property
    def __event_object__(self) -> BillingAlert: ...

class V1BillingCreditBalanceTransactionCreated(ThinObjectEvent):
    """Billing credits were granted to a customer, or used for an invoice (thin event: the id alone).

    Stripe's `v1.billing.credit_balance_transaction.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_balance_transaction.created
    """

    detail_type: Literal["v1.billing.credit_balance_transaction.created"]
    @property
    def kind(self) -> Literal["v1.billing.credit_balance_transaction.created"]: ...
    @property
    def __event_object__(self) -> BillingCreditBalanceTransaction: ...

class V1BillingCreditGrantCreated(_BillingCreditGrantEvent):
    """A customer was granted billing credits (thin event: the id alone).

    Stripe's `v1.billing.credit_grant.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.created
    """

    detail_type: Literal["v1.billing.credit_grant.created"]
    @property
    def kind(self) -> Literal["v1.billing.credit_grant.created"]: ...

class V1BillingCreditGrantUpdated(_BillingCreditGrantEvent):
    """A grant of billing credits changed, such as in when it expires (thin event: the id alone).

    Stripe's `v1.billing.credit_grant.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.credit_grant.updated
    """

    detail_type: Literal["v1.billing.credit_grant.updated"]
    @property
    def kind(self) -> Literal["v1.billing.credit_grant.updated"]: ...

class V1BillingMeterCreated(_BillingMeterEvent):
    """A meter, which counts usage to bill, was created (thin event: the id alone).

    Stripe's `v1.billing.meter.created`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.created
    """

    detail_type: Literal["v1.billing.meter.created"]
    @property
    def kind(self) -> Literal["v1.billing.meter.created"]: ...

class V1BillingMeterDeactivated(_BillingMeterEvent):
    """A meter was switched off; it counts no more usage (thin event: the id alone).

    Stripe's `v1.billing.meter.deactivated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.deactivated
    """

    detail_type: Literal["v1.billing.meter.deactivated"]
    @property
    def kind(self) -> Literal["v1.billing.meter.deactivated"]: ...

class V1BillingMeterErrorReportTriggered(ThinObjectEvent):
    """A meter refused reported usage; `data` says why and how often (thin event).

    Stripe's `v1.billing.meter.error_report_triggered`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.error_report_triggered
    """

    detail_type: Literal["v1.billing.meter.error_report_triggered"]
    @property
    def kind(self) -> Literal["v1.billing.meter.error_report_triggered"]: ...
    detail: V1BillingMeterErrorReportTriggeredDetail
    @property
    def payload(self) -> V1BillingMeterErrorReportTriggeredDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V1BillingMeterErrorReportTriggeredDetailFields,
        V1BillingMeterErrorReportTriggeredDetailFields,
    ]: ...
    @property
    def __event_object__(self) -> BillingMeter: ...

class V1BillingMeterNoMeterFound(ThinEvent):
    """Usage was reported for which there is no meter; `data` says why and how often (thin event).

    Stripe's `v1.billing.meter.no_meter_found`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.no_meter_found
    """

    detail_type: Literal["v1.billing.meter.no_meter_found"]
    @property
    def kind(self) -> Literal["v1.billing.meter.no_meter_found"]: ...
    detail: V1BillingMeterNoMeterFoundDetail
    @property
    def payload(self) -> V1BillingMeterNoMeterFoundDetail: ...
    @classfield
    def fields(cls) -> KindFields[
        V1BillingMeterNoMeterFoundDetailFields,
        V1BillingMeterNoMeterFoundDetailFields,
    ]: ...

class V1BillingMeterReactivated(_BillingMeterEvent):
    """A meter was switched on again (thin event: the id alone).

    Stripe's `v1.billing.meter.reactivated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.reactivated
    """

    detail_type: Literal["v1.billing.meter.reactivated"]
    @property
    def kind(self) -> Literal["v1.billing.meter.reactivated"]: ...

class V1BillingMeterUpdated(_BillingMeterEvent):
    """A meter changed, such as in its name (thin event: the id alone).

    Stripe's `v1.billing.meter.updated`:
    https://docs.stripe.com/api/v2/core/events/event-types?query=v1.billing.meter.updated
    """

    detail_type: Literal["v1.billing.meter.updated"]
    @property
    def kind(self) -> Literal["v1.billing.meter.updated"]: ...
