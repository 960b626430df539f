# Generated from schemas/auth0 by codegen; do not edit.

from partner_events._models.model import Model


class RiskAssessmentAssessmentsImpossibleTravel(Model):
    code: str | None = None
    confidence: str | None = None


class RiskAssessmentAssessmentsNewDeviceDetails(Model):
    device: str | None = None
    useragent: str | None = None


class RiskAssessmentAssessmentsNewDevice(Model):
    code: str | None = None
    confidence: str | None = None
    details: RiskAssessmentAssessmentsNewDeviceDetails | None = None


class RiskAssessmentAssessmentsUntrustedIPDetails(Model):
    ip: str | None = None
    matches: str | None = None
    source: str | None = None


class RiskAssessmentAssessmentsUntrustedIP(Model):
    code: str | None = None
    confidence: str | None = None
    details: RiskAssessmentAssessmentsUntrustedIPDetails | None = None


class RiskAssessmentAssessments(Model):
    ImpossibleTravel: RiskAssessmentAssessmentsImpossibleTravel | None = None
    NewDevice: RiskAssessmentAssessmentsNewDevice | None = None
    UntrustedIP: RiskAssessmentAssessmentsUntrustedIP | None = None


class RiskAssessment(Model):
    """https://auth0.com/docs/deploy-monitor/logs/log-event-type-codes"""

    assessments: RiskAssessmentAssessments | None = None
    confidence: str | None = None
    version: str | None = None
