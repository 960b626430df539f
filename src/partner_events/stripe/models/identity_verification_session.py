# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model
from partner_events.stripe.models._types import Address


class IdentityVerificationSessionLastError(Model):
    __event_always__ = "code reason"

    code: str | None = None
    reason: str | None = None


class IdentityVerificationSessionOptionsDocument(Model):
    allowed_types: list[str] | None = None
    require_id_number: bool | None = None
    require_live_capture: bool | None = None
    require_matching_selfie: bool | None = None


class IdentityVerificationSessionOptionsEmail(Model):
    require_verification: bool | None = None


class IdentityVerificationSessionOptionsIdNumber(Model):
    pass


class IdentityVerificationSessionOptionsMatching(Model):
    dob: str | None = None
    name: str | None = None


class IdentityVerificationSessionOptionsPhone(Model):
    require_verification: bool | None = None


class IdentityVerificationSessionOptions(Model):
    document: IdentityVerificationSessionOptionsDocument | None = None
    email: IdentityVerificationSessionOptionsEmail | None = None
    id_number: IdentityVerificationSessionOptionsIdNumber | None = None
    matching: IdentityVerificationSessionOptionsMatching | None = None
    phone: IdentityVerificationSessionOptionsPhone | None = None


class IdentityVerificationSessionProvidedDetails(Model):
    email: str | None = None
    phone: str | None = None


class IdentityVerificationSessionRedaction(Model):
    status: str


class IdentityVerificationSessionRelatedPerson(Model):
    account: str
    person: str


class IdentityVerificationSessionVerifiedOutputsDob(Model):
    __event_always__ = "day month year"

    day: int | None = None
    month: int | None = None
    year: int | None = None


class IdentityVerificationSessionVerifiedOutputs(Model):
    __event_always__ = "address email first_name id_number_type last_name phone"

    address: Address | None = None
    dob: IdentityVerificationSessionVerifiedOutputsDob | None = None
    email: str | None = None
    first_name: str | None = None
    id_number: str | None = None
    id_number_type: str | None = None
    last_name: str | None = None
    phone: str | None = None
    sex: str | None = None
    unparsed_place_of_birth: str | None = None
    unparsed_sex: str | None = None


class IdentityVerificationSession(Model):
    """https://docs.stripe.com/api/identity/verification_sessions/object"""

    __event_always__ = (
        "client_reference_id client_secret last_error last_verification_report options "
        "redaction related_customer related_customer_account url"
    )

    client_reference_id: str | None = None
    client_secret: str | None = None
    created: int
    id: str
    last_error: IdentityVerificationSessionLastError | None = None
    last_verification_report: str | None = None
    livemode: bool
    metadata: dict[str, str]
    object: str
    options: IdentityVerificationSessionOptions | None = None
    provided_details: IdentityVerificationSessionProvidedDetails | None = None
    redaction: IdentityVerificationSessionRedaction | None = None
    related_customer: str | None = None
    related_customer_account: str | None = None
    related_person: IdentityVerificationSessionRelatedPerson | None = None
    status: str
    type: str
    url: str | None = None
    verification_flow: str | None = None
    verified_outputs: IdentityVerificationSessionVerifiedOutputs | None = None


HISTORY = "_history_identity_verification_session"
BESIDE = "IdentityVerificationSession IdentityVerificationSessionOptionsIdNumber"
