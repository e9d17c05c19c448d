"""The command: `python -m bench accuracy | metadata | checked | laws | kinds | speed | train CORPUS`, run from the project root."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median_low
from typing import Any

from rich.console import Console

from bench import accuracy, checked, floors, kinds, laws, metadata, peers, speed
from bench.corpus import Corpus, CorpusError
from bench.tables import figure

WIDE = 150
"""Columns of the output where it is no terminal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one sub-command; 0 all is well, 1 a floor or a law is broken, 2 the run could not be made."""
    options = _parser().parse_args(arguments)
    console = Console(width=None if sys.stdout.isatty() else WIDE, highlight=False)
    try:
        status: int = options.run(options, console)
    except (CorpusError, floors.FloorsError, peers.PeerMissing) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = _command(
        commands, "accuracy", _accuracy, "precision, recall and F1 by source, before and after"
    )
    command.add_argument("--by", choices=[*accuracy.GROUPINGS], help="a further table a source, by this")
    command.add_argument("--peers", action="store_true", help="measure other tools in the same run")
    command.add_argument(
        "--worst", type=_count, default=0, metavar="N", help="show each source's N worst pages"
    )
    command.add_argument(
        "--lines", type=_count, default=40, metavar="N", help="with --worst: at most N lines a kind"
    )
    command.add_argument("--save", type=Path, metavar="FILE", help="write every page's counts to FILE")
    command.add_argument("--compare", type=Path, metavar="FILE", help="show what moved since FILE was saved")
    command.add_argument(
        "--floors", type=Path, metavar="FILE", help="exit 1 if a source's F1 is below its floor"
    )
    command.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    command.add_argument(
        "--folds",
        type=Path,
        metavar="FOLDER",
        help="judge each site with the model of `train --folds` that has not seen it",
    )

    command = _command(
        commands, "metadata", _metadata, "title, date, authors, description and language, by source"
    )
    command.add_argument(
        "--set", action="append", default=[], metavar="NAME", help="only this set; may be given again"
    )
    command.add_argument(
        "--peers", action="store_true", help="measure tools that read the HTML, where the corpus has it"
    )
    command.add_argument(
        "--worst", choices=metadata.FIELDS, metavar="FIELD", help="list what is wrong with this field"
    )
    command.add_argument(
        "--floors", type=Path, metavar="FILE", help="exit 1 if a figure of [metadata] is not reached"
    )
    command.add_argument("--markdown", action="store_true", help="print the tables as Markdown")
    command.add_argument(
        "--folds", type=Path, metavar="FOLDER", help="judge each site with the model that has not seen it"
    )

    command = _command(
        commands,
        "checked",
        _checked,
        "captions, tags, related and the like, on the hand-checked pages",
        optional=True,
    )
    command.add_argument(
        "--fixtures", action="store_true", help="on the written pages of fixtures/, without a corpus"
    )
    command.add_argument(
        "--half", type=int, choices=[1, 2], action="append", default=[], help="only this half of the sample"
    )
    command.add_argument(
        "--worst", choices=checked.FIELDS, metavar="FIELD", help="list what is wrong with this field"
    )
    command.add_argument(
        "--floors",
        type=Path,
        metavar="FILE",
        help="exit 1 if a figure of [checked] or [fixtures] is not reached",
    )
    command.add_argument("--markdown", action="store_true", help="print the table as Markdown")
    command.add_argument(
        "--folds", type=Path, metavar="FOLDER", help="judge each site with the model that has not seen it"
    )

    command = _command(
        commands, "laws", _laws, "the laws of the output, on every text and every true article"
    )
    command.add_argument(
        "--examples", type=_count, default=5, metavar="N", help="show N breaches of each law"
    )

    command = _command(commands, "kinds", _kinds, "which texts are called something else than articles")

    command = _command(
        commands, "speed", _speed, "pages a second beside C4's rules and jusText, and the start"
    )
    command.add_argument("--rounds", type=_count, default=3, metavar="N", help="rounds, the best counts (3)")
    command.add_argument(
        "--floors", type=Path, metavar="FILE", help="exit 1 if a figure of [speed] is not reached"
    )

    about = "learn the structural judge's weights"
    command = commands.add_parser("train", help=about, description=about)
    command.set_defaults(run=_train)
    command.add_argument("corpus", type=Path, nargs="+", metavar="CORPUS", help="corpora to learn from")
    command.add_argument("--output", type=Path, metavar="FILE", help="write the model here")
    command.add_argument(
        "--folds", type=Path, metavar="FOLDER", help="write a model for each fold of sites here"
    )

    for name, what, run in (
        ("train-titles", "is the headline", _train_titles),
        ("train-standfirsts", "is the standfirst", _train_standfirsts),
        ("train-authors", "names the authors", _train_authors),
    ):
        about = f"learn which line {what}; reports on sites that were held out"
        command = commands.add_parser(name, help=about, description=about)
        command.set_defaults(run=run)
        command.add_argument("corpus", type=Path, nargs="+", metavar="CORPUS", help="corpora to learn from")
        command.add_argument(
            "--output", type=Path, required=True, metavar="FILE", help="write the weights here"
        )
        command.add_argument(
            "--folds", type=Path, metavar="FOLDER", help="write the weights for each fold of sites here"
        )

    about = "make docs/rules.md and the made parts of README.md anew"
    commands.add_parser("readme", help=about, description=about).set_defaults(run=_readme)

    about = "make newsclean/first_names.py anew from Faker's lists"
    commands.add_parser("first-names", help=about, description=about).set_defaults(run=_first_names)

    about = "make newsclean/cldr.py, the words of dates, anew from CLDR and the tz database"
    commands.add_parser("cldr", help=about, description=about).set_defaults(run=_cldr)
    return parser


def _command(
    commands: Any, name: str, run: Any, about: str, optional: bool = False
) -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    command.set_defaults(run=run)
    command.add_argument(
        "corpus",
        type=Path,
        metavar="CORPUS",
        nargs="?" if optional else None,
        help="the corpus: .jsonl or .jsonl.gz",
    )
    command.add_argument("--limit", type=_count, metavar="N", help="only N pages, spread over the corpus")
    command.add_argument(
        "--source", action="append", default=[], metavar="NAME", help="only this source; may be given again"
    )
    command.add_argument(
        "--favor", choices=["balanced", "precision", "recall"], default="balanced", help="newsclean's --favor"
    )
    command.add_argument("--skip", default="", metavar="STAGE,…", help="newsclean's --skip")
    command.add_argument("--only", default="", metavar="STAGE,…", help="newsclean's --only")
    return command


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


_count.__name__ = "number"


def _cleaner(options: argparse.Namespace) -> tuple[str, Any]:
    """newsclean's version, and its `clean` with the options of this run."""
    from newsclean import __version__, clean

    skip, only = ([name for name in names.split(",") if name] for names in (options.skip, options.only))
    cleaner = partial(clean, favor=options.favor, skip=skip, only=only)
    try:
        cleaner("")
    except ValueError as error:  # an unknown stage
        raise CorpusError(str(error)) from error
    return __version__, cleaner


