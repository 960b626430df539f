# Generated from schemas/mongodb by codegen; do not edit.

from typing import ClassVar, Literal

from partner_events.mongodb._authentication import AuthenticationEvent


class AuthenticationCreate(AuthenticationEvent):
    """MongoDB's `CREATE` (authentication create): A user was created.
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    docs_url: ClassVar[str] = "https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/"

    @property
    def kind(self) -> Literal["CREATE"]:
        return "CREATE"
