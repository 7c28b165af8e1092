"""The version of the code, as readings carry it."""

from importlib.metadata import PackageNotFoundError, version


def code_version() -> str:
    """Return the version of the package, `0` where it runs without being installed."""
    try:
        return version("demarche")
    except PackageNotFoundError:
        return "0"