def _setting(options: argparse.Namespace) -> dict[str, str]:
    """The options that change what newsclean does, where they are not the usual ones."""
    usual = {"favor": "balanced", "skip": "", "only": ""}
    return {name: value for name in usual if (value := getattr(options, name)) != usual[name]}


def _accuracy(options: argparse.Namespace, console: Console) -> int:
    wanted = floors.read_floors(options.floors, "accuracy") if options.floors else {}
    if wanted and (options.limit or _setting(options)):
        raise floors.FloorsError("floors are for the whole corpus and newsclean's usual settings")
    if options.source:
        wanted = {name: floor for name, floor in wanted.items() if name in options.source}
    saved = accuracy.load(options.compare) if options.compare else {}
    version, cleaner = _cleaner(options)
    corpus = Corpus(options.corpus, options.limit)
    run = accuracy.measure_corpus(
        corpus,
        cleaner,
        only=options.source,
        by=options.by,
        worst=options.worst,
        with_peers=_peers_here() if options.peers else (),
        with_html=options.peers,
        held_out=_held_out(options.folds, cleaner) if options.folds else None,
    )
    setting = "".join(f", --{name} {value}" for name, value in _setting(options).items())
    title = f"{corpus.path.name}, newsclean {version}{setting}, {date.today().isoformat()}"
    tables = [accuracy.table(run, title)]
    if options.by:
        tables += accuracy.group_tables(run, options.by)
    if options.peers:
        tables.append(accuracy.peer_table(run, f"newsclean {version}"))
        if run.html_scores:
            tables.append(accuracy.html_table(run, f"newsclean {version}"))
    if options.compare:
        tables += accuracy.compare_tables(run, saved)
    for table in tables:
        table.print(console, options.markdown)
    if options.worst:
        accuracy.show_worst(run, console, options.lines)
    if options.save:
        accuracy.save(run, options.save, version, _setting(options))
    if not wanted:
        return 0
    verdict = floors.check_floors(wanted, {name: source.after.f1 for name, source in run.sources.items()})
    return _say(verdict, console)


