# Generated from schemas/commercetools/objects/user_provided_identifiers.json by `python -m codegen`; do not edit.

from partner_events._models.model import Model


class ContainerAndKey(Model):
    key: str
    container: str


class UserProvidedIdentifiers(Model):
    """https://docs.commercetools.com/api/projects/messages"""

    key: str | None = None
    externalId: str | None = None
    orderNumber: str | None = None
    customerNumber: str | None = None
    sku: str | None = None
    slug: dict[str, str] | None = None
    containerAndKey: ContainerAndKey | None = None
