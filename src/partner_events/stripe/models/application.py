# Generated from schemas/stripe/objects/application.json by `python -m codegen`; do not edit.
# At run time a vocabulary is text: application.pyi has the known values.

from partner_events._models.model import Model


class Application(Model):
    """https://docs.stripe.com/api/applications/object"""

    deleted: bool | None = None
    id: str
    name: str | None = None
    object: str
