"""The network: a small encoder with letter case, quotation marks and openings beside the word pieces, and its heads.

Encoder: all-MiniLM-L6-v2 (6 layers, hidden 384, uncased). Heads on its token vectors:

* roles: BIO tags of source, cue, content (outermost, as PolNeAR marks them);
* pairs: for each anchor (a cue, or the beginning of words without one) and each token, whether the token belongs to
  that statement's source, content, addressee or relay. This is what nests, and joins what is discontinuous;
* acts: for each token and act of the codebook, whether it lies in the evidence of such a signal, and begins it;
* condition: BIO tags;
* act, manner: in a look at one stretch of evidence, which act it tells, if any, its time, modality and issues;
* sides: in the same look, for each mention of an actor, whether he does it, and whether it is toward him;
* root: the PLOVER root of a sentence whose source and target are marked.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import AutoModel

from demarche.codebook import ACTS, CONDITION_TYPES, ISSUES, MODALITIES, TIMES
from demarche.read.trained.coding import QUADS
from demarche.read.trained.looks import LOOK_MARKS
from demarche.read.trained.pieces import BREAKS, CASES, QUOTES
from demarche.read.trained.sides import MARKS as SIDE_MARKS

ROLES = ("source", "cue", "content")
TAGS = (*ROLES, "any_cue", "begin")
LINKS = ("none", "source", "content", "addressee", "relay")
SIDES = ("from", "to")
ROOTS = list(QUADS)
HIDDEN, LINK_SIZE, SIDE_SIZE = 384, 64, 96
NONE = len(ACTS)  # the act of words that are no signal
NEVER = -1e4
_BUCKETS = 32


@dataclass(slots=True)
class Batch:
    """Padded windows: ids, features and mask, each (windows, pieces)."""

    ids: Tensor
    case: Tensor
    quote: Tensor
    opening: Tensor
    mask: Tensor
    mark: Tensor | None = None


def distance_bucket(distance: Tensor) -> Tensor:
    """Return signed distance classes: exact to 7, then by powers of two, 0..31."""
    size = distance.abs().clamp(max=511).float()
    far = 8 + (torch.log2(size.clamp(min=8) / 8) * 1.33).long()
    near = size.long()
    bucket = torch.where(size < 8, near, far).clamp(max=_BUCKETS // 2 - 1)
    return torch.where(distance < 0, bucket, bucket + _BUCKETS // 2)


def mean_at(hidden: Tensor, spans: Sequence[tuple[int, Tensor]]) -> Tensor:
    """Return the mean vector of each stretch of pieces, (stretches, 384).

    One gather for all: a stretch at a time, the backward pass would clear a whole batch of gradients for each.
    """
    length = hidden.shape[1]
    index = torch.cat([window * length + places for window, places in spans])
    sizes = torch.tensor([len(places) for _, places in spans])
    which = torch.repeat_interleave(torch.arange(len(spans)), sizes)
    sums = hidden.new_zeros(len(spans), hidden.shape[2], dtype=torch.float32)
    sums = sums.index_add(0, which, hidden.flatten(0, 1)[index].float())
    return sums / sizes[:, None]


def path_loss(scores: Tensor, roles: Tensor, moves: Tensor, ignored: int) -> Tensor:
    """Return the mean negative log likelihood of each column's whole sequence of tags: a linear-chain CRF.

    (Lafferty et al. 2001.) `scores` (windows, pieces, columns, 3), `roles` (windows, pieces, columns) with `ignored` where
    the tag is not known: there, every tag counts as right. `moves` (columns, 3, 3): from the row's tag to the column's.
    """
    told = roles != ignored
    right = torch.where(told[..., None], nn.functional.one_hot(roles.clamp(min=0), 3).bool(), True)
    both = torch.stack([scores.masked_fill(~right, NEVER), scores])  # the right paths, and all
    if not told.any():
        return scores.sum() * 0.0
    steps = moves + torch.tensor([[0.0, 0.0, NEVER], [0.0, 0.0, 0.0], [0.0, 0.0, 0.0]])
    total = both[:, :, 0]
    for place in range(1, scores.shape[1]):
        total = torch.logsumexp(total[..., :, None] + steps, -2) + both[:, :, place]
    ends = torch.logsumexp(total, -1)
    return (ends[1] - ends[0]).sum() / told.sum()


class Linker(nn.Module):
    """Scores each (anchor, token) by role: a bilinear form per role, a term for the token, one for the distance."""

    def __init__(self, roles: int, size: int = LINK_SIZE) -> None:
        super().__init__()
        self.roles, self.size = roles, size
        self.anchor = nn.Linear(2 * HIDDEN, roles * size)
        self.token = nn.Linear(HIDDEN, roles * size)
        self.bias = nn.Linear(HIDDEN, roles)
        self.distance = nn.Embedding(_BUCKETS, roles)
        nn.init.zeros_(self.distance.weight)
        self.drop = nn.Dropout(0.1)

    def forward(self, hidden: Tensor, window: Tensor, first: Tensor, last: Tensor) -> Tensor:
        """Return (anchors, pieces, roles) for anchors given by window, first and last piece."""
        ends = torch.cat([hidden[window, first], hidden[window, last]], dim=-1)
        anchors = self.anchor(self.drop(ends)).view(-1, 1, self.roles, self.size)
        tokens = self.token(self.drop(hidden)).view(*hidden.shape[:2], self.roles, self.size)
        scores = (anchors * tokens[window]).sum(-1) / self.size**0.5 + self.bias(hidden)[window]
        place = torch.arange(hidden.shape[1], device=hidden.device)[None, :]
        before, after = place - first[:, None], place - last[:, None]
        distance = torch.where(before < 0, before, after.clamp(min=0))
        return scores + self.distance(distance_bucket(distance))


class Network(nn.Module):
    """Encoder and heads."""

    def __init__(self, encoder_path: str) -> None:
        super().__init__()
        # No dropout of attention: drawing it takes a core longer than the rest of the step.
        self.encoder = AutoModel.from_pretrained(
            encoder_path, attn_implementation="eager", add_pooling_layer=False, attention_probs_dropout_prob=0.0
        )
        self.case = nn.Embedding(CASES, HIDDEN)
        self.quote = nn.Embedding(QUOTES, HIDDEN)
        self.opening = nn.Embedding(BREAKS, HIDDEN)
        self.mark = nn.Embedding(LOOK_MARKS, HIDDEN)
        for table in (self.case, self.quote, self.opening, self.mark):
            nn.init.zeros_(table.weight)
        self.drop = nn.Dropout(0.1)
        self.roles = nn.Linear(HIDDEN, 3 * len(TAGS))
        self.moves = nn.Parameter(torch.zeros(len(TAGS), 3, 3))
        self.links = Linker(len(LINKS))
        self.acts = nn.Linear(HIDDEN, 2 * len(ACTS))
        self.condition = nn.Linear(HIDDEN, 3)
        self.act = nn.Linear(2 * HIDDEN, len(ACTS) + 1)
        self.time = nn.Linear(2 * HIDDEN, len(TIMES))
        self.modality = nn.Linear(2 * HIDDEN, len(MODALITIES))
        self.issues = nn.Linear(2 * HIDDEN, len(ISSUES))
        self.condition_type = nn.Linear(2 * HIDDEN, len(CONDITION_TYPES))
        self.side_signal = nn.Linear(2 * HIDDEN, SIDE_SIZE)
        self.side_mention = nn.Linear(HIDDEN, SIDE_SIZE)
        self.side_marks = nn.Linear(SIDE_MARKS, SIDE_SIZE)
        self.side_act = nn.Embedding(len(ACTS), SIDE_SIZE)
        self.side_absent = nn.Embedding(1, SIDE_SIZE)
        self.side_out = nn.Linear(SIDE_SIZE, 2)
        self.root = nn.Linear(3 * HIDDEN, len(ROOTS))

    def encode(self, batch: Batch) -> Tensor:
        """Return the token vectors, (windows, pieces, 384)."""
        vectors = self.encoder.embeddings.word_embeddings(batch.ids)
        vectors = vectors + self.case(batch.case) + self.quote(batch.quote) + self.opening(batch.opening)
        if batch.mark is not None:
            vectors = vectors + self.mark(batch.mark)
        hidden: Tensor = self.encoder(inputs_embeds=vectors, attention_mask=batch.mask).last_hidden_state
        return hidden

    def tags(self, hidden: Tensor) -> dict[str, Tensor]:
        """Return the scores of every piece: roles (.., 5, 3), acts (.., 2, 23), condition (.., 3)."""
        dropped = self.drop(hidden)
        shape = hidden.shape[:2]
        return {
            "roles": self.roles(dropped).view(*shape, len(TAGS), 3),
            "acts": self.acts(dropped).view(*shape, 2, len(ACTS)),
            "condition": self.condition(dropped),
        }

    def pool(self, hidden: Tensor, spans: Sequence[tuple[int, Tensor]]) -> Tensor:
        """Return the mean vector of each stretch beside the vector of its window, (stretches, 768)."""
        means = mean_at(hidden, spans)
        heads = torch.stack([hidden[window, 0] for window, _ in spans])
        return torch.cat([means, heads], dim=-1)

    def manner(self, pooled: Tensor) -> dict[str, Tensor]:
        """Return the scores of pooled evidence: act, time, modality, issues, condition type."""
        dropped = self.drop(pooled)
        return {
            "act": self.act(dropped),
            "time": self.time(dropped),
            "modality": self.modality(dropped),
            "issues": self.issues(dropped),
            "condition_type": self.condition_type(dropped),
        }

    def roots(self, hidden: Tensor, source: Sequence[Tensor], target: Sequence[Tensor]) -> Tensor:
        """Return the scores of the PLOVER roots of sentences whose source and target pieces are given."""
        rows = range(len(source))
        marked = [mean_at(hidden, [(row, places[row]) for row in rows]) for places in (source, target)]
        return self.root(self.drop(torch.cat([hidden[:, 0], *marked], dim=-1)))

    def sides(
        self, pooled: Tensor, acts: Tensor, marks: Tensor, mentions: Tensor, pairs: Tensor
    ) -> tuple[Tensor, Tensor]:
        """Return the scores of `from` and `to` for each (signal, principal) row, (rows, 2), and for each pair.

        A row's score is that of its best mention.

        `pooled`, `acts` and `marks` have one line for each row; `pairs` holds (row, mention), mention -1 for a
        principal that is not mentioned in the window.
        """
        rows = self.side_signal(self.drop(pooled)) + self.side_act(acts) + self.side_marks(self.drop(marks))
        known = torch.cat([self.side_mention(self.drop(mentions)), self.side_absent.weight])  # -1 is the last
        hidden = self.drop(torch.relu(rows[pairs[:, 0]] + known[pairs[:, 1]]))
        scores = self.side_out(hidden).float()
        best = scores.new_full((len(pooled), 2), -1e4)
        return best.scatter_reduce(0, pairs[:, :1].expand(-1, 2), scores, "amax"), scores