def _metadata(options: argparse.Namespace, console: Console) -> int:
    wanted = floors.read_floors(options.floors, "metadata") if options.floors else {}
    if wanted and (options.limit or options.set or _setting(options)):
        raise floors.FloorsError("floors are for the whole corpus and newsclean's usual settings")
    if options.source:
        wanted = {name: floor for name, floor in wanted.items() if name.partition(".")[0] in options.source}
    version, cleaner = _cleaner(options)
    corpus = Corpus(options.corpus, options.limit)
    run = metadata.measure_corpus(
        corpus,
        cleaner,
        only=options.source,
        sets=options.set,
        html_tools=_html_tools_here() if options.peers else None,
        days=metadata.read_days(options.corpus),
        held_out=_held_out(options.folds, cleaner) if options.folds else None,
    )
    title = f"{corpus.path.name}, newsclean {version}, {date.today().isoformat()}"
    for table in metadata.tables(run, title):
        table.print(console, options.markdown)
    if not options.markdown:
        metadata.say_persons(run, console, metadata.read_no_persons())
    if options.worst:
        metadata.show_worst(run, options.worst, console)
    return _say(floors.check_floors(wanted, run.figures()), console) if wanted else 0


def _checked(options: argparse.Namespace, console: Console) -> int:
    section = "fixtures" if options.fixtures else "checked"
    wanted = floors.read_floors(options.floors, section) if options.floors else {}
    if wanted and (options.half or _setting(options)):
        raise floors.FloorsError("floors are for the whole sample and newsclean's usual settings")
    if options.limit or options.source:
        raise CorpusError("the checked pages are few, each in one rendering: no --limit and no --source")
    if options.fixtures == (options.corpus is not None):
        raise CorpusError("name a corpus, or give --fixtures")
    version, cleaner = _cleaner(options)
    if options.fixtures:
        pages = [(truth, text, cleaner) for truth, text in checked.read_fixtures()]
    else:
        held_out = _held_out(options.folds, cleaner) if options.folds else lambda site: cleaner
        pages = checked.with_texts(Corpus(options.corpus), held_out)
    run = checked.score(pages, options.half)
    halves = f", half {' and '.join(map(str, options.half))}" if options.half else ""
    title = f"{section}{halves}, newsclean {version}, {date.today().isoformat()}"
    checked.table(run, title).print(console, options.markdown)
    if options.worst:
        checked.show_worst(run, options.worst, console)
    return _say(floors.check_floors(wanted, checked.figures(run)), console) if wanted else 0


def _held_out(folder: Path, cleaner: Any) -> Any:
    """For a site, the cleaner with the judge of the fold that the site was held out of."""
    from bench.folds import fold_of, read_folds

    models = read_folds(folder)
    return lambda site: partial(cleaner, model=models[fold_of(site)])


def _train(options: argparse.Namespace, console: Console) -> int:
    from bench.train import make

    make(options.corpus, options.output, options.folds, lambda text: console.print(text, markup=False))
    return 0


def _train_titles(options: argparse.Namespace, console: Console) -> int:
    from bench.train_titles import make

    for source, counts in make(options.corpus, options.output, options.folds).items():
        there, pages = max(1, counts["there"]), max(1, counts["all"])
        console.print(
            f"{source:17} right where it is a line {counts['right, there'] / there:.3f}, right of all {counts['right'] / pages:.3f}, "
            f"wrong of all {counts['wrong'] / pages:.3f}, pages {counts['all']}",
            markup=False, highlight=False, soft_wrap=True,
        )  # fmt: skip
    return 0


def _train_standfirsts(options: argparse.Namespace, console: Console) -> int:
    from bench.train_standfirsts import make

    for source, counts in make(options.corpus, options.output, options.folds).items():
        there, pages, others = (max(1, counts[name]) for name in ("there", "all", "others"))
        console.print(
            f"{source:17} right where it is a line {counts['right, there'] / there:.3f}, wrong {counts['wrong'] / pages:.3f}, "
            f"pages {counts['all']}; a line of the article cut on {counts['article cut'] / others:.3f} of {counts['others']} more",
            markup=False, highlight=False, soft_wrap=True,
        )  # fmt: skip
    return 0


def _train_authors(options: argparse.Namespace, console: Console) -> int:
    from bench.train_authors import make

    for source, counts in make(options.corpus, options.output, options.folds).items():
        there, pages = max(1, counts["there"]), max(1, counts["all"])
        console.print(
            f"{source:17} right where they stand there {counts['right, there'] / there:.3f}, "
            f"wrong of all {counts['wrong'] / pages:.3f}, pages {counts['all']}",
            markup=False, highlight=False, soft_wrap=True,
        )  # fmt: skip
    return 0


