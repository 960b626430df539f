# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class SuccessfullyImportedUsersDetails(Model):
    connection: str | None = None
    tenant: str | None = None


class SuccessfullyImportedUsersLog(LogBase):
    type: Literal["sui"]
    details: SuccessfullyImportedUsersDetails | None = None


class SuccessfullyImportedUsersDetail(LogDetail):
    data: SuccessfullyImportedUsersLog
