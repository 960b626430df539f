# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class Application(Model):
    """https://docs.stripe.com/api/applications/object"""

    __event_always__ = "name"

    deleted: bool | None = None
    id: str
    name: str | None = None
    object: str


HISTORY = "_history_application"
