"""The words around a signal in its article: what is told of one occasion stands among words of that occasion."""

import polars as pl

from demarche.codebook import DEEDS
from demarche.ledger import Derived

_PLACES = ("evidence_starts", "evidence_ends")
# Characters on either side of the evidence, and of the evidence itself at most. Of 100, 150, 200 and 400, and of the
# sentence with the one before it, all told the judged pairs apart nearly as well.
_BESIDE, _WITHIN = 200, 600
_SQL = f"""
SELECT signal_id, substr("text", greatest(first - {_BESIDE}, 0) + 1, last - greatest(first - {_BESIDE}, 0) + {_BESIDE}) AS around
FROM (SELECT unnest(?::VARCHAR[]) AS signal_id, unnest(?::VARCHAR[]) AS article_id, unnest(?::INTEGER[]) AS first,
    unnest(?::INTEGER[]) AS last) JOIN articles USING (article_id)
"""


def with_around(store: Derived, signals: pl.DataFrame) -> pl.DataFrame:
    """Return signals with a column `around`, the text that words stand in, in place of where their evidence is."""
    first = pl.col("evidence_starts").list.min()
    last = pl.min_horizontal(pl.col("evidence_ends").list.max(), first + _WITHIN)
    asked = signals.filter(~pl.col("act").is_in(list(DEEDS))).select("signal_id", "article_id", first=first, last=last)
    # As values: frames that a transaction has once seen stay in memory until it ends, 300 MB of them for a million signals.
    found = store.frame(_SQL, [column.to_list() for column in asked])
    return signals.drop(_PLACES).join(found, on="signal_id", how="left", maintain_order="left")
