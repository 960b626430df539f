# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._authentication import AuthenticationEvent


class AuthenticationDelete(AuthenticationEvent):
    """MongoDB's `DELETE` (authentication delete): A user was deleted.
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/"

    @property
    def kind(self) -> Literal["DELETE"]:
        return "DELETE"
