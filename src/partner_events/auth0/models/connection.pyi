# Generated from schemas/auth0 by codegen; do not edit.

from typing import Literal

from partner_events._models.model import JsonObject, Model


class ConnectionAuthentication(Model):
    active: bool | None = None


class ConnectionConnectedAccounts(Model):
    active: bool | None = None
    cross_app_access: bool | None = None


class ConnectionOptionsAssertionDecryptionSettings(Model):
    algorithm_exceptions: list[str] | None = None
    algorithm_profile: Literal["v2026-1"] | str | None = None


class ConnectionOptionsAttributeMap(Model):
    attributes: JsonObject | None = None
    userinfo_scope: str | None = None
    mapping_mode: Literal[
        "bind_all",
        "use_map",
        "basic_profile",
    ] | str | None = None


class ConnectionOptionsConnectionSettings(Model):
    pkce: Literal[
        "auto",
        "S256",
        "plain",
        "disabled",
    ] | str | None = None


class ConnectionOptionsFederatedConnectionsAccessTokens(Model):
    active: bool | None = None


class ConnectionOptionsIdpinitiated(Model):
    client_authorizequery: str | None = None
    client_id: str | None = None
    client_protocol: Literal[
        "oidc",
        "samlp",
        "wsfed",
    ] | str | None = None
    enabled: bool | None = None


class ConnectionOptionsOidcMetadata(Model):
    acr_values_supported: list[str] | None = None
    authorization_endpoint: str | None = None
    claim_types_supported: list[str] | None = None
    claims_locales_supported: list[str] | None = None
    claims_parameter_supported: bool | None = None
    claims_supported: list[str] | None = None
    code_challenge_methods_supported: list[str] | None = None
    display_values_supported: list[str] | None = None
    dpop_signing_alg_values_supported: list[str] | None = None
    end_session_endpoint: str | None = None
    grant_types_supported: list[str] | None = None
    id_token_encryption_alg_values_supported: list[str] | None = None
    id_token_encryption_enc_values_supported: list[str] | None = None
    id_token_signing_alg_values_supported: list[str] | None = None
    issuer: str | None = None
    jwks_uri: str | None = None
    op_policy_uri: str | None = None
    op_tos_uri: str | None = None
    registration_endpoint: str | None = None
    request_object_encryption_alg_values_supported: list[str] | None = None
    request_object_encryption_enc_values_supported: list[str] | None = None
    request_object_signing_alg_values_supported: list[str] | None = None
    request_parameter_supported: bool | None = None
    request_uri_parameter_supported: bool | None = None
    require_request_uri_registration: bool | None = None
    response_modes_supported: list[str] | None = None
    response_types_supported: list[str] | None = None
    scopes_supported: list[str] | None = None
    service_documentation: str | None = None
    subject_types_supported: list[str] | None = None
    token_endpoint: str | None = None
    token_endpoint_auth_methods_supported: list[str] | None = None
    token_endpoint_auth_signing_alg_values_supported: list[str] | None = None
    ui_locales_supported: list[str] | None = None
    userinfo_encryption_alg_values_supported: list[str] | None = None
    userinfo_encryption_enc_values_supported: list[str] | None = None
    userinfo_endpoint: str | None = None
    userinfo_signing_alg_values_supported: list[str] | None = None


