"""Lists of actors in an article: "the President and Chancellor Kowalska", "we and the WHO", each looked up by itself."""

from typing import TYPE_CHECKING

from .model import Resolution
from .phrase import Piece, has_actor, is_name, split_joined, without_clause
from .resolve import join, resolve_one, share_heads
from .speech import Resolve

if TYPE_CHECKING:
    from .scene import Scene

BY_CONTEXT = frozenset(["we", "they", "he", "she", "it", "you", "i"])


def joined(scene: "Scene", phrase: str, start: int, role: str, resolve: Resolve) -> Resolution | None:
    """Several actors that "and" joins, where one of them only the article can tell; None for all other phrases."""
    parts = without_clause(scene.parse(phrase))
    chunks = split_joined(parts)
    if (
        len(chunks) < 2
        or not any(piece.low in {"and", "&"} for piece in parts)
        or not any(_by_context(scene, chunk) for chunk in chunks)
    ):
        return None
    shared = share_heads(chunks)
    found = []
    for chunk, whole in zip(chunks, shared, strict=True):
        if whole is chunk and _by_context(scene, chunk):
            found.append(resolve(start + chunk[0].start, start + chunk[-1].end))
        else:
            context = scene.around(start, start + len(phrase))
            found.append(resolve_one(scene.registry, whole, date=scene.date, context=context, role=role))
    return join(found)


def _by_context(scene: "Scene", chunk: list[Piece]) -> bool:
    """Whether only what was said before tells whom one of several means: a pronoun, a title, a surname."""
    bare = [piece for piece in chunk if piece.kind not in {"det", "poss"}]
    if not bare or any(map(has_actor, bare)):
        return False
    if len(bare) == 1 and bare[0].low in BY_CONTEXT:
        return True
    last = bare[-1]
    if is_name(last):
        entity = scene.match([last.text]) if " " not in last.text and len(bare) < 3 else None
        return entity is not None and entity.full and all(piece.kind == "title" for piece in bare[:-1])
    definite = chunk[0].low in {"the", "our", "his", "her", "its", "their"} or chunk[0].text[:1].isupper()
    return definite and not last.low.endswith("s") and all(piece.kind == "title" for piece in bare)
