# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.model import Model


class AppsInstallContentSecurityPolicyGranted(Model):
    connect_src: list[str]
    image_src: list[str]


class AppsInstallContentSecurityPolicyPending(Model):
    connect_src: list[str]
    image_src: list[str]


class AppsInstall(Model):
    """https://docs.stripe.com/api/apps/installs/object"""

    __event_always__ = "auth_code created_by"

    account: str
    app: str
    approval_required: bool
    auth_code: str | None = None
    channel: str
    content_security_policy_granted: AppsInstallContentSecurityPolicyGranted
    content_security_policy_pending: AppsInstallContentSecurityPolicyPending
    created: int
    created_by: str | None = None
    endpoints_granted: list[str]
    endpoints_pending: list[str]
    id: str
    livemode: bool
    object: str
    permissions_granted: list[str]
    permissions_pending: list[str]
    status: str
