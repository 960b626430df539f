# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class FailedPostChangePasswordHookDetailsActions(Model):
    executions: list[str] | None = None


class FailedPostChangePasswordHookDetails(Model):
    actions: FailedPostChangePasswordHookDetailsActions | None = None


class FailedPostChangePasswordHookLog(LogBase):
    type: Literal["fcph"]
    details: FailedPostChangePasswordHookDetails | None = None


class FailedPostChangePasswordHookDetail(LogDetail):
    data: FailedPostChangePasswordHookLog
