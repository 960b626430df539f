# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    Address,
    CreatedBy,
    CustomerGroupAssignment,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    Reference,
)


class Customer(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    """The customer's id, a UUID."""

    version: int
    createdAt: str
    lastModifiedAt: str
    key: str | None = None
    customerNumber: str | None = None
    """The number that people see, if you set one."""

    externalId: str | None = None
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    email: str
    """Their email address, with which they log in."""

    password: str | None = None
    firstName: str | None = None
    lastName: str | None = None
    middleName: str | None = None
    title: str | None = None
    dateOfBirth: str | None = None
    companyName: str | None = None
    vatId: str | None = None
    addresses: list[Address]
    defaultShippingAddressId: str | None = None
    shippingAddressIds: list[str]
    defaultBillingAddressId: str | None = None
    billingAddressIds: list[str]
    isEmailVerified: bool
    """Whether their email address is verified."""

    customerGroup: Reference | None = None
    customerGroupAssignments: list[CustomerGroupAssignment]
    custom: CustomFields | None = None
    locale: str | None = None
    salutation: str | None = None
    stores: list[KeyReference]
    authenticationMode: str
