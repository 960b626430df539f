# Generated from schemas/auth0 by `python -m codegen`; do not edit.

from typing import Literal

from partner_events._models.model import Model
from partner_events.auth0._log import LogBase, LogDetail


class PasskeyChallengeFailedDetailsError(Model):
    message: str | None = None


class PasskeyChallengeFailedDetails(Model):
    error: PasskeyChallengeFailedDetailsError | None = None
    purpose: Literal[
        "register",
        "login",
    ] | str | None = None


class PasskeyChallengeFailedLog(LogBase):
    type: Literal["passkey_challenge_failed"]
    details: PasskeyChallengeFailedDetails | None = None


class PasskeyChallengeFailedDetail(LogDetail):
    data: PasskeyChallengeFailedLog
