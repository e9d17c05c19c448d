"""What a call of the command does, once it is known what was asked for: inputs in, articles out.

Nothing here knows how options are written: `cli.py` reads them all, `shortcut.py` the commonest.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from os import path
from typing import TYPE_CHECKING, Any, Literal, cast

from .records import dataclass, replace

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

NOTHING_SET: dict[str, Any] = {
    "form": "auto", "text_field": "text", "encoding": None, "favor": "balanced", "skip": [], "only": [], "keep": [],
    "date_base": None, "rules": (),
}  # fmt: skip
"""The settings for all files, where nothing is said of them."""


class WrongUse(ValueError):
    """Options that do not go together, or with these inputs."""


class _NoReport(Exception):
    """The report could not be written; that was said."""


@dataclass(frozen=True)
class Call:
    """A call of the command; each as the option of its name says (kind: --format). kind_given: on the command line itself."""

    settings: Settings
    files: list[str] | None = None
    files_from: str | None = None
    null: bool = False
    output: str | None = None
    kind: Kind | None = None
    kind_given: bool = False
    resume: bool = False
    no_removed: bool = False
    pretty: bool | None = None
    explain: bool = False
    report: str | None = None
    workers: int = 1
    stats: bool = False
    stats_file: str | None = None
    quiet: bool = False
    verbose: bool = False


def run(call: Call) -> int:
    """Clean what was asked for and write it where it shall go; the exit code. Raises WrongUse."""
    from .batch import Batch, Job, Recipe, say
    from .decoding import Unusable
    from .inputs import STDIN, as_given, below_the_shared, find
    from .outputs import is_folder

    settings, report = call.settings, call.report
    output = None if call.output == "-" else call.output  # standard output, as "-" is standard input
    if report and call.resume:
        raise WrongUse("--report does not go with --resume: it would lack what was done before")
    names = inputs(call.files, call.files_from, call.null, in_place=False)
    one = isinstance(names, list) and len(names) == 1 and not path.isdir(names[0])
    to_folder = output is not None and is_folder(output, names)
    kind = _kind_of(None if to_folder else output, call)
    recipe = Recipe(settings, stdin=None if one else STDIN)
    look = (
        _explained(output is None)
        if call.explain
        else _formatted(kind, not call.no_removed, call.pretty, one, to_file=output is not None)
    )
    try:
        if to_folder:
            names = list(names)  # all of them, so that no input is written over
        others = {"--report": report, "--stats-file": call.stats_file}
        _spare_inputs({"--output": output, **others}, names, call.files_from)
        _check_places(others)
        place_of = below_the_shared(names) if to_folder and not call.files_from else as_given
        target = _target(call, output, to_folder, names, place_of, look, kind)
        batch = Batch(
            Job(recipe, look, report is not None),
            target,
            call.workers or _cores(),
            _figures(call.stats or call.stats_file),
            verbose=call.verbose,
        )
        with (
            _reporting(batch, report, settings.general["rules"]),
            _progress(batch, names, output, call.quiet) as meter,
        ):
            batch.run(
                (source, _documents(source, settings, meter))
                for source in find(names, output, place_of=place_of)
            )
        if batch.blank and not call.quiet:
            of = (
                f"{batch.blank} of {batch.documents} texts hold" if batch.documents > 1 else "this text holds"
            )
            say(f"{of} no article, so nothing is shown; --explain tells why")
        for message in settings.config.unmatched() if call.verbose else ():
            say(message)
        _show_figures(batch, call.stats, call.stats_file)
    except _NoReport:
        return FAILED
    except Unusable as error:
        say(str(error))
        return FAILED
    except KeyboardInterrupt:
        if output is not None:
            say("stopped; --resume goes on from here")
        raise
    return FAILED if batch.failed else DONE


def _kind_of(file: str | None, call: Call) -> Kind:
    """The format: that of --format, if it was given, else what the name of the output asks for, else the configured one."""
    from .outputs import FORMATS, fits, format_of

    asked = cast("Kind | None", format_of(file)) if file is not None else None
    if call.explain:
        if call.kind_given and call.kind != "text":
            raise WrongUse(f"--explain shows pages as text, so --format {call.kind} does not go with it")
        kind: Kind | None = "text"
    else:
        kind = call.kind if call.kind_given else asked or call.kind
    if kind is None and file is not None and _has_suffix(file):
        raise WrongUse(
            f"no format is known by the name of {file}; name one with --format, or end it in {', '.join(FORMATS)}"
        )
    kind = kind or "json"
    if asked and not fits(kind, asked):
        what = "what --explain shows" if call.explain else kind
        raise WrongUse(f"{file} is named as a file of {asked}, and not of {what}; give it another ending")
    return kind


def _has_suffix(file: str) -> bool:
    from .compression import bare_name

    return bool(path.splitext(bare_name(file))[1])


def _target(
    call: Call,
    output: str | None,
    to_folder: bool,
    names: Iterable[str],
    place_of: Callable[[str], str],
    look: Format,
    kind: Kind,
) -> Target:
    """Where the articles go; Unusable if that cannot be."""
    from .outputs import File, Folder, Places, Stream, digest_of, spare_inputs

    if output is None:
        if call.resume:
            raise WrongUse("--resume goes with --output")
        if kind == "parquet":
            raise WrongUse("Parquet cannot be written to a pipe; name a file with --output")
        from .writers import Output

        return Stream(look, Output())
    settings = call.settings
    form, text_field, encoding = (settings.general[name] for name in ("form", "text_field", "encoding"))
    digest = digest_of(
        settings, text_field, encoding, call.no_removed, call.pretty, form, kind, type(look).__name__
    )
    if to_folder and isinstance(names, list):
        places = Places(kind, form, _below(output, (call.report, call.stats_file)))
        spare_inputs(output, names, place_of, places)
        return Folder(output, look, places, digest, call.resume)
    return File(output, look, digest, call.resume)


def _below(folder: str, files: Iterable[str | None]) -> Iterator[str]:
    """The places in a folder of those files that are below it."""
    for file in files:
        if file is not None:
            yield path.relpath(path.realpath(file), path.realpath(folder))


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
def _progress(batch: Batch, names: Iterable[str], output: str | None, quiet: bool) -> Iterator[Meter | None]:
    """Show a progress bar where a person sees it and the output is not on the same screen."""
    on_screen = sys.stderr is not None and sys.stderr.isatty()
    same = (
        isinstance(names, list)
        and sys.stdout is not None
        and sys.stdout.isatty()
        and batch.target.name == "standard output"
    )
    if quiet or same or not on_screen:
        yield None
        return
    from .inputs import total_size
    from .progress import Bar, Meter

    meter = Meter()
    bar = Bar(total_size(names, output) if isinstance(names, list) else None)
    batch.advance = lambda documents: bar.advance(documents, meter.position())
    batch.say = bar.say
    try:
        yield meter
    finally:
        bar.end()


def _documents(source: Input, settings: Settings, meter: Meter | None) -> Iterator[Document | BadRecord]:
    """What stands in an input, read as the settings for it say."""

    from .readers import Document, read

    now = settings.of(source.path)
    for item in read(source.path, now["form"], now["text_field"], now["encoding"], meter):
        yield replace(item, path=source.path) if isinstance(item, Document) else item


def inputs(files: list[str] | None, files_from: str | None, null: bool, in_place: bool) -> Iterable[str]:
    """The names of the inputs, as the command line or the list of files has them; `in_place`: to be written."""
    from .batch import say
    from .inputs import STDIN, listed_names

    if null and files_from is None:
        raise WrongUse("--null (-0) goes with --files-from")
    if files_from is not None:
        if files:
            raise WrongUse("name the inputs, or give their list with --files-from, not both")
        return listed_names(files_from, null)
    names = files or [STDIN]
    if in_place and STDIN in names:
        raise WrongUse("--write needs the names of files; standard input is not written in place")
    if names.count(STDIN) > 1:
        raise WrongUse("standard input (-) can be read only once")
    if not files and sys.stdin is not None and sys.stdin.isatty():
        say("reading standard input; end it with Ctrl-D")
    return names


def _spare_inputs(written: dict[str, str | None], names: Iterable[str], files_from: str | None) -> None:
    """Raise Unusable where an option names an input, or what another option writes."""
    from .decoding import Unusable
    from .inputs import STDIN

    if not any(written.values()):
        return
    read = [*(names if isinstance(names, list) else ()), *([files_from] if files_from else ())]
    taken = {path.realpath("/dev/stdin" if name == STDIN else name) for name in read}
    for option, file in written.items():
        if file is not None:
            if path.realpath(file) in taken:
                raise Unusable(f"{option} would write over {file}, an input or output of this call")
            taken.add(path.realpath(file))


def _check_places(written: dict[str, str | None]) -> None:
    """Raise Unusable where a file cannot be written, before anything is done."""
    if not any(written.values()):
        return
    from .decoding import Unusable
    from .files import check_writable

    for option, file in written.items():
        if file == "-":
            raise WrongUse(f"{option} needs the name of a file")
        kinds = _KINDS_OF_FILE[option]
        if file is not None and not file.lower().endswith(kinds) and path.isfile(file):
            raise Unusable(
                f"{option} would write over {file}, which is no {kinds[0]} file; did the name of the file to write get lost?"
            )
        try:
            if file is not None:
                check_writable(file)
        except OSError as error:
            raise Unusable(f"{option} {file}: {error.strerror or error}; nothing was cleaned") from None


_KINDS_OF_FILE = {"--report": (".html", ".htm"), "--stats-file": (".json",)}
"""How the files end that may be written over without a thought."""


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
        raise _NoReport from None


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
            raise WrongUse(str(error)) from None
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
    if (look.pretty_text or look.pretty_record) and not to_file and has_colours():
        from .terminal import coloured_json

        look.paint = coloured_json
    return look


def _explained(on_screen: bool) -> Format:
    from .terminal import ExplainFormat

    return ExplainFormat(colour=on_screen and has_colours())


def has_colours() -> bool:
    """Whether standard output is a terminal that shows colours, and nobody asked for none."""
    from os import environ

    if sys.stdout is None or not sys.stdout.isatty():
        return False
    return not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
