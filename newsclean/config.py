"""Settings from a file: `[tool.newsclean]` of a pyproject.toml, or a newsclean.toml.

A setting is an option of the command by its long name, and is checked as that option is. What may be set, and what for
single files, stands in `SETTINGS` and `PER_FILE`; a new option becomes a setting by its name there.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .records import dataclass, field

if TYPE_CHECKING:
    from pathlib import Path

    from click import BadParameter, Context, Option

    from .rules import Rule

Check = Callable[[str, object], tuple[str, Any]]
"""Takes a setting and its value; gives the parameter and the value it means, or raises ValueError: what is wrong."""

SETTINGS = (
    "favor", "rules", "skip", "only", "keep", "date-base", "from", "text-field", "encoding", "format", "no-removed",
    "pretty",    "output-format",
)  # fmt: skip
PER_FILE = ("favor", "skip", "only", "keep", "date-base", "from", "text-field", "encoding")
PARAMETERS = {"from": "form"}
"""Settings whose parameter has another name."""
OF_CLEAN = ("favor", "skip", "only", "keep", "date_base", "rules")
"""The parameters that `clean` takes too."""
ADDED = frozenset({"skip", "keep"})
"""What a table for single files adds to the general setting; of the others it takes the place."""
_TABLES = "per-file"

OWN_FILE, PROJECT_FILE = "newsclean.toml", "pyproject.toml"


class BadConfig(ValueError):
    """A configuration that cannot be used. The message names the file and the setting, in one line."""


@dataclass(frozen=True)
class Config:
    """The settings of one file, by parameter. per_file: pairs of a glob and the settings for the files it matches."""

    path: Path | None = None
    settings: Mapping[str, Any] = field(default_factory=dict)
    per_file: tuple[tuple[str, Mapping[str, Any]], ...] = ()
    _used: set[str] = field(default_factory=set, repr=False, compare=False)

    def unmatched(self) -> list[str]:
        """What is said of the globs that no file has matched so far."""
        return [
            f'{self.path}: {_TABLES}."{pattern}" matches none of the inputs'
            for pattern, _ in self.per_file
            if pattern not in self._used
        ]

    def of(self, path: str) -> dict[str, Any]:
        """The settings for one file: the general ones, then those of each glob that matches, in their order."""
        found = dict(self.settings)
        for pattern, settings in self.per_file:
            if self._matches(pattern, path):
                self._used.add(pattern)
                for name, value in settings.items():
                    found[name] = [*found.get(name, ()), *value] if name in ADDED else value
        return found

    def _matches(self, pattern: str, path: str) -> bool:
        """Whether a glob matches a path, seen from the folder of the configuration.

        `*` matches slashes too; a glob without a slash is for the name of the file, in whatever folder.
        """
        from fnmatch import fnmatchcase

        assert self.path is not None
        name = os.path.relpath(os.path.abspath(path), os.path.abspath(self.path.parent)).replace(os.sep, "/")
        if "/" not in pattern:
            name = name.rpartition("/")[2]
        return fnmatchcase(name, pattern) or fnmatchcase(name, pattern.removeprefix("**/"))


@dataclass(frozen=True)
class Settings:
    """What holds for each file, by parameter: what the command line says, then the tables for the file, then the rest.

    general: of all files. fixed: the parameters that the command line itself sets.
    """

    general: Mapping[str, Any]
    config: Config = Config()
    fixed: tuple[str, ...] = ()

    def of(self, path: str) -> Mapping[str, Any]:
        """The settings for one file."""
        if not self.config.per_file:
            return self.general
        special = self.config.of(path)
        fixed = {name: self.general[name] for name in self.fixed}
        return {**self.general, **special, **fixed}


def load(given: str | None, check: Check) -> Config:
    """The configuration in the given file, or in the nearest one from the working directory upwards, if there is one.

    Raises BadConfig for what cannot be read, for unknown settings, and for values that `check` refuses.
    """
    from pathlib import Path

    if given is not None:
        path = Path(given)
        if (table := _table(path, must=True)) is None:
            raise BadConfig(f"{path}: there is no [tool.newsclean] in it")
        return _read(path, table, check)
    try:
        here = Path.cwd()
    except FileNotFoundError:  # it was removed
        return Config()
    for path in _candidates(here):
        if (table := _table(path, must=False)) is not None:
            return _read(path, table, check)
    return Config()


_MAY_SET = re.compile(rb"""(?mx)
    tool ["']? \s* \. \s* ["']? newsclean   # [tool.newsclean], and with quotes
    | ^ \s* \[ \s* ["']? tool ["']? \s* \]     # [tool]
    | ^ \s* ["']? tool ["']? \s* =            # tool = { newsclean = ... }
""")
"""What stands in a pyproject.toml with settings."""


def is_configured() -> bool:
    """Whether there may be a file from which `load` would take settings without being told, or which it would refuse."""
    try:
        folder = os.getcwd()
        while True:
            if os.path.lexists(os.path.join(folder, OWN_FILE)):
                return True
            project = os.path.join(folder, PROJECT_FILE)
            if os.path.lexists(project):
                with open(project, "rb") as stream:
                    if _MAY_SET.search(stream.read()):
                        return True
            if folder == (above := os.path.dirname(folder)):
                return False
            folder = above
    except OSError:
        return True


def _candidates(folder: Path) -> Iterator[Path]:
    for above in (folder, *folder.parents):
        yield above / OWN_FILE
        yield above / PROJECT_FILE


def _table(path: Path, must: bool) -> dict[str, Any] | None:
    """The settings in a file as they stand; None for a project without any, and where no file need be."""
    project = path.name == PROJECT_FILE
    try:
        data = path.read_bytes()
    except OSError as error:
        if must or not isinstance(error, (FileNotFoundError, NotADirectoryError, PermissionError)):
            raise BadConfig(f"{path}: cannot be read ({error.strerror or error})") from None
        return None
    if project and not _MAY_SET.search(data):
        return None  # seen without parsing it
    import tomllib

    try:
        content = tomllib.loads(data.decode("utf-8"))
    except UnicodeDecodeError:
        raise BadConfig(f"{path}: is not UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise BadConfig(f"{path}: is no valid TOML ({str(error).partition(chr(10))[0]})") from None
    except (ValueError, RecursionError):
        raise BadConfig(f"{path}: is no valid TOML (nested too deeply, or a number too long)") from None
    tool = content.get("tool")
    if not project and not (isinstance(tool, dict) and "newsclean" in tool):
        return content
    table = tool.get("newsclean") if isinstance(tool, dict) else None
    if not project and len(content) > 1:
        other = next(name for name in content if name != "tool")
        raise BadConfig(f"{path}: {other} stands beside [tool.newsclean]; leave out that prefix in this file")
    if table is not None and not isinstance(table, dict):
        raise BadConfig(f"{path}: tool.newsclean is no table of settings")
    return table


def _read(path: Path, table: dict[str, Any], check: Check) -> Config:
    """The settings of a file, checked."""
    where = f"{path}: tool.newsclean." if path.name == PROJECT_FILE else f"{path}: "
    tables = table.pop(_TABLES, {})
    settings = _checked(where, path.parent, table, (*SETTINGS, _TABLES), check)
    if not isinstance(tables, dict):
        raise BadConfig(f"{where}{_TABLES} is no table of globs")
    per_file = []
    for pattern, inner in tables.items():
        here = f'{where}{_TABLES}."{pattern}"'
        if not isinstance(inner, dict):
            raise BadConfig(f"{here} is no table of settings")
        per_file.append((pattern, _checked(f"{here}.", path.parent, inner, PER_FILE, check)))
    return Config(path, settings, tuple(per_file))


def _checked(
    where: str, folder: Path, table: Mapping[str, object], known: tuple[str, ...], check: Check
) -> dict[str, Any]:
    checked: dict[str, Any] = {}
    # The rules of packs come first: other settings may name them.
    for name, value in sorted(table.items(), key=lambda item: item[0] != "rules"):
        if name not in known:
            from difflib import get_close_matches

            near = get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"the settings here are {', '.join(known)}"
            raise BadConfig(f"{where}{name}: there is no such setting; {hint}")
        try:
            if name == "rules" and isinstance(value, list):  # the files stand beside the configuration
                value = [str(folder / file) if isinstance(file, str) else file for file in value]
            parameter, used = check(name, value)
        except ValueError as error:
            raise BadConfig(f"{where}{name}: {error}") from None
        checked[parameter] = used
    return checked


# The settings as options of the command


def configure(ctx: Context, given: str | None) -> None:
    """Load the configuration and make its settings the defaults of the command's options; BadConfig as in `load`."""
    options = {option.lstrip("-"): param for param in ctx.command.params for option in param.opts}

    def check(name: str, value: object) -> tuple[str, Any]:
        option: Option = options[name]  # type: ignore[assignment]
        if name == "rules" and is_given(ctx, "rules"):
            return "rules", value  # those of the command line are loaded in their place
        return str(option.name), _value(ctx, option, value)

    ctx.obj = load(given, check)
    ctx.default_map = dict(ctx.obj.settings)


def settings_of(ctx: Context, rules: Sequence[Rule]) -> Settings:
    """What the command line and the configuration say; `rules` are those of the packs."""
    parameters = [PARAMETERS.get(name, name.replace("-", "_")) for name in PER_FILE]
    general = {**{name: ctx.params[name] for name in parameters}, "rules": rules}
    fixed = ("rules", *(name for name in parameters if is_given(ctx, name)))
    return Settings(general, ctx.obj or Config(), fixed)


def is_given(ctx: Context, parameter: str) -> bool:
    """Whether the command line itself sets a parameter."""
    source = ctx.get_parameter_source(parameter)
    return source is not None and source.name == "COMMANDLINE"


def _value(ctx: Context, option: Option, value: object) -> Any:
    """The value of a setting, checked as that of the option; ValueError says what is wrong."""
    from datetime import date

    from click import BadParameter

    if isinstance(value, date):  # TOML knows days
        value = value.isoformat()
    if option.multiple:
        wanted, fits = "a list of strings", isinstance(value, list) and all(isinstance(v, str) for v in value)
    elif option.is_flag:
        wanted, fits = "true or false", isinstance(value, bool)
    else:
        wanted, fits = "a string", isinstance(value, str)
    if not fits:
        raise ValueError(f"must be {wanted}")
    try:
        return option.process_value(ctx, value)
    except BadParameter as error:
        raise ValueError(told(error)) from None


def told(error: BadParameter) -> str:
    """What is wrong with a value, and which one is near where one of a few was wanted."""
    from difflib import get_close_matches

    from click import Choice

    kind = error.param.type if error.param is not None else None
    value = re.match("'(.*?)' is not one of ", error.message)
    near = get_close_matches(value[1], [*kind.choices], n=1) if isinstance(kind, Choice) and value else []
    return f"{error.message.removesuffix('.')}; did you mean {near[0]}?" if near else error.message