def _first_names(options: argparse.Namespace, console: Console) -> int:
    from bench.first_names import write

    write()
    return 0


def _readme(options: argparse.Namespace, console: Console) -> int:
    from bench import readme, rules

    readme.write()
    rules.write()
    return 0


def _cldr(options: argparse.Namespace, console: Console) -> int:
    from bench.cldr import write

    write()
    return 0


def _say(verdict: floors.Verdict, console: Console) -> int:
    for line in verdict.may_rise:
        console.print(line, style="green")
    for line in verdict.below:
        console.print(line, style="bold red")
    return 1 if verdict.failed else 0


def _peers_here() -> list[peers.Peer]:
    """The peers that are installed; the others are named on standard error."""
    here = []
    for peer in peers.PEERS:
        try:
            peer.run("A line of text to see whether it is there.", "en")
        except peers.PeerMissing as error:
            print(f"bench: left out: {error}", file=sys.stderr)
        else:
            here.append(peer)
    return here


def _html_tools_here() -> dict[str, Any]:
    """The tools that read metadata from HTML and are installed; the others are named on standard error."""
    here = {}
    for name, tool in metadata.HTML_TOOLS.items():
        try:
            tool(b"<html><body><p>A page to see whether it is there.</p></body></html>")
        except peers.PeerMissing as error:
            print(f"bench: left out: {error}", file=sys.stderr)
        else:
            here[name] = tool
    return here


def _laws(options: argparse.Namespace, console: Console) -> int:
    from newsclean import replay

    _, cleaner = _cleaner(options)
    report = laws.check_corpus(Corpus(options.corpus, options.limit), cleaner, replay, options.source)
    for table in laws.tables(report):
        table.print(console)
    for law in laws.LAWS:
        for where in report.broken[law][: options.examples]:
            console.print(f"{law}: {where}", markup=False, style="red", soft_wrap=True)
    for where in report.losers[: options.examples]:
        console.print(f"lost: {where}", markup=False, style="yellow", soft_wrap=True)
    return 1 if any(report.broken.values()) else 0


def _kinds(options: argparse.Namespace, console: Console) -> int:
    version, cleaner = _cleaner(options)
    corpus = Corpus(options.corpus, options.limit)
    notes = kinds.read_notes(options.corpus)
    counted = kinds.count(corpus, cleaner, options.source)
    kinds.table(counted, f"{corpus.path.name}, newsclean {version}").print(console)
    for where, kind in counted.unexplained(notes).items():
        console.print(f"{kind}: {where}", markup=False, style="yellow", soft_wrap=True)
    good, line = kinds.verdict(counted, notes)
    console.print(line, style="green" if good else "bold red", soft_wrap=True)
    return 0 if good else 1


def _speed(options: argparse.Namespace, console: Console) -> int:
    wanted = floors.read_floors(options.floors, "speed") if options.floors else {}
    if unknown := wanted.keys() - {"justext", "start"}:
        raise floors.FloorsError(
            f"{options.floors}: [speed] knows justext and start, not {', '.join(unknown)}"
        )
    if len(options.source) > 1:
        raise CorpusError("speed is measured on one source")
    _, cleaner = _cleaner(options)
    corpus = Corpus(options.corpus, options.limit)
    source, pages = speed.load_pages(corpus, options.source[0] if options.source else None)
    speeds = speed.measure_speed(pages, cleaner, options.rounds)
    speed.speed_table(source, pages, speeds).print(console)
    page = median_low(sorted((text for text, _ in pages), key=len))
    command = speed.command_line()
    try:
        start = speed.measure_start(page, command)
    except (OSError, subprocess.CalledProcessError) as error:
        raise CorpusError(f"{' '.join(command)} could not be timed: {error}") from error
    console.print(
        f"One page of {len(page):,} characters from the command line: {1000 * start.command:.0f} ms, "
        f"{start.multiple:.1f} times `python -c pass` ({1000 * start.python:.0f} ms)"
    )
    ratio = speeds["jusText"].seconds / speeds["newsclean"].seconds
    broken = []
    if ratio < wanted.get("justext", 0.0):
        broken.append(f"{figure(ratio, 2)} times jusText's speed is below the floor {wanted['justext']:g}")
    if start.multiple > wanted.get("start", start.multiple):
        broken.append(
            f"the start takes {start.multiple:.1f} times Python's, the limit is {wanted['start']:g}"
        )
    for line in broken:
        console.print(line, style="bold red")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
