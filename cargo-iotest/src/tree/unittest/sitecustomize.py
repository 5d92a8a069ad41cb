"""Reports each unittest case of one of QEMU's tests to cargo iotest.

Python imports this module at its start because its directory is the first in PYTHONPATH. It takes that
directory out again, so that the test and its children have the paths of QEMU's `check`, and imports the
module of the same name that it hides. To a test that does not use unittest it does nothing else. To
others it adds a report, which is a file: it prints nothing, and its errors end only the report.

The syntax is that of Python 3.6.
"""
import os
import sys


class Finder(object):
    """Extends the module of unittest that has its results, when it is imported."""

    def __init__(self, report):
        self.report = report

    def find_spec(self, name, path=None, target=None):
        if name != 'unittest.result':
            return None
        sys.meta_path.remove(self)
        for finder in sys.meta_path:
            spec = finder.find_spec(name, path, target)
            if spec is not None:
                self.extend(spec.loader)
                return spec
        return None

    def extend(self, loader):
        def exec_module(module):
            original(module)
            try:
                Report(self.report).attach(module.TestResult)
            except Exception:
                pass
        try:
            original = loader.exec_module
            loader.exec_module = exec_module
        except AttributeError:
            pass


class Report(object):
    """Writes lines of JSON."""

    def __init__(self, path):
        import time
        self.now = time.monotonic
        self.path = path
        self.process = os.getpid()
        self.began = {}
        self.outcomes = {}

    def attach(self, result):
        """Lets the methods of a class of results write what they are told."""
        self.extend(result, 'startTestRun', self.run_begins)
        self.extend(result, 'startTest', self.case_begins)
        self.extend(result, 'stopTest', self.case_ends)
        self.extend(result, 'stopTestRun', self.run_ends)
        self.extend(result, 'addSubTest', self.subtest)
        for method, verdict in (
                ('addSuccess', 'pass'),
                ('addSkip', 'skip'),
                ('addExpectedFailure', 'expected-failure'),
                ('addUnexpectedSuccess', 'unexpected-success'),
                ('addFailure', 'fail'),
                ('addError', 'error')):
            self.extend(result, method, self.outcome, verdict)

    def extend(self, result, name, note, *more):
        original = getattr(result, name)

        def method(this, *arguments, **named):
            returned = original(this, *arguments, **named)
            # A child of the test has its own cases, or none.
            if self.path is not None and os.getpid() == self.process:
                try:
                    note(*(more + (this,) + arguments))
                except Exception:
                    self.path = None
            return returned
        method.__name__ = name
        method.__doc__ = original.__doc__
        setattr(result, name, method)

    def run_begins(self, result):
        # The runner calls this with the suite in a variable. Extending the runner instead would add a
        # line to the stack of every test.
        suite = sys._getframe(2).f_locals.get('test')
        names = []
        pending = [suite]
        while pending:
            test = pending.pop(0)
            if hasattr(test, '__iter__'):
                pending[:0] = list(test)
            elif hasattr(test, 'id'):
                names.append(name_of(test))
        self.write({'planned': names})

    def case_begins(self, result, test):
        name = name_of(test)
        self.began[name] = self.now()
        self.outcomes[name] = []
        if type(test).__name__ == '_FailedTest':
            self.write({'known': known_cases()})
        self.write({'start': name})

    def outcome(self, verdict, result, test, detail=None):
        self.add(getattr(test, 'test_case', test), verdict, detail)

    def subtest(self, result, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], test.failureException)
            # Its parameters: `(i=1)`.
            label = subtest._subDescription() if hasattr(subtest, '_subDescription') else ''
            self.add(test, 'fail' if failed else 'error', err, label)

    def add(self, test, verdict, detail, label=''):
        reason, place = None, None
        if isinstance(detail, tuple):
            reason, place = described(detail)
        elif detail is not None:
            reason = str(detail)
        if label:
            reason = '%s %s' % (label, reason)
        name = name_of(test)
        if name in self.outcomes:
            self.outcomes[name].append((verdict, reason, place))
        else:
            # The preparation or the clean-up of a class or module, which never begins.
            self.end(name, None, [(verdict, reason, place)])

    def case_ends(self, result, test):
        name = name_of(test)
        # In Python 3.12.1, one that its decorator skips ends without a beginning.
        if name in self.began:
            seconds = self.now() - self.began.pop(name)
            self.end(name, seconds, self.outcomes.pop(name))

    def end(self, name, seconds, outcomes):
        order = ('pass', 'skip', 'expected-failure', 'unexpected-success', 'fail', 'error')
        verdict, place, reasons = 'unfinished', None, []
        if outcomes:
            verdict = max((outcome[0] for outcome in outcomes), key=order.index)
            worst = [outcome for outcome in outcomes if outcome[0] == verdict]
            place = worst[0][2]
            reasons = [outcome[1] for outcome in worst if outcome[1]]
        self.write({'end': {
            'name': name, 'verdict': verdict, 'seconds': seconds,
            'reason': '\n'.join(reasons)[:4000] or None, 'place': place}})

    def run_ends(self, result):
        self.write({'done': result.testsRun})

    def write(self, event):
        import json
        line = (json.dumps(readable(event)) + '\n').encode('ascii')
        # Opened anew for each line: no descriptor of the test's is ever ours.
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            while line:
                line = line[os.write(file, line):]
        finally:
            os.close(file)


def readable(value):
    """Replaces halves of characters, which are no text to others."""
    if isinstance(value, str):
        return value.encode('utf-8', 'backslashreplace').decode('utf-8')
    if isinstance(value, dict):
        return dict((key, readable(part)) for key, part in value.items())
    if isinstance(value, (list, tuple)):
        return [readable(part) for part in value]
    return value


def name_of(test):
    """Returns `TestClass.test_method`."""
    name = test.id()
    if name.endswith(')') and ' (' in name and not hasattr(test, '_testMethodName'):
        # `setUpClass (__main__.TestClass)`
        what, of = name[:-1].split(' (', 1)
        name = '%s.%s' % (of, what)
    if name.startswith('__main__.'):
        name = name[len('__main__.'):]
    return name


def described(error):
    """Returns the text of an exception, and the innermost line of the test in its trace."""
    import traceback
    text = ''.join(traceback.format_exception_only(error[0], error[1])).strip()
    script = getattr(sys.modules.get('__main__'), '__file__', None)
    place, trace = None, error[2]
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == script:
            place = '%s:%d' % (script, trace.tb_lineno)
        trace = trace.tb_next
    return text, place


def known_cases():
    """Returns the names of all cases of the test."""
    import unittest
    names = []
    loader = unittest.TestLoader()
    for name, value in sorted(vars(sys.modules['__main__']).items()):
        if isinstance(value, type) and issubclass(value, unittest.TestCase):
            names += ['%s.%s' % (name, case) for case in loader.getTestCaseNames(value)]
    return names


def set_up():
    own = os.path.dirname(os.path.abspath(__file__))
    report = os.environ.pop('IOTEST_CASES_FILE', None)
    first, _, others = os.environ.get('PYTHONPATH', '').partition(os.pathsep)
    if os.path.abspath(first) == own:
        if others:
            os.environ['PYTHONPATH'] = others
        else:
            del os.environ['PYTHONPATH']
    sys.path[:] = [path for path in sys.path if path != own]
    sys.path_importer_cache.pop(own, None)
    if report:
        sys.meta_path.insert(0, Finder(report))


try:
    set_up()
except Exception:
    pass
# The module of this name that would have been imported, with its errors. If there is none, Python
# ignores that.
del sys.modules['sitecustomize']
import sitecustomize  # noqa: E402,F401
