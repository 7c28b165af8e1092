"""The desk: pages over a ledger, in a browser, on this machine.

Every page's state is its address; every page is also JSON (`/today.json`), every table also CSV (`/search.csv`).
"""

from demarche.web.app import make_app
from demarche.web.serve import serve

__all__ = ["make_app", "serve"]
