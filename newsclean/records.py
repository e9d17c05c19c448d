"""Dataclasses that are quick to define: `dataclass`, `field` and `replace` as in `dataclasses`, for what is used here.

`dataclasses` writes and compiles half a dozen methods for each class, and reads its signature for the docstring; for all
classes of the package that takes longer than to clean a page. Here only `__init__` is compiled, when the first
instance is made, and the other methods are shared. To type checkers, and to the functions of `dataclasses`, these are
dataclasses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = ["dataclass", "field", "replace"]

if TYPE_CHECKING:
    from dataclasses import dataclass, field, replace
else:
    _MISSING = object()

    class _Field:
        """What `field` says of a field."""

        __slots__ = ("compare", "default", "make", "repr")

        def __init__(self, default, make, repr, compare):
            self.default, self.make, self.repr, self.compare = default, make, repr, compare

    def field(*, default=_MISSING, default_factory=None, repr=True, compare=True):
        """A field with a default, or with one that is made anew for each instance; as in `dataclasses`."""
        return _Field(default, default_factory, repr, compare)

    def replace(instance, /, **changes):
        """The same with some of its fields changed."""
        kept = {name: getattr(instance, name) for name in instance.__match_args__}
        return type(instance)(**{**kept, **changes})

    def dataclass(cls=None, /, *, frozen=False, slots=False, eq=True):
        """Give a class with annotated fields its methods. The fields are those of the class itself; none are inherited."""
        if cls is None:
            return lambda cls: dataclass(cls, frozen=frozen, slots=slots, eq=eq)
        annotations = cls.__annotations__
        names = tuple(annotations)
        fields = {
            name: each if isinstance(each, _Field) else _Field(each, None, True, True)
            for name in names
            for each in (vars(cls).get(name, _MISSING),)
        }
        methods = {
            "__match_args__": names,
            "__repr__": _repr,
            "__dataclass_fields__": _Fields(fields),
            "_shown": tuple(name for name in names if fields[name].repr),
            "_compared": tuple(name for name in names if fields[name].compare),
        }
        if eq:
            methods["__eq__"] = _eq
            methods["__hash__"] = _hash if frozen else None
        if frozen:
            methods["__setattr__"] = _refuse_to_set
            methods["__delattr__"] = _refuse_to_delete
        if frozen and slots:  # pickle would set the attributes
            methods["__getstate__"] = _state
            methods["__setstate__"] = _set_state
        given = {name for name in methods if name in vars(cls) and name != "__hash__"}
        methods = {name: method for name, method in methods.items() if name not in given}
        if slots:
            left_out = {*names, "__dict__", "__weakref__"}
            body = {name: value for name, value in vars(cls).items() if name not in left_out}
            methods |= {"__slots__": names, "__qualname__": cls.__qualname__, "__annotations__": annotations}
            cls = type(cls)(cls.__name__, cls.__bases__, {**body, **methods})
        else:
            for name, method in methods.items():
                setattr(cls, name, method)
            for name, each in fields.items():  # a plain default stays the attribute of the class
                if each.make is not None:
                    delattr(cls, name)
                elif each.default is not _MISSING:
                    setattr(cls, name, each.default)
        made = cls

        def __init__(self, *args, **kwargs):
            made.__init__ = _init_of(made, fields, frozen, slots)
            made.__init__(self, *args, **kwargs)

        cls.__init__ = __init__
        return cls

    def _init_of(cls, fields, frozen, slots):
        """The `__init__` of a class, as one would write it."""
        known = {"MISSING": _MISSING, "set_": object.__setattr__}
        parameters, lines = [], []
        for name, each in fields.items():
            value = name
            if each.make is not None:
                known[f"make_{name}"] = each.make
                parameters.append(f"{name}=MISSING")
                value = f"make_{name}() if {name} is MISSING else {name}"
            elif each.default is not _MISSING:
                known[f"default_{name}"] = each.default
                parameters.append(f"{name}=default_{name}")
            else:
                parameters.append(name)
            if frozen and slots:  # the slot itself sets it, past __setattr__
                known[f"set_{name}"] = vars(cls)[name].__set__
                lines.append(f" set_{name}(self, {value})")
            elif frozen:
                lines.append(f" set_(self, {name!r}, {value})")
            else:
                lines.append(f" self.{name} = {value}")
        exec(f"def __init__(self, {', '.join(parameters)}):\n" + "\n".join(lines or [" pass"]), known)
        return known["__init__"]

    class _Fields:
        """`__dataclass_fields__`, by which `dataclasses` knows its classes; made when that asks."""

        def __init__(self, fields):
            self.fields = fields
            self.made = None

        def __get__(self, instance, owner):
            if self.made is None:
                import dataclasses

                body = {"__annotations__": dict(owner.__annotations__)}
                for name, each in self.fields.items():
                    said = {"repr": each.repr, "compare": each.compare}
                    if each.make is not None:
                        said["default_factory"] = each.make
                    elif each.default is not _MISSING:
                        said["default"] = each.default
                    body[name] = dataclasses.field(**said)
                twin = dataclasses.dataclass(type(owner.__name__, (), body))
                self.made = twin.__dataclass_fields__
            return self.made

    def _values(self):
        return tuple(getattr(self, name) for name in self._compared)

    def _repr(self):
        said = ", ".join(f"{name}={getattr(self, name)!r}" for name in self._shown)
        return f"{type(self).__qualname__}({said})"

    def _eq(self, other):
        return _values(self) == _values(other) if other.__class__ is self.__class__ else NotImplemented

    def _hash(self):
        return hash(_values(self))

    def _refuse_to_set(self, name, value):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def _refuse_to_delete(self, name):
        from dataclasses import FrozenInstanceError

        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def _state(self):
        return tuple(getattr(self, name) for name in self.__match_args__)

    def _set_state(self, state):
        for name, value in zip(self.__match_args__, state, strict=True):
            object.__setattr__(self, name, value)
