"""Somebody who uses the interface over HTTP, as a browser would."""
import dataclasses
import http.client
import json
import re

from district import CODE, ensure

ANSWERS_WITHIN_S = 40  # the server gives up after 30


class NotSent(Exception):
    """Nobody listens: the server cannot have seen the request."""


class Unanswered(Exception):
    """Sent, but the connection ended before an answer: done or not done."""


@dataclasses.dataclass
class Answer:
    status: int
    body: dict

    @property
    def is_kept(self):
        return 200 <= self.status < 300

    @property
    def code(self):
        return self.body.get("code", "")


class Client:
    """One device: its connection and its cookie."""

    def __init__(self, port, code=CODE):
        self.port = port
        self.code = code  # of the district
        self.cookies = {}
        self.connection = None

    def at(self, port):
        """The same device, with its cookie, at another server."""
        other = Client(port, self.code)
        other.cookies = self.cookies
        return other

    def ask(self, method, path, body=None):
        """As a browser does: a look over a connection that the server has
        closed meanwhile is repeated, a change never."""
        is_old = self.connection is not None
        try:
            return self._ask_once(method, path, body)
        except Unanswered:
            if method != "GET" or not is_old:
                raise
            return self._ask_once(method, path, body)

    def _ask_once(self, method, path, body):
        connection = self._connected()
        headers = {"Cookie": "; ".join(
            f"{name}={value}" for name, value in self.cookies.items())}
        text = None
        if body is not None:
            text = json.dumps(body, ensure_ascii=False).encode()
            headers["Content-Type"] = "application/json"
        try:
            connection.request(method, path, text, headers)
            got = connection.getresponse()
            content = got.read()
        except (OSError, http.client.HTTPException) as e:
            self.hang_up()
            raise Unanswered(f"{method} {path}: {e!r}") from e
        for line in got.headers.get_all("Set-Cookie") or []:
            name, value = line.split(";")[0].split("=", 1)
            self.cookies[name] = value
        is_json = "json" in got.headers.get("Content-Type", "")
        return Answer(got.status, json.loads(content) if is_json else {})

    def _connected(self):
        if self.connection is None:
            self.connection = http.client.HTTPConnection(
                "127.0.0.1", self.port, timeout=ANSWERS_WITHIN_S)
            try:
                self.connection.connect()
            except OSError as e:
                self.connection = None
                raise NotSent(str(e)) from e
        return self.connection

    def hang_up(self):
        if self.connection is not None:
            self.connection.close()
            self.connection = None

    def district(self, method, path, body=None):
        return self.ask(method, f"/api/v1/d/{self.code}{path}", body)

    def needed(self, method, path, body=None):
        got = self.district(method, path, body)
        ensure(got.is_kept, f"{method} {path} answers {got.status} {got.body}")
        return got.body

    def sign_in(self, phone):
        """With the code a demonstration shows."""
        sent = self.needed("POST", "/sign-in/codes",
                           {"channel": "phone", "address": phone})
        self.needed("POST", f"/sign-in/codes/{sent['id']}",
                    {"code": self.code_for(phone)})
        return self

    def code_for(self, phone):
        shown = self.needed("GET", "/outbox/shown")["messages"]
        text = next(m["text"] for m in shown if m["to"].endswith(phone[-2:]))
        return re.search(r"\b[0-9]{6}\b", text).group()

    def all_of(self, path, member):
        """Every page of a list."""
        out, after = [], ""
        while True:
            joint = "&" if "?" in path else "?"
            page = self.needed("GET", f"{path}{joint}limit=200{after}")
            out += page[member]
            if not page.get("next"):
                return out
            after = f"&after={page['next']}"
