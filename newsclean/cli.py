"""The command: its options, its exit codes, and what goes where."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated, Literal, cast

import click
import typer
from typer.core import TyperCommand

from .run import DONE, FAILED, FOUND, Kind

if TYPE_CHECKING:
    from .rules import Rule

app = typer.Typer(
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


class _Command(TyperCommand):
    """The command, whose errors name the nearest value where one of a few was wanted."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.BadParameter as error:
            from .config import told

            raise click.BadParameter(told(error), error.ctx, error.param, error.param_hint) from None


def _show_version(asked: bool) -> None:
    if asked:
        from . import __version__

        typer.echo(f"newsclean {__version__}")
        raise typer.Exit


def _show_stages(asked: bool) -> None:
    if asked:
        from .run import has_colours
        from .stages import STAGES
        from .terminal import stage_list
        from .writers import Output

        output = Output()
        try:
            output.write(stage_list(STAGES, colour=has_colours()))
        except OSError:
            output.abandon()
            raise typer.Exit(FAILED) from None
        raise typer.Exit


def _load_rules(ctx: typer.Context, paths: list[str] | None) -> list[str]:
    """Load the packs of --rules; their rules stand in the context, where --skip and --only look for names."""
    if paths and not ctx.resilient_parsing:
        from .packs import PackError, load_packs

        try:
            ctx.meta[_RULES] = load_packs(paths)
        except PackError as error:
            from .batch import say

            say(str(error))
            raise typer.Exit(FAILED) from None
    return paths or []


_RULES = "newsclean.rules"


def _names(ctx: typer.Context, values: list[str] | None) -> list[str]:
    """The names in --skip or --only values, each of which may hold several with commas between."""
    names = [name.strip() for value in values or () for name in value.split(",") if name.strip()]
    if names:
        from .cleaner import UnknownName, check_names

        try:
            check_names(names, ctx.meta.get(_RULES, ()))
        except UnknownName as error:
            raise typer.BadParameter(str(error)) from None
    return names


def _encoding(name: str | None) -> str | None:
    """An --encoding value, if Python knows a text encoding of this name."""
    try:
        b"a".decode(name or "utf-8", "replace")
    except (LookupError, UnicodeError, ValueError):
        raise typer.BadParameter(f"{name!r} is no known encoding; utf-8 and windows-1252 are two") from None
    return name


def _day(text: str | None) -> str | None:
    """A --date-base value, if it is a day."""
    from datetime import date

    try:
        if text is not None:
            date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(f"{text!r} is no day; 2019-12-07 is one") from None
    return text


def _phrases(values: list[str] | None) -> list[str]:
    """The phrases of --keep; none may be blank, since that would keep every line."""
    if not all(phrase.strip() for phrase in values or ()):
        raise typer.BadParameter("a phrase to keep is blank")
    return values or []


def _isolated(ctx: typer.Context, asked: bool) -> bool:
    if asked and ctx.params.get("config"):
        raise typer.BadParameter("--isolated and --config do not go together")
    return asked


def _configured(ctx: typer.Context, given: str | None) -> str | None:
    """Read the configuration: its settings become the defaults of the options."""
    if ctx.params.get("isolated") and given:
        raise typer.BadParameter("--isolated and --config do not go together")
    if ctx.resilient_parsing or ctx.params.get("isolated"):
        return given
    from .config import BadConfig, configure

    try:
        configure(ctx, given)
    except BadConfig as error:
        from .batch import say

        say(str(error))
        raise typer.Exit(FAILED) from None
    return given


def configured_rules(config: str | None) -> Sequence[Rule]:
    """The rules of the packs that the configuration names; BadConfig where it cannot be used."""
    from click import Context
    from typer.main import get_command

    from .config import configure

    context = Context(get_command(app))
    configure(context, config)
    return cast("Sequence[Rule]", context.meta.get(_RULES, ()))


