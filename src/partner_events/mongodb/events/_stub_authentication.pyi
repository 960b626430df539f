# Generated for type checkers alone; import from `partner_events.mongodb`.
# From schemas/mongodb by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.mongodb._authentication import AuthenticationEvent

class AuthenticationCreate(AuthenticationEvent):
    """MongoDB's `CREATE` (authentication create): A user was created.
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    @property
    def kind(self) -> Literal["CREATE"]: ...

class AuthenticationDelete(AuthenticationEvent):
    """MongoDB's `DELETE` (authentication delete): A user was deleted.
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    @property
    def kind(self) -> Literal["DELETE"]: ...

class AuthenticationLogin(AuthenticationEvent):
    """MongoDB's `LOGIN` (authentication login): A user logged in.
    https://www.mongodb.com/docs/atlas/atlas-ui/triggers/authentication-triggers/
    """

    @property
    def kind(self) -> Literal["LOGIN"]: ...
