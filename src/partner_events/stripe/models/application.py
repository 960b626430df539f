# Generated from schemas/stripe/objects/application.json by `python -m codegen`; do not edit.
# Vocabularies are in application.pyi.

from partner_events._models.model import Model


class Application(Model):
    """https://docs.stripe.com/api/applications/object"""

    deleted: bool | None = None
    id: str
    name: str | None = None
    object: str