# The help is ASCII: it is shown in every locale.
_Files = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[FILES]...", show_default=False,
        help="Files, folders and patterns. None, or -, is standard input.",
    ),
]  # fmt: skip
_Form = Annotated[
    Literal["auto", "text", "markdown", "jsonl", "wet", "parquet"],
    typer.Option(
        "--from", metavar="FORM", rich_help_panel="Input",
        help="What the input is: text, markdown, jsonl, wet or parquet; auto goes by its suffix and its"
        " first line. What is gzip or Zstandard is unpacked.",
    ),
]  # fmt: skip
_FilesFrom = Annotated[
    str | None,
    typer.Option(
        metavar="FILE",
        show_default=False,
        rich_help_panel="Input",
        help="Read the names of the inputs from this file (-: standard input), one a line.",
    ),
]
_Null = Annotated[
    bool, typer.Option("--null", "-0", rich_help_panel="Input", help="Those names end with NUL, not with a line.")
]  # fmt: skip
_TextField = Annotated[
    str,
    typer.Option(metavar="NAME", rich_help_panel="Input", help="The field of a record that holds the text."),
]
_Encoding = Annotated[
    str | None,
    typer.Option(
        callback=_encoding, metavar="NAME", rich_help_panel="Input",
        help="The encoding of the input; found out if not given.",
    ),
]  # fmt: skip
_Output = Annotated[
    str | None,
    typer.Option(
        "--output", "-o", metavar="PATH", show_default=False, rich_help_panel="Output",
        help="Write to this file, or into this folder (it is one, ends in /, or has no suffix and there are several"
        " inputs), which mirrors the inputs. Files are written whole or not at all; .gz and .zst are compressed.",
    ),
]  # fmt: skip
_Format = Annotated[
    Kind | None,
    typer.Option(
        "--format", "-f", metavar="FORMAT", show_default=False, rich_help_panel="Output",
        help="json (each field; if not given, and no suffix of --output says otherwise), jsonl, text (to read),"
        " markdown (with front matter; of several texts or Markdowns, a line with a form feed stands between"
        " two), csv (metadata), parquet, schema (schema.org NewsArticle, JSON-LD) or ninjs (IPTC ninjs 3.1).",
    ),
]  # fmt: skip
_Resume = Annotated[
    bool,
    typer.Option(
        "--resume", rich_help_panel="Output", help="Go on where a broken run with --output stopped."
    ),
]
_NoRemoved = Annotated[
    bool, typer.Option("--no-removed", rich_help_panel="Output", help="Leave the cut spans out of the JSON.")
]
_Pretty = Annotated[
    bool | None,
    typer.Option(
        "--pretty/--no-pretty", show_default=False, rich_help_panel="Output",
        help="JSON over several lines or in one. By default, one text on a terminal is shown pretty.",
    ),
]  # fmt: skip
_Explain = Annotated[
    bool,
    typer.Option(
        "--explain", rich_help_panel="Output", help="Show the page as read and why each cut was made."
    ),
]
_Report = Annotated[
    str | None,
    typer.Option(
        "--report", metavar="FILE", show_default=False, rich_help_panel="Output",
        help="Write an HTML page beside the output that shows every cut and why. It is one file, for any browser.",
    ),
]  # fmt: skip
_Workers = Annotated[
    int,
    typer.Option(
        min=0, metavar="N", rich_help_panel="Batches",
        help="Clean in N processes, 0: one for each core. The output is the same.",
    ),
]  # fmt: skip
_Quiet = Annotated[
    bool,
    typer.Option(
        "--quiet",
        "-q",
        rich_help_panel="Batches",
        help="No progress bar, no summary of a check; errors are still said.",
    ),
]
_Verbose = Annotated[
    bool,
    typer.Option("--verbose", "-v", rich_help_panel="Batches", help="Say of each document what came of it."),
]
_Stats = Annotated[
    bool, typer.Option("--stats", rich_help_panel="Batches", help="Show figures of the whole at the end.")
]
_StatsFile = Annotated[
    str | None,
    typer.Option(
        metavar="FILE", show_default=False, rich_help_panel="Batches", help="Write these figures as JSON."
    ),
]
_Favor = Annotated[
    Literal["balanced", "precision", "recall"],
    typer.Option(
        metavar="LEVEL", rich_help_panel="Cleaning",
        help="What to do in doubt: balanced, precision (cut more) or recall (keep more).",
    ),
]  # fmt: skip
_Skip = Annotated[
    list[str] | None,
    typer.Option(
        callback=_names, metavar="STAGE,...", show_default=False, rich_help_panel="Cleaning",
        help="Leave out these stages, or rules written as stage/rule.",
    ),
]  # fmt: skip
_Only = Annotated[
    list[str] | None,
    typer.Option(
        callback=_names, metavar="STAGE,...", show_default=False, rich_help_panel="Cleaning",
        help="Run these stages or rules alone.",
    ),
]  # fmt: skip
_DateBase = Annotated[
    str | None,
    typer.Option(
        callback=_day, metavar="DAY", show_default=False, rich_help_panel="Cleaning",
        help='The day (2019-12-07) from which "3 hours ago" counts; relative dates are not read without it.',
    ),
]  # fmt: skip
_Rules = Annotated[
    list[str] | None,
    typer.Option(
        "--rules", callback=_load_rules, is_eager=True, metavar="FILE", show_default=False, rich_help_panel="Cleaning",
        help="Clean with the rules of this pack too. May be given several times.",
    ),
]  # fmt: skip
_Keep = Annotated[
    list[str] | None,
    typer.Option(
        callback=_phrases, metavar="PHRASE", show_default=False, rich_help_panel="Cleaning",
        help="Cut nothing of a line that holds this phrase. May be given several times.",
    ),
]  # fmt: skip
_ListStages = Annotated[
    bool,
    typer.Option(
        "--list-stages", callback=_show_stages, is_eager=True, rich_help_panel="Cleaning",
        help="List the stages in their order, with the reason for each.",
    ),
]  # fmt: skip
_Check = Annotated[
    bool,
    typer.Option(
        "--check", rich_help_panel="Checking", help="Say where noise stands; exit code 1 if it does."
    ),
]
_Diff = Annotated[
    bool, typer.Option("--diff", rich_help_panel="Checking", help="Print the change that --write would make.")
]
_Write = Annotated[
    bool,
    typer.Option(
        "--write", rich_help_panel="Checking",
        help="Take the noise out of the files themselves; title, byline, dates and all else stay.",
    ),
]  # fmt: skip
_OutputFormat = Annotated[
    Literal["concise", "github", "json"],
    typer.Option(rich_help_panel="Checking", help="How --check says it."),
]
_ExitNonZero = Annotated[
    bool,
    typer.Option(
        "--exit-non-zero-on-fix", rich_help_panel="Checking", help="Exit code 1 if --write changed a file."
    ),
]
_Config = Annotated[
    str | None,
    typer.Option(
        callback=_configured, is_eager=True, metavar="FILE", show_default=False, rich_help_panel="Configuration",
        help="Read the settings from this file, not from the nearest newsclean.toml or pyproject.toml.",
    ),
]  # fmt: skip
_Isolated = Annotated[
    bool,
    typer.Option(
        "--isolated", callback=_isolated, is_eager=True, rich_help_panel="Configuration",
        help="Read no configuration.",
    ),
]  # fmt: skip
_Version = Annotated[
    bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")
]


