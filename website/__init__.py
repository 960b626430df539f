"""The documentation site: pages under ``docs/``, built by Material for MkDocs with what is here.

``make site`` builds it into ``build/site``.
"""
