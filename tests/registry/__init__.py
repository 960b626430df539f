"""Tests of schema registries, against a stand-in of the service that is a real server."""