@app.command(cls=_Command)
def newsclean(
    ctx: typer.Context,
    files: _Files = None,
    isolated: _Isolated = False,
    config: _Config = None,
    form: _Form = "auto",
    files_from: _FilesFrom = None,
    null: _Null = False,
    text_field: _TextField = "text",
    encoding: _Encoding = None,
    output: _Output = None,
    kind: _Format = None,
    resume: _Resume = False,
    no_removed: _NoRemoved = False,
    pretty: _Pretty = None,
    explain: _Explain = False,
    report: _Report = None,
    workers: _Workers = 1,
    stats: _Stats = False,
    stats_file: _StatsFile = None,
    quiet: _Quiet = False,
    verbose: _Verbose = False,
    favor: _Favor = "balanced",
    skip: _Skip = None,
    only: _Only = None,
    date_base: _DateBase = None,
    rules: _Rules = None,
    keep: _Keep = None,
    list_stages: _ListStages = False,
    check: _Check = False,
    diff: _Diff = False,
    write: _Write = False,
    output_format: _OutputFormat = "concise",
    exit_non_zero_on_fix: _ExitNonZero = False,
    version: _Version = False,
) -> None:
    """Scraped news text in, the article out, with a reason for every line that was cut.

    One text gives one JSON object; several texts, or records, give JSON Lines.
    A record that cannot be read gives a line with "error" in its place.

    newsclean rules --help tells how to see the rules and how to test your own.

    Exit codes: 0 done; 1 --check or --diff found noise; 2 wrong usage, or an
    input that could not be read (the others are done); 130 after Ctrl-C.
    """
    from .config import is_given, settings_of
    from .run import Call, WrongUse, inputs, run

    _refuse_what_is_not_meant(ctx, files)
    mode = _mode(ctx)
    settings = settings_of(ctx, ctx.meta.get(_RULES, ()))
    try:
        if mode:
            from .findings import plain_texts
            from .findings import run as run_check
            from .inputs import find

            found = find(inputs(files, files_from, null, in_place=write), wanted=plain_texts(settings))
            code = run_check(mode, found, settings, output_format, verbose, quiet)
            raise typer.Exit(DONE if code == FOUND and write and not exit_non_zero_on_fix else code)
        call = Call(
            settings, files, files_from, null, output, kind, is_given(ctx, "kind"), resume, no_removed, pretty,
            explain, report, workers, stats, stats_file, quiet, verbose,
        )  # fmt: skip
        raise typer.Exit(run(call))
    except WrongUse as error:
        raise typer.BadParameter(str(error)) from None


