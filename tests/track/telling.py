"""The type of the fixture `tell`, under a name that no other folder of tests has."""

from collections.abc import Callable

Tell = Callable[..., str]
