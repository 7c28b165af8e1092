"""Formulas for payoffs: the everyday part read here in microseconds, the rest by formulaic.

Importing formulaic costs most of a second (it loads pandas), more than a whole estimation. So names, `+`, `- 1`,
`0`, products `a:b` and `a*b`, and arithmetic in calls (`sqrt(x)`, `log(x + 1)`, `I(x ** 2)`) are read here, with the
same columns as formulaic gives (a test holds them to it); categories (`C(region)`, text columns) and everything else
go to formulaic.
"""

from __future__ import annotations

import ast
import operator
import re
import warnings
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np

from demarche.errors import CountError, MissingExtra, SpecificationError
from demarche.weigh.normal import Array

INTERCEPT = "Intercept"

_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "I": lambda value: value,
    "abs": np.abs,
    "exp": np.exp,
    "expm1": np.expm1,
    "log": np.log,
    "log10": np.log10,
    "log1p": np.log1p,
    "log2": np.log2,
    "sqrt": np.sqrt,
}
_BINARY: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}


class Beyond(Exception):
    """The formula is more than this module reads."""


class Columns:
    """Columns of a data frame (Polars, pandas) or a mapping, as arrays, each converted once."""

    def __init__(self, data: Any) -> None:
        if data is None or isinstance(data, str) or not (hasattr(data, "columns") or isinstance(data, Mapping)):
            raise CountError(f"The data are a data frame or a mapping of columns, not {type(data).__name__}.")
        self.data = data
        self.names = list(getattr(data, "columns", data))
        lengths = {name: len(data[name]) for name in self.names}
        if len(set(lengths.values())) > 1:
            told = ", ".join(f"{name} {n}" for name, n in lengths.items())
            raise CountError(f"Columns differ in length ({told}); give one value per game.")
        self._arrays: dict[str, Array] = {}

    def __len__(self) -> int:
        return len(self.data[self.names[0]]) if self.names else 0

    def __contains__(self, name: str) -> bool:
        return name in self.names

    def number(self, name: str) -> Array:
        """A column as floats; missing values become NaN."""
        if name not in self._arrays:
            column = self.data[name]
            raw = column.to_numpy() if hasattr(column, "to_numpy") else np.asarray(column)
            if raw.dtype.kind not in "biuf":
                raise Beyond(name)
            self._arrays[name] = raw.astype(float)
        return self._arrays[name]


class Table(NamedTuple):
    """The design matrix of one formula.

    Args:
        names: of the columns.
        block: one row per game (NaN where a value is missing).
        spec: what formulaic needs to build the same columns from other data, or None where it was not used.
    """

    names: list[str]
    block: Array
    spec: Any = None


def matrix(formula: str, columns: Columns, *, payoff: str, spec: Any = None) -> Table:
    """The design matrix of one formula.

    Args:
        formula: the right-hand side, as `sqrt(dependence) + democracy - 1`; an empty one or "0" has no columns.
        columns: the data.
        payoff: named in messages.
        spec: of the table of a fit, to build the same columns from other data.

    Raises:
        SpecificationError: the formula cannot be read or names no column, or a category was not in the fit.
    """
    try:
        return Table(*_plain(formula, columns)) if spec is None else _formulaic(formula, columns, payoff, spec)
    except Beyond:
        return _formulaic(formula, columns, payoff, None)
    except SyntaxError as error:
        raise SpecificationError(f"Cannot read the formula {formula!r} of payoff {payoff}.") from error


def _plain(formula: str, columns: Columns) -> tuple[list[str], Array]:
    intercept, terms = True, []
    for sign, text in split_terms(formula):
        if text in ("0", "1"):
            intercept = (text == "1") == (sign == "+")
        elif sign == "-":
            raise Beyond(text)
        else:
            terms += [t for t in map(_tidy, _expand(text)) if t not in terms]
    if any(":" in t for t in terms):
        # Main effects come before products, as in every formula language.
        terms.sort(key=lambda t: t.count(":"))
    named = [(INTERCEPT, np.ones(len(columns)))] if intercept else []
    named += [(t, _product(t, columns)) for t in terms]
    table = np.stack([c for _, c in named], axis=1) if named else np.empty((len(columns), 0))
    return [name for name, _ in named], table


