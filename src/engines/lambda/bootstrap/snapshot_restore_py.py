"""What runs before a snapshot and after a restoration, as functions register it.

https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks-python.html
"""
_before = []
_after = []


def register_before_snapshot(func, *args, **kwargs):
    _before.append((func, args, kwargs))


def register_after_restore(func, *args, **kwargs):
    _after.append((func, args, kwargs))


def get_before_snapshot():
    return list(reversed(_before))


def get_after_restore():
    return list(_after)
