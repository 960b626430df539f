# Generated from schemas/stripe by codegen; do not edit.
# pyright: reportRedeclaration=false

from typing import Literal

from partner_events._models.model import PARTNER_EVENTS_SHOW_RETIRED, JsonObject, Model
from partner_events.stripe.models.address import Address
from typing_extensions import deprecated


class IdentityVerificationSessionLastError(Model):
    code: Literal[
        "abandoned",
        "consent_declined",
        "country_not_supported",
        "device_not_supported",
        "document_expired",
        "document_type_not_supported",
        "document_unverified_other",
        "email_unverified_other",
        "email_verification_declined",
        "id_number_insufficient_document_data",
        "id_number_mismatch",
        "id_number_unverified_other",
        "phone_unverified_other",
        "phone_verification_declined",
        "selfie_document_missing_photo",
        "selfie_face_mismatch",
        "selfie_manipulated",
        "selfie_unverified_other",
        "under_supported_age",
    ] | str | None = None
    reason: str | None = None


class IdentityVerificationSessionOptionsDocument(Model):
    allowed_types: list[Literal[
        "driving_license",
        "id_card",
        "passport",
    ] | str] | None = None
    require_id_number: bool | None = None
    require_live_capture: bool | None = None
    require_matching_selfie: bool | None = None


class IdentityVerificationSessionOptionsEmail(Model):
    require_verification: bool | None = None


class IdentityVerificationSessionOptionsIdNumber(Model):

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "IdentityVerificationSessionOptionsIdNumber.require_id_number: in no definition; "
            "deliveries of old versions have it."
        )
        def require_id_number(self) -> bool | None:
            """In no definition; deliveries of old versions have it."""

    else:

        @property
        def require_id_number(self) -> bool | None:
            """In no definition; deliveries of old versions have it."""


class IdentityVerificationSessionOptionsMatching(Model):
    dob: Literal[
        "none",
        "similar",
    ] | str | None = None
    name: Literal[
        "none",
        "similar",
    ] | str | None = None


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
    status: Literal[
        "processing",
        "redacted",
        "validated",
    ] | str


class IdentityVerificationSessionRelatedPerson(Model):
    account: str
    person: str


class IdentityVerificationSessionVerifiedOutputsDob(Model):
    day: int | None = None
    month: int | None = None
    year: int | None = None


class IdentityVerificationSessionVerifiedOutputs(Model):
    address: Address | None = None
    dob: IdentityVerificationSessionVerifiedOutputsDob | None = None
    email: str | None = None
    first_name: str | None = None
    id_number: str | None = None
    id_number_type: Literal[
        "br_cpf",
        "sg_nric",
        "us_ssn",
    ] | str | None = None
    last_name: str | None = None
    phone: str | None = None
    sex: Literal[
        "[redacted]",
        "female",
        "male",
        "unknown",
    ] | str | None = None
    unparsed_place_of_birth: str | None = None
    unparsed_sex: str | None = None


class IdentityVerificationSession(Model):
    """The verification of one person's identity.

    https://docs.stripe.com/api/identity/verification_sessions/object
    """

    client_reference_id: str | None = None
    client_secret: str | None = None
    """A secret: never log it."""

    created: int
    """Seconds since the Unix epoch."""

    id: str
    last_error: IdentityVerificationSessionLastError | None = None
    last_verification_report: str | None = None
    """The id of the IdentityVerificationReport; deliveries do not carry the object itself."""

    livemode: bool
    """False for events of test mode and of sandboxes."""

    metadata: dict[str, str]
    """What you attached to the object; every value is text."""

    object: Literal["identity.verification_session"]
    options: IdentityVerificationSessionOptions | None = None
    provided_details: IdentityVerificationSessionProvidedDetails | None = None
    redaction: IdentityVerificationSessionRedaction | None = None
    related_customer: str | None = None
    related_customer_account: str | None = None
    related_person: IdentityVerificationSessionRelatedPerson | None = None
    status: Literal[
        "canceled",
        "processing",
        "requires_input",
        "verified",
    ] | str
    type: Literal[
        "document",
        "id_number",
        "verification_flow",
    ] | str
    url: str | None = None
    verification_flow: str | None = None
    verified_outputs: IdentityVerificationSessionVerifiedOutputs | None = None

    if PARTNER_EVENTS_SHOW_RETIRED:

        @property
        @deprecated(
            "IdentityVerificationSession.next_action: in no definition; deliveries of old "
            "versions have it."
        )
        def next_action(self) -> JsonObject | None:
            """In no definition; deliveries of old versions have it."""

    else:

        @property
        def next_action(self) -> JsonObject | None:
            """In no definition; deliveries of old versions have it."""
