# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    CentPrecisionMoney,
    CreatedBy,
    CustomFields,
    LastModifiedBy,
    PaymentMethodToken,
    Reference,
    Transaction,
    TypedMoney,
)


class PaymentMethodInfo(Model):
    paymentInterface: str | None = None
    method: str | None = None
    name: dict[str, str] | None = None
    token: PaymentMethodToken | None = None
    interfaceAccount: str | None = None
    custom: CustomFields | None = None


class PaymentStatus(Model):
    interfaceCode: str | None = None
    interfaceText: str | None = None
    state: Reference | None = None


class Payment(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    customer: Reference | None = None
    anonymousId: str | None = None
    externalId: str | None = None
    interfaceId: str | None = None
    """The payment provider's id of it."""

    amountPlanned: CentPrecisionMoney
    """What is to be paid, in the currency's smallest unit."""

    amountAuthorized: TypedMoney | None = None
    authorizedUntil: str | None = None
    amountPaid: TypedMoney | None = None
    amountRefunded: TypedMoney | None = None
    paymentMethodInfo: PaymentMethodInfo
    paymentStatus: PaymentStatus
    """What the payment provider says of it."""

    transactions: list[Transaction]
    """What was authorized, charged and refunded."""

    interfaceInteractions: list[CustomFields]
    custom: CustomFields | None = None
    key: str | None = None
