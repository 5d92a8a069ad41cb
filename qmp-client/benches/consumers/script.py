"""What a strange QEMU says: the texts of the cases, and a server that says them to a client.

Used by measure.py. Nothing here imitates QEMU further than the programs need to come to the strange message.
"""

import json
import socket
import threading

GREETING = {"QMP": {"version": {"qemu": {"micro": 0, "minor": 0, "major": 12}, "package": ""}, "capabilities": ["oob"]}}
SIZE = 1 << 20


def image(depth):
    """Returns the text of a chain of images, since Python's own encoder cannot nest so deep."""
    head = '{"virtual-size": 1, "filename": "f", "format": "qcow2", "dirty-flag": false, "backing-image": '
    base = '{"virtual-size": 1, "filename": "f", "format": "raw", "dirty-flag": false}'
    return head * (depth - 1) + base + "}" * (depth - 1)


def device(depth=1, more="", name="d"):
    """Returns the text of a device as query-block describes it."""
    return (
        f'{{"device": "{name}", "type": "unknown", "removable": false, "locked": false, {more}"inserted": '
        '{"file": "f", "ro": false, "drv": "qcow2", "encrypted": false, "backing_file_depth": 1, '
        '"detect_zeroes": "off", "bps": 0, "bps_rd": 0, "bps_wr": 0, "iops": 0, "iops_rd": 0, "iops_wr": 0, '
        f'"active": true, "image": {image(depth)}, "cache": {{"writeback": true, "direct": false, "no-flush": false}}, '
        '"write_threshold": 0}}'
    )


def huge():
    """Returns the text of as many devices as take 80 MB."""
    one = device(name="d000000")
    return "[" + ", ".join(device(name=f"d{at:06}") for at in range(80_000_000 // len(one) + 1)) + "]"


def event(name, data):
    return json.dumps({"timestamp": {"seconds": 1, "microseconds": 2}, "event": name, "data": data})


# What differs from the usual: the reply to query-block, jobs beside ours, and lines that come before the reply to
# the first query-jobs. `recorded` says whether a recording can have it.
CASES = {
    "nothing strange": {},
    "an event that no release has": {"lines": [event("NOVEL", {"a": 1})]},
    "an event of a vendor, `__ORG.EXAMPLE_GONE`": {"lines": [event("__ORG.EXAMPLE_GONE", {})]},
    "an enum value that no release has": {
        "jobs": [{"id": "x", "type": "levitate", "status": "asleep", "current-progress": 0, "total-progress": 1}]
    },
    "a member that no release has": {"block": lambda: "[" + device(more='"mood": "good", ') + "]"},
    "a member of a vendor, `__org.example_mood`": {
        "block": lambda: "[" + device(more='"__org.example_mood": {"a": 1}, ') + "]"
    },
    "a chain of 130 images": {"block": lambda: "[" + device(130) + "]"},
    "a chain of 500 images": {"block": lambda: "[" + device(500) + "]"},
    "a chain of 10,000 images": {"block": lambda: "[" + device(10_000) + "]"},
    "a reply of 80 MB": {"block": huge},
    "a reply whose id is not ours": {"lines": ['{"return": {}, "id": "somebody"}'], "recorded": False},
    "an event before the greeting": {"before": event("RESUME", {}), "recorded": False},
    "a connection that is lost once": {"cut": True, "recorded": False},
}


def session(case):
    """Returns a recorded session, one message per line."""
    lines = [json.dumps(GREETING), '{"execute": "qmp_capabilities", "id": 1}', '{"return": {}, "id": 1}']
    lines += ['{"execute": "query-block", "id": 2}', f'{{"return": {block(case)}, "id": 2}}']
    lines += ['{"execute": "query-jobs", "id": 3}', *case.get("lines", [])]
    lines += [json.dumps({"return": jobs(case, "running"), "id": 3})]
    return "\n".join(lines) + "\n"


def block(case):
    return case.get("block", lambda: "[" + device() + "]")()


def jobs(case, status):
    ours = {"id": "copy", "type": "mirror", "status": status, "current-progress": SIZE, "total-progress": SIZE}
    return [*case.get("jobs", []), ours]


class Server:
    """Serves one client after the other on a Unix socket, as a case says."""

    def __init__(self, path, case):
        self.case, self.block = case, block(case)
        self.listener = socket.socket(socket.AF_UNIX)
        self.listener.bind(path)
        self.listener.listen()
        self.status, self.strange = "running", True
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def close(self):
        """Ends it."""
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self.thread.join()

    def serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            try:
                self.client(client)
            except (OSError, EOFError):
                pass
            client.close()

    def client(self, client):
        say = lambda text: client.sendall(text.encode() + b"\r\n")
        if "before" in self.case:
            say(self.case["before"])
        say(json.dumps(GREETING))
        decoder, heard = json.JSONDecoder(), ""
        while True:
            part = client.recv(1 << 16)
            if not part:
                return
            heard += part.decode()
            while heard.strip():
                try:
                    command, end = decoder.raw_decode(heard.lstrip())
                except ValueError:
                    break
                heard = heard.lstrip()[end:]
                if not self.answer(command, say):
                    return

    def answer(self, command, say):
        """Answers a command; returns whether the connection goes on."""
        name, reply = command.get("execute") or command["exec-oob"], "{}"
        if name == "query-block":
            reply = self.block
        elif name == "query-jobs":
            if self.strange:
                self.strange = False
                if self.case.get("cut"):
                    return False
                for line in self.case.get("lines", []):
                    say(line)
            reply = json.dumps(jobs(self.case, self.status))
            if self.status == "running":
                self.status = "ready"
        elif name == "job-complete":
            self.status = "concluded"
        ident = f', "id": {json.dumps(command["id"])}' if "id" in command else ""
        say(f'{{"return": {reply}{ident}}}')
        if name in ("drive-mirror", "job-complete"):
            say(event("JOB_STATUS_CHANGE", {"id": "copy", "status": self.status}))
        return True
