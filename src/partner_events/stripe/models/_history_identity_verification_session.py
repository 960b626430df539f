# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside
from partner_events._models.model import JsonObject


class RetiredIdentityVerificationSession(Beside):
    next_action: JsonObject | None = None


class RetiredIdentityVerificationSessionOptionsIdNumber(Beside):
    require_id_number: bool | None = None


HISTORY = {
    "IdentityVerificationSession": """
client_reference_id since:2023-10-16+
options before:2022-08-01|value
provided_details since:2023-10-16+
related_customer since:2024-06-20+
related_customer_account since:2025-12-15.clover
related_person since:2025-06-30.basil
type before:2022-08-01 before:2023-08-16|null
verification_flow since:2023-10-16+
verified_outputs before:2023-10-16|always
next_action is:seldom is:null is:undocumented
""",
    "IdentityVerificationSessionOptions": """
email since:2023-10-16+
matching since:2025-06-30.basil
phone since:2023-10-16+
""",
    "IdentityVerificationSessionOptionsEmail": """
require_verification since:2023-10-16+
""",
    "IdentityVerificationSessionOptionsIdNumber": """
require_id_number is:seldom is:null is:undocumented
""",
    "IdentityVerificationSessionOptionsMatching": """
dob since:2025-06-30.basil
name since:2025-06-30.basil
""",
    "IdentityVerificationSessionOptionsPhone": """
require_verification since:2023-10-16+
""",
    "IdentityVerificationSessionProvidedDetails": """
email since:2023-10-16+
phone since:2023-10-16+
""",
    "IdentityVerificationSessionRelatedPerson": """
account since:2025-06-30.basil before:2025-06-30.basil|seldom
person since:2025-06-30.basil before:2025-06-30.basil|seldom
""",
    "IdentityVerificationSessionVerifiedOutputs": """
dob before:2023-10-16|always
email since:2023-10-16+ before:2023-10-16|seldom
id_number before:2023-10-16|always
phone since:2023-10-16+ before:2023-10-16|seldom
sex since:2025-05-28.basil
unparsed_place_of_birth since:2025-05-28.basil
unparsed_sex since:2025-05-28.basil
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