class ConnectionOptions(Model):
    authorization_endpoint: str | None = None
    client_id: str | None = None
    connection_settings: ConnectionOptionsConnectionSettings | None = None
    domain_aliases: list[str] | None = None
    dpop_signing_alg: Literal[
        "ES256",
        "ES384",
        "ES512",
        "Ed25519",
    ] | str | None = None
    federated_connections_access_tokens: ConnectionOptionsFederatedConnectionsAccessTokens | None = None
    icon_url: str | None = None
    id_token_session_expiry_supported: bool | None = None
    id_token_signed_response_algs: list[Literal[
        "ES256",
        "ES384",
        "PS256",
        "PS384",
        "RS256",
        "RS384",
        "RS512",
    ] | str] | None = None
    issuer: str | None = None
    jwks_uri: str | None = None
    non_persistent_attrs: list[str] | None = None
    oidc_metadata: ConnectionOptionsOidcMetadata | None = None
    schema_version: Literal[
        "openid-1.0.0",
        "oidc-v4",
    ] | str | None = None
    scope: str | list[str] | None = None
    send_back_channel_nonce: bool | None = None
    set_user_root_attributes: Literal[
        "on_each_login",
        "on_first_login",
        "never_on_login",
    ] | str | None = None
    tenant_domain: str | None = None
    token_endpoint: str | None = None
    token_endpoint_auth_method: Literal[
        "client_secret_post",
        "private_key_jwt",
    ] | str | None = None
    token_endpoint_auth_signing_alg: Literal[
        "ES256",
        "ES384",
        "PS256",
        "PS384",
        "RS256",
        "RS384",
        "RS512",
    ] | str | None = None
    token_endpoint_jwtca_aud_format: Literal[
        "issuer",
        "token_endpoint",
    ] | str | None = None
    upstream_params: JsonObject | None = None
    useOauthSpecScope: bool | None = None
    userinfo_endpoint: str | None = None
    attribute_map: ConnectionOptionsAttributeMap | None = None
    discovery_url: str | None = None
    type: Literal[
        "back_channel",
        "front_channel",
    ] | str | None = None
    domain: str | None = None
    assertion_decryption_settings: ConnectionOptionsAssertionDecryptionSettings | None = None
    cert: str | None = None
    cert_rollover_notification: str | None = None
    digestAlgorithm: Literal[
        "sha1",
        "sha256",
    ] | str | None = None
    entityId: str | None = None
    expires: str | None = None
    idpinitiated: ConnectionOptionsIdpinitiated | None = None
    protocolBinding: Literal[
        "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
        "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
    ] | str | None = None
    signatureAlgorithm: Literal[
        "rsa-sha1",
        "rsa-sha256",
    ] | str | None = None
    signInEndpoint: str | None = None
    signingCert: str | None = None
    signSAMLRequest: bool | None = None
    subject: JsonObject | None = None
    thumbprints: list[str] | None = None
    debug: bool | None = None
    deflate: bool | None = None
    destinationUrl: str | None = None
    disableFieldsMapFix: bool | None = None
    disableSignout: bool | None = None
    fieldsMap: JsonObject | None = None
    fieldsMapJsonRaw: str | None = None
    global_token_revocation_jwt_iss: str | None = None
    global_token_revocation_jwt_sub: str | None = None
    metadataUrl: str | None = None
    recipientUrl: str | None = None
    requestTemplate: str | None = None
    signOutEndpoint: str | None = None
    user_id_attribute: str | None = None
    pingFederateBaseUrl: str | None = None
    adfs_server: str | None = None
    fedMetadataXml: str | None = None
    prev_thumbprints: list[str] | None = None
    should_trust_email_verified_connection: Literal[
        "never_set_emails_as_verified",
        "always_set_emails_as_verified",
    ] | str | None = None
    agentIP: str | None = None
    agentMode: bool | None = None
    agentVersion: str | None = None
    brute_force_protection: bool | None = None
    certAuth: bool | None = None
    certs: list[str] | None = None
    disable_cache: bool | None = None
    disable_self_service_change_password: bool | None = None
    ips: list[str] | None = None
    kerberos: bool | None = None
    kerberos_only: bool | None = None
    admin_access_token_expiresin: str | None = None
    allow_setting_login_scopes: bool | None = None
    api_enable_groups: bool | None = None
    api_enable_users: bool | None = None
    email: bool | None = None
    ext_agreed_terms: bool | None = None
    ext_groups: bool | None = None
    ext_groups_extended: bool | None = None
    ext_is_admin: bool | None = None
    ext_is_suspended: bool | None = None
    handle_login_from_social: bool | None = None
    map_user_id_to_id: bool | None = None
    profile: bool | None = None
    app_domain: str | None = None
    app_id: str | None = None
    basic_profile: bool | None = None
    ext_nested_groups: bool | None = None
    ext_profile: bool | None = None
    granted: bool | None = None
    identity_api: Literal[
        "microsoft-identity-platform-v2.0",
        "azure-active-directory-v1.0",
    ] | str | None = None
    max_groups_to_retrieve: str | None = None
    tenantId: str | None = None
    use_wsfed: bool | None = None
    useCommonEndpoint: bool | None = None
    userid_attribute: Literal[
        "oid",
        "sub",
    ] | str | None = None
    waad_protocol: Literal[
        "ws-federation",
        "openid-connect",
    ] | str | None = None


class Connection(Model):
    """https://auth0.com/docs/customize/events/event-types"""

    authentication: ConnectionAuthentication | None = None
    display_name: str | None = None
    enabled_clients: list[str] | None = None
    id: str
    is_domain_connection: bool | None = None
    metadata: JsonObject | None = None
    name: str
    realms: list[str] | None = None
    connected_accounts: ConnectionConnectedAccounts | None = None
    options: ConnectionOptions | None = None
    show_as_button: bool | None = None
    strategy: Literal[
        "oidc",
        "okta",
        "samlp",
        "pingfederate",
        "adfs",
        "ad",
        "google-apps",
        "waad",
    ] | str