def split_terms(formula: str) -> list[tuple[str, str]]:
    """Signed terms of a formula, split at + and - outside brackets."""
    parts, depth, sign, start = [], 0, "+", 0
    text = formula.strip() or "0"
    for i, char in enumerate(text + "+"):
        depth += (char in "([{") - (char in ")]}")
        if depth == 0 and char in "+-":
            if piece := text[start:i].strip():
                parts.append((sign, " ".join(piece.split())))
            sign, start = char, i + 1
    return parts


def _expand(term: str) -> list[str]:
    if "(" in term or "*" not in term:
        return [term]
    factors = [f.strip() for f in term.split("*")]
    if "" in factors or len(factors) > 3:
        raise Beyond(term)
    out = []
    for mask in range(1, 2 ** len(factors)):
        out.append(":".join(f for i, f in enumerate(factors) if mask >> i & 1))
    return sorted(out, key=lambda t: t.count(":"))


def _tidy(term: str) -> str:
    """Calls written the way formulaic writes them, `I(b ** 2)` for `I(b**2)`."""
    factors = [f.strip() for f in term.split(":")]
    return ":".join(ast.unparse(ast.parse(f, mode="eval")) if "(" in f else f for f in factors)


def _product(term: str, columns: Columns) -> Array:
    value = np.ones(len(columns))
    for factor in term.split(":"):
        tree = ast.parse(factor.strip(), mode="eval").body
        value = value * np.asarray(_evaluate(tree, columns, top=True), dtype=float)
    return value


def _evaluate(node: ast.expr, columns: Columns, *, top: bool = False) -> Any:
    if isinstance(node, ast.Name):
        if node.id not in columns:
            raise Beyond(node.id)
        return columns.number(node.id)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS:
        if node.keywords or len(node.args) != 1:
            raise Beyond(node.func.id)
        with np.errstate(invalid="ignore", divide="ignore"):
            return _FUNCTIONS[node.func.id](_evaluate(node.args[0], columns))
    if top:
        raise Beyond(ast.unparse(node))
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
        return node.value
    if isinstance(node, ast.BinOp) and type(node.op) in _BINARY:
        return _BINARY[type(node.op)](_evaluate(node.left, columns), _evaluate(node.right, columns))
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return -_evaluate(node.operand, columns)
    raise Beyond(ast.unparse(node))


def _formulaic(formula: str, columns: Columns, payoff: str, spec: Any) -> Table:
    names = _refuse_unknown(formula, columns, payoff)
    try:
        import formulaic
        import pandas
    except ImportError as error:
        raise MissingExtra(
            f"The formula {formula!r} of payoff {payoff} needs formulaic: pip install 'demarche[games]'."
        ) from error
    frame = pandas.DataFrame({name: np.asarray(columns.data[name]) for name in columns.names})
    made = spec if spec is not None else formulaic.Formula(formula.strip() or "0")
    known = {k: v for k, v in _FUNCTIONS.items() if k != "I"}
    try:
        with warnings.catch_warnings():
            # A category that the fit has not seen; formulaic would take it for the first one.
            warnings.simplefilter("error", formulaic.errors.DataMismatchWarning)
            table = made.get_model_matrix(frame, na_action="ignore", context=known)
    except formulaic.errors.DataMismatchWarning as error:
        strange = re.search(r"\{.*\}", str(error))
        raise SpecificationError(
            f"The formula {formula!r} of payoff {payoff} meets categories that the fit has not seen: "
            f"{strange[0].strip('{}') if strange else error}; leave those games out, or fit again with them."
        ) from error
    except Exception as error:  # formulaic raises many kinds; all of them are about the formula
        raise SpecificationError(f"Cannot read the formula {formula!r} of payoff {payoff}: {error}") from error
    block = np.array(table, dtype=float)
    # formulaic codes a missing category as the first one.
    block[frame[names].isna().any(axis=1).to_numpy()] = np.nan
    return Table([str(c) for c in table.columns], block, table.model_spec)


