# Generated from schemas/stripe by codegen; do not edit.

from typing import Literal

from partner_events._models.model import Model


class Application(Model):
    """An application, such as a platform, that may act for an account.

    https://docs.stripe.com/api/applications/object
    """

    deleted: bool | None = None
    id: str
    name: str | None = None
    object: Literal["application"]
