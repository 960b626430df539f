# Generated from schemas/commercetools/objects/common.json by `python -m codegen`; do not edit.
# Vocabularies are in common.pyi.

from typing import Annotated

from partner_events._models.model import Json, Model
from partner_events.commercetools.models.event_data import EventData
from pydantic import Field


class Attribute(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    name: str
    value: Json


class Attribution(Model):
    clientId: str | None = None
    source: str


class CentPrecisionMoney(Model):
    centAmount: int
    currencyCode: str
    type: str
    fractionDigits: int


class DeliveryItem(Model):
    id: str
    quantity: int


class DiscountTypeCombination(Model):
    type: str
    chosenDiscountType: str | None = None


class ErrorObject(Model):
    code: str
    message: str


class EstimatedDelivery(Model):
    from_: Annotated[str | None, Field(alias="from")] = None
    until: str | None = None


class ImportContainerCreatedEventData(EventData):
    key: str
    version: int
    createdAt: str
    lastModifiedAt: str


class ImportContainerDeletedEventData(EventData):
    key: str
    version: int


class ImportOperationRejectedEventData(EventData):
    id: str


class ImportUnresolvedEventData(EventData):
    id: str
    version: int
    importContainerKey: str


class ImportValidationFailedEventData(EventData):
    id: str
    version: int
    importContainerKey: str


class ImportWaitForMasterVariantEventData(EventData):
    id: str
    version: int
    importContainerKey: str


class KeyReference(Model):
    typeId: str
    key: str


class ParcelMeasurements(Model):
    heightInMillimeter: int | None = None
    lengthInMillimeter: int | None = None
    widthInMillimeter: int | None = None
    weightInGram: int | None = None


class PayloadNotIncluded(Model):
    reason: str
    payloadType: str


class PaymentMethodToken(Model):
    value: str


class ProductTailoringAttribute(Model):
    name: str
    value: Json


class ProductVariantExclusion(Model):
    skus: list[str]


class ProductVariantSelection(Model):
    type: str
    skus: list[str]


class RecurrencePolicySchedule(Model):
    type: str
    day: int | None = None
    value: int | None = None
    intervalUnit: str | None = None


class RecurringOrderFailureError(Model):
    code: str
    message: str
    details: Json


class Reference(Model):
    typeId: str
    id: str


class ShippingRateInput(Model):
    type: str
    key: str | None = None
    label: dict[str, str] | None = None
    score: int | None = None


class StoreCountry(Model):
    code: str


class TrackingData(Model):
    trackingId: str | None = None
    carrier: str | None = None
    provider: str | None = None
    providerTransaction: str | None = None
    isReturn: bool | None = None


class TypedMoney(Model):
    centAmount: int
    currencyCode: str
    type: str
    fractionDigits: int
    preciseAmount: int | None = None
