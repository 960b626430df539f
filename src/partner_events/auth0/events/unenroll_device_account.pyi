# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events.auth0._log import LogBase, LogDetail
from partner_events.auth0.models.guardian_details import GuardianDetails


class UnenrollDeviceAccountLog(LogBase):
    type: Literal["gd_unenroll"]
    details: GuardianDetails | None = None


class UnenrollDeviceAccountDetail(LogDetail):
    data: UnenrollDeviceAccountLog
