# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import (
    Address,
    Associate,
    CreatedBy,
    CustomerGroupAssignment,
    CustomFields,
    KeyReference,
    LastModifiedBy,
    Reference,
)


class InheritedAssociateRoleAssignment(Model):
    associateRole: KeyReference
    source: KeyReference


class InheritedAssociate(Model):
    associateRoleAssignments: list[InheritedAssociateRoleAssignment]
    customer: Reference


class BusinessUnit(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str
    version: int
    createdAt: str
    lastModifiedAt: str
    lastModifiedBy: LastModifiedBy | None = None
    createdBy: CreatedBy | None = None
    key: str
    status: str
    stores: list[KeyReference] | None = None
    inheritedStores: list[KeyReference] | None = None
    storeMode: str
    unitType: str
    name: str
    contactEmail: str | None = None
    custom: CustomFields | None = None
    customerGroupAssignments: list[CustomerGroupAssignment] | None = None
    addresses: list[Address]
    shippingAddressIds: list[str]
    defaultShippingAddressId: str | None = None
    billingAddressIds: list[str]
    defaultBillingAddressId: str | None = None
    associateMode: str
    associates: list[Associate]
    inheritedAssociates: list[InheritedAssociate] | None = None
    parentUnit: KeyReference | None = None
    topLevelUnit: KeyReference
    approvalRuleMode: str
