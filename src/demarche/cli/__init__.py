"""The command line: one file a command, each loaded only when it is called."""

from importlib import import_module

import click

from demarche.errors import DemarcheError

COMMANDS = {
    "actors": "demarche.cli.actors:actors",
    "ask": "demarche.cli.ask:ask",
    "commitments": "demarche.cli.commitments:commitments",
    "corpus": "demarche.cli.corpus:corpus",
    "doctor": "demarche.cli.doctor:doctor",
    "dossier": "demarche.cli.report:dossier",
    "export": "demarche.cli.export:export",
    "judge": "demarche.cli.judge:judge",
    "meetings": "demarche.cli.meetings:meetings",
    "merge": "demarche.cli.merge:merge",
    "positions": "demarche.cli.positions:positions",
    "read": "demarche.cli.read:read",
    "report": "demarche.cli.report:report",
    "score": "demarche.cli.score:score",
    "serve": "demarche.cli.serve:serve",
    "show": "demarche.cli.show:show",
    "track": "demarche.cli.track:track",
    "weigh": "demarche.cli.weigh:weigh",
}


class _Commands(click.Group):
    """Loads a command when it is asked for, and turns our errors into one line and exit code 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except DemarcheError as error:
            click.echo(f"demarche: {error}", err=True)
            ctx.exit(2)


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="demarche")
def main() -> None:
    """Read what governments tell each other through the press, and keep a ledger of it.

    Exit codes: 0 all is well; 1 some input could not be read (the rest was); 2 the command could not be carried out.
    """


__all__ = ["COMMANDS", "main"]