def _refuse_what_is_not_meant(ctx: typer.Context, files: list[str] | None) -> None:
    """Options before `rules`, which make it the name of a file; and --skip for all of what --only names."""
    from os.path import lexists

    from .config import is_given

    if files and files[0] == "rules" and not lexists("rules"):
        raise typer.BadParameter("the command rules must come first, as in: newsclean rules list")
    only, skip = (
        f"--{name}" if is_given(ctx, name) else f"the configured {name}" for name in ("only", "skip")
    )
    for name in ctx.params["only"]:
        for other in {name, name.partition("/")[0]}.intersection(ctx.params["skip"]):
            raise typer.BadParameter(
                f"{only} {name} and {skip} {other} leave nothing of it; give one of them"
            )


_ABOUT_ARTICLES = {
    "--output": "output", "--format": "kind", "--resume": "resume", "--pretty": "pretty", "--no-removed": "no_removed",
    "--explain": "explain", "--report": "report", "--text-field": "text_field", "--workers": "workers",
    "--stats": "stats", "--stats-file": "stats_file",
}  # fmt: skip
"""Options that say how articles are put out or where they stand in records, and their parameters."""


def _mode(ctx: typer.Context) -> Literal["check", "diff", "write"] | None:
    """Which of --check, --diff and --write was given, if any; they stand alone, and some options go with one only."""
    from .config import is_given

    modes: list[Literal["check", "diff", "write"]] = []
    for name in ("check", "diff", "write"):
        if ctx.params[name]:
            modes.append(name)
    for option, parameter in _ABOUT_ARTICLES.items():
        if modes and is_given(ctx, parameter):
            raise typer.BadParameter(f"--{modes[0]} puts out no article, so {option} does not go with it")
    if len(modes) > 1:
        raise typer.BadParameter(f"--{modes[0]} and --{modes[1]} do not go together; give one of them")
    if is_given(ctx, "output_format") and modes != ["check"]:
        raise typer.BadParameter("--output-format goes with --check only")
    if is_given(ctx, "exit_non_zero_on_fix") and modes != ["write"]:
        raise typer.BadParameter("--exit-non-zero-on-fix goes with --write only")
    if modes and ctx.params["form"] not in ("auto", "text") and is_given(ctx, "form"):
        raise typer.BadParameter(f"--{modes[0]} is for files of one plain text each; --from can only be text")
    return modes[0] if modes else None
