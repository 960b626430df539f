"""Where the repository and the site are: told by who builds, and then in the wheel's metadata and the site.

No address is written down in the repository, so a fork that builds points to itself: ``SOURCE_URL`` and
``SITE_URL`` say it, which `.github/workflows/site.yml` sets.
"""

from collections.abc import Mapping


def addresses(environment: Mapping[str, str]) -> dict[str, str]:
    """The addresses that are known, by the labels that package indexes know.

    https://packaging.python.org/en/latest/specifications/well-known-project-urls/
    """
    source = environment.get("SOURCE_URL", "").rstrip("/")
    site = environment.get("SITE_URL", "").rstrip("/")
    known: dict[str, str] = {}
    if site:
        known["Documentation"] = f"{site}/"
    if source:
        known["Source"] = source
        known["Issues"] = f"{source}/issues"
        known["Changelog"] = f"{source}/blob/main/CHANGELOG.md"
    return known