def _refuse_unknown(formula: str, columns: Columns, payoff: str) -> list[str]:
    """The columns that a formula names; refuses names that are none."""
    try:
        tree = ast.parse(formula.replace(":", "*").replace("|", "+").replace("^", "**"), mode="eval")
    except SyntaxError as error:
        raise SpecificationError(f"Cannot read the formula {formula!r} of payoff {payoff}.") from error
    called = {n.func.id for n in ast.walk(tree) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)} - called
    unknown = sorted(names - set(columns.names))
    if unknown:
        raise SpecificationError(
            f"The formula {formula!r} of payoff {payoff} names {', '.join(unknown)}, "
            f"and the data have no such column; they have {', '.join(columns.names)}."
        )
    for name in sorted(names):
        if f"C({name}" not in formula:
            _refuse_stray_text(columns, name, payoff)
    return sorted(names)


def _refuse_stray_text(columns: Columns, name: str, payoff: str) -> None:
    """A column of numbers with a word in it would become one category per number."""
    values = [v for v in np.asarray(columns.data[name]).tolist() if isinstance(v, str)]
    words = [v for v in values if not _is_number(v)]
    if values and not words:
        raise SpecificationError(
            f"Column {name}, in payoff {payoff}, holds numbers written as text (first: {values[0]!r}); make them numbers, "
            f"or write C({name}) if each is a category."
        )
    if words and 2 * len(words) < len(values):
        raise SpecificationError(
            f"Column {name}, in payoff {payoff}, holds numbers but for {len(words)} words (first: {words[0]!r}); "
            f"leave missing values empty, or write C({name}) if it is a category."
        )


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def split_sigint(formula: str) -> tuple[tuple[str, ...], dict[str, str]]:
    """Outcomes and payoff formulas from one line, `sq + cd + sf + bd ~ SA | VA | CB | barWA | barWB | bara | VB`.

    Raises:
        SpecificationError: there is no `~`, or not seven parts, or not four outcomes.
    """
    from demarche.weigh.payoffs import PAYOFFS

    left, tilde, right = formula.partition("~")
    outcomes = tuple(name.strip() for name in left.split("+"))
    parts = [part.strip() for part in right.split("|")]
    if not tilde or len(parts) != len(PAYOFFS) or len(outcomes) != 4:
        raise SpecificationError(
            "A formula in one line has four outcomes, ~, and seven payoffs parted by |: "
            f"sq + cd + sf + bd ~ {' | '.join(PAYOFFS)}. Found {len(outcomes)} and {len(parts)}."
        )
    return outcomes, dict(zip(PAYOFFS, parts, strict=True))


def formulas_of(formulas: str | Mapping[str, str]) -> tuple[tuple[str, ...] | None, dict[str, str]]:
    """Either form of a specification as outcomes (None where not named) and a formula per payoff.

    Raises:
        SpecificationError: a name is none of the seven payoffs, or a formula is no text.
    """
    from demarche.weigh.payoffs import PAYOFFS

    if not isinstance(formulas, str | Mapping):
        raise SpecificationError(f"Formulas are one line of text, or one for each payoff; got {formulas!r}.")
    if isinstance(formulas, str):
        return split_sigint(formulas)
    unknown = sorted(set(formulas) - set(PAYOFFS))
    if unknown:
        raise SpecificationError(f"No payoff is called {', '.join(unknown)}; the seven are {', '.join(PAYOFFS)}.")
    for name, formula in formulas.items():
        if not isinstance(formula, str):
            raise SpecificationError(f'The formula of payoff {name} is {formula!r}; write it as text, as "1 + power".')
    return None, {name: formulas.get(name, "0") for name in PAYOFFS}
