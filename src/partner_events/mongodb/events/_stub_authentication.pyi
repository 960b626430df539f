# Generated for type checkers alone; import from `partner_events.mongodb`.
# From schemas/mongodb by codegen; do not edit.

from typing import Literal

from partner_events.mongodb._authentication import AuthenticationEvent

class AuthenticationCreate(AuthenticationEvent):
    """A user was created.

    MongoDB's `CREATE` (authentication create):
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    @property
    def kind(self) -> Literal["CREATE"]: ...

class AuthenticationDelete(AuthenticationEvent):
    """A user was deleted.

    MongoDB's `DELETE` (authentication delete):
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    @property
    def kind(self) -> Literal["DELETE"]: ...

class AuthenticationLogin(AuthenticationEvent):
    """A user logged in.

    MongoDB's `LOGIN` (authentication login):
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    @property
    def kind(self) -> Literal["LOGIN"]: ...
