# Generated from schemas/commercetools by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.commercetools.models._types import CustomFields


class Address(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    id: str | None = None
    key: str | None = None
    country: str
    """Two letters of ISO 3166."""

    title: str | None = None
    salutation: str | None = None
    firstName: str | None = None
    lastName: str | None = None
    streetName: str | None = None
    streetNumber: str | None = None
    additionalStreetInfo: str | None = None
    postalCode: str | None = None
    city: str | None = None
    region: str | None = None
    state: str | None = None
    company: str | None = None
    department: str | None = None
    building: str | None = None
    apartment: str | None = None
    pOBox: str | None = None
    phone: str | None = None
    mobile: str | None = None
    email: str | None = None
    fax: str | None = None
    additionalAddressInfo: str | None = None
    externalId: str | None = None
    custom: CustomFields | None = None
