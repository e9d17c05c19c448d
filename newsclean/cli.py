"""The command: its options, its exit codes, and what goes where."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from os import path
from typing import TYPE_CHECKING, Annotated, Literal, cast

import typer

if TYPE_CHECKING:
    from .batch import Batch
    from .config import Settings
    from .inputs import Input
    from .outputs import Target
    from .progress import Meter
    from .readers import BadRecord, Document
    from .rules import Rule
    from .stats import Stats
    from .writers import Format

Kind = Literal["json", "jsonl", "text", "markdown", "csv", "parquet", "schema", "ninjs"]
DONE, FOUND, FAILED = 0, 1, 2
"""Exit codes; FOUND is for checking alone. Ctrl-C gives 130."""

app = typer.Typer(
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _show_version(asked: bool) -> None:
    if asked:
        from . import __version__

        typer.echo(f"newsclean {__version__}")
        raise typer.Exit


def _show_stages(asked: bool) -> None:
    if asked:
        from .stages import STAGES
        from .terminal import stage_list
        from .writers import Output

        output = Output()
        try:
            output.write(stage_list(STAGES, colour=_has_colours()))
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
        help="Write to this file, or into this folder, which mirrors the inputs. Files are written whole or"
        " not at all; .gz and .zst are compressed.",
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
    typer.Option("--quiet", "-q", rich_help_panel="Batches", help="No progress bar; errors are still said."),
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


@app.command()
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
    from dataclasses import replace

    from .batch import Batch, Job, Recipe, say
    from .config import is_given, settings_of
    from .decoding import Unusable
    from .inputs import STDIN, find

    mode = _mode(ctx)
    settings = settings_of(ctx, ctx.meta.get(_RULES, ()))
    if mode:
        from .findings import plain_texts, run

        inputs = find(_inputs(files, files_from, null, in_place=write), wanted=plain_texts(settings))
        code = run(mode, inputs, settings, output_format, verbose)
        raise typer.Exit(DONE if code == FOUND and write and not exit_non_zero_on_fix else code)
    if report and resume:
        raise typer.BadParameter("--report does not go with --resume: it would lack what was done before")
    names = _inputs(files, files_from, null, in_place=False)
    one = isinstance(names, list) and len(names) == 1 and not path.isdir(names[0])
    kind = _kind_of(output, kind, is_given(ctx, "kind"))
    recipe = Recipe(settings, stdin=None if one else STDIN)
    look = (
        _explained(output is None)
        if explain
        else _formatted(kind, not no_removed, pretty, one, to_file=output is not None)
    )
    try:
        _spare_inputs({"--output": output, "--report": report, "--stats-file": stats_file}, names, files_from)
        _check_places({"--report": report, "--stats-file": stats_file})
        target = _target(
            output,
            resume,
            look,
            kind,
            names,
            form,
            (replace(recipe, stdin=None), text_field, encoding, no_removed, pretty),
        )
        batch = Batch(
            Job(recipe, look, report is not None),
            target,
            workers or _cores(),
            _figures(stats or stats_file),
            verbose=verbose,
        )
        with (
            _reporting(batch, report, settings.general["rules"]),
            _progress(batch, names, output, quiet, one and form in ("auto", "text", "markdown")) as meter,
        ):
            batch.run((source, _documents(source, settings, meter)) for source in find(names, output))
        for message in settings.config.unmatched() if verbose else ():
            say(message)
        _show_figures(batch, stats, stats_file)
    except Unusable as error:
        say(str(error))
        raise typer.Exit(FAILED) from None
    except KeyboardInterrupt:
        if output is not None:
            say("stopped; --resume goes on from here")
        raise
    raise typer.Exit(FAILED if batch.failed else DONE)


def _kind_of(output: str | None, kind: Kind | None, given: bool) -> Kind:
    """The format: that of --format, if it was given, else what the name of the output asks for, else the configured one."""
    if output is None or given:
        return kind or "json"
    from .compression import bare_name
    from .outputs import FORMATS, format_of

    kind = cast("Kind | None", format_of(output)) or kind
    if (
        kind is None
        and path.splitext(bare_name(output))[1]
        and not path.isdir(output)
        and not output.endswith("/")
    ):
        raise typer.BadParameter(
            f"no format is known by the name of {output}; name one with --format, or end it in {', '.join(FORMATS)}"
        )
    return kind or "json"


def _target(
    output: str | None,
    resume: bool,
    look: Format,
    kind: Kind,
    names: Iterable[str],
    form: str,
    options: object,
) -> Target:
    """Where the articles go; Unusable if that cannot be."""
    from .outputs import File, Folder, Stream, digest_of, is_folder, spare_inputs

    if output is None:
        if resume:
            raise typer.BadParameter("--resume goes with --output")
        if kind == "parquet":
            raise typer.BadParameter("Parquet cannot be written to a pipe; name a file with --output")
        from .writers import Output

        return Stream(look, Output())
    digest = digest_of(options, form, kind, type(look).__name__)
    if is_folder(output, names):
        if isinstance(names, list):
            spare_inputs(output, names, kind, form)
        return Folder(output, look, kind, form, digest, resume)
    return File(output, look, digest, resume)


def _cores() -> int:
    from .workers import cores

    return cores()


def _figures(asked: object) -> Stats | None:
    if not asked:
        return None
    from .stats import Stats

    return Stats()


def _show_figures(batch: Batch, stats: bool, stats_file: str | None) -> None:
    """The table of --stats, and the file of --stats-file."""
    if batch.stats is None:
        return
    if stats:
        from .stats import show

        show(batch.stats)
    if stats_file is not None:
        from .decoding import Unusable
        from .files import written_whole
        from .writers import json_pretty

        try:
            with written_whole(stats_file) as stream:
                stream.write(json_pretty(batch.stats.to_dict()))
        except OSError as error:
            raise Unusable(f"{stats_file}: {error.strerror or error}") from None


@contextmanager
def _progress(
    batch: Batch, names: Iterable[str], output: str | None, quiet: bool, short: bool
) -> Iterator[Meter | None]:
    """Show a progress bar where a person sees it and the output is not on the same screen."""
    on_screen = sys.stderr is not None and sys.stderr.isatty()
    same = (
        isinstance(names, list)
        and sys.stdout is not None
        and sys.stdout.isatty()
        and batch.target.name == "standard output"
    )
    if quiet or short or same or not on_screen:
        yield None
        return
    from .inputs import total_size
    from .progress import Meter, shown

    meter = Meter()
    with shown(total_size(names, output) if isinstance(names, list) else None) as (advance, batch.say):
        batch.advance = lambda documents: advance(documents, meter.position())
        yield meter


def _documents(source: Input, settings: Settings, meter: Meter | None) -> Iterator[Document | BadRecord]:
    """What stands in an input, read as the settings for it say."""
    from dataclasses import replace

    from .readers import Document, read

    now = settings.of(source.path)
    for item in read(source.path, now["form"], now["text_field"], now["encoding"], meter):
        yield replace(item, path=source.path) if isinstance(item, Document) else item


def _inputs(files: list[str] | None, files_from: str | None, null: bool, in_place: bool) -> Iterable[str]:
    """The names of the inputs, as the command line or the list of files has them; `in_place`: to be written."""
    from .batch import say
    from .inputs import STDIN, listed_names

    if null and files_from is None:
        raise typer.BadParameter("--null (-0) goes with --files-from")
    if files_from is not None:
        if files:
            raise typer.BadParameter("name the inputs, or give their list with --files-from, not both")
        return listed_names(files_from, null)
    names = files or [STDIN]
    if in_place and STDIN in names:
        raise typer.BadParameter("--write needs the names of files; standard input is not written in place")
    if names.count(STDIN) > 1:
        raise typer.BadParameter("standard input (-) can be read only once")
    if not files and sys.stdin is not None and sys.stdin.isatty():
        say("reading standard input; end it with Ctrl-D")
    return names


def _spare_inputs(written: dict[str, str | None], names: Iterable[str], files_from: str | None) -> None:
    """Raise Unusable where an option names an input, or what another option writes."""
    from .decoding import Unusable
    from .inputs import STDIN

    read = [*(names if isinstance(names, list) else ()), *([files_from] if files_from else ())]
    taken = {path.realpath("/dev/stdin" if name == STDIN else name) for name in read}
    for option, file in written.items():
        if file is not None:
            if path.realpath(file) in taken:
                raise Unusable(f"{option} would write over {file}, an input or output of this call")
            taken.add(path.realpath(file))


def _check_places(written: dict[str, str | None]) -> None:
    """Raise Unusable where a file cannot be written, before anything is done."""
    from .decoding import Unusable
    from .files import check_writable

    for option, file in written.items():
        try:
            if file is not None:
                check_writable(file)
        except OSError as error:
            raise Unusable(f"{option} {file}: {error.strerror or error}; nothing was cleaned") from None


@contextmanager
def _reporting(batch: Batch, file: str | None, rules: Iterable[Rule]) -> Iterator[None]:
    """Have what the batch does written into a report, if one is asked for: whole, or not at all."""
    if file is None:
        yield
        return
    from .report import report_to

    try:
        with report_to(file, rules) as batch.report:
            yield
            if batch.stopped:
                raise OSError(None, "the output ended early")
    except OSError as error:
        batch.fail(f"{file}: no report is written: {error.strerror or error}")
        raise typer.Exit(FAILED) from None


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


def _formatted(kind: Kind, removed: bool, pretty: bool | None, one: bool, to_file: bool) -> Format:
    """How the articles are written, as the options and the terminal say."""
    from .writers import CsvFormat, JsonFormat, MarkdownFormat, TextFormat

    if kind == "text":
        return TextFormat()
    if kind == "markdown":
        return MarkdownFormat()
    if kind == "csv":
        return CsvFormat()
    if kind == "parquet":
        from .decoding import Unusable
        from .tables import check, write_parquet

        try:
            check()
        except Unusable as error:
            raise typer.BadParameter(str(error)) from None
        return JsonFormat(removed, pretty_text=False, pretty_record=False, table=write_parquet)
    if kind == "jsonl" or to_file:
        pretty = bool(pretty) and kind != "jsonl"
    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    look = JsonFormat(
        removed, pretty_text=on_terminal and one if pretty is None else pretty, pretty_record=bool(pretty)
    )
    if kind in ("schema", "ninjs"):
        from . import vocabularies

        look.shape = vocabularies.schema_org if kind == "schema" else vocabularies.ninjs
    if (look.pretty_text or look.pretty_record) and not to_file and _has_colours():
        from .terminal import coloured_json

        look.paint = coloured_json
    return look


def _explained(on_screen: bool) -> Format:
    from .terminal import ExplainFormat

    return ExplainFormat(colour=on_screen and _has_colours())


def _has_colours() -> bool:
    """Whether standard output is a terminal that shows colours, and nobody asked for none."""
    from os import environ

    if sys.stdout is None or not sys.stdout.isatty():
        return False
    return not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
