"""`demarche serve`: the desk over a ledger, in a browser."""

from pathlib import Path

import click

from demarche.errors import MissingExtra
from demarche.read import READERS


@click.command(
    epilog="Examples: demarche serve --ledger desk.duckdb · DEMARCHE_TOKEN=… demarche serve --ledger desk.duckdb --host 0.0.0.0"
)
@click.option("--ledger", "ledger_file", required=True, type=click.Path(path_type=Path), help="Made if absent.")
@click.option("--port", default=8000, show_default=True, type=click.IntRange(0, 65535), help="0 takes any free port.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Beside this machine only with a token.")
@click.option("--token", envvar="DEMARCHE_TOKEN", help="What a visitor must show; better given as DEMARCHE_TOKEN.")
@click.option(
    "--reader", type=click.Choice(READERS), default=READERS[0], show_default=True, help="Reads what is pasted."
)
@click.option(
    "--actors", "actor_files", multiple=True, type=click.Path(exists=True, path_type=Path), help="More actors."
)
@click.option(
    "--cautious", is_flag=True, help="Leave out of what is pasted what is more doubtful than an analyst should trust."
)
def serve(
    *,
    ledger_file: Path,
    port: int,
    host: str,
    token: str | None,
    reader: str,
    actor_files: tuple[Path, ...],
    cautious: bool,
) -> None:
    """Show a ledger in a browser: articles, timeline, graph, tracks, review. Holds the ledger until Ctrl-C."""
    try:
        from demarche import web
    except ModuleNotFoundError as error:
        raise MissingExtra(f"the desk needs {error.name}; install it with: pip install 'demarche[desk]'") from error

    def ready(address: str) -> None:
        click.echo(f"The desk is at {address} and holds {ledger_file} until you press Ctrl-C.")

    web.serve(
        ledger_file,
        host=host,
        port=port,
        token=token,
        reader=reader,
        actors=actor_files,
        cautious=cautious,
        ready=ready,
    )
