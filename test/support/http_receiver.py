#!/usr/bin/python3
"""An HTTP server for tests of what calls others. Prints its port first.

    /status/410[?retry=7]  that status    /to?URL   a redirect there
    /bytes/N               N bytes        /slow     no answer
    /echo                  what was asked, as JSON
    /webhook/SECRET        204 when the signature is right after Standard
                           Webhooks 1.0, computed here on its own, else 401
    /kept                  what came there with a right signature, as JSON
"""
import base64
import hashlib
import hmac
import json
import ssl
import sys
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


kept = []


def is_signed(headers, body, secret):
    key = base64.b64decode(secret.removeprefix('whsec_'))
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    own = 'v1,' + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
    return own in headers['webhook-signature'].split(' ')


class Receiver(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):
        pass

    def answer(self, status, body=b'', headers=()):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        url = urllib.parse.urlsplit(self.path)
        parts = url.path.split('/')
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        if parts[1] == 'status':
            wish = [('Retry-After', url.query[6:])] if url.query else []
            self.answer(int(parts[2]), headers=wish)
        elif parts[1] == 'to':
            self.answer(302, headers=[('Location', url.query)])
        elif parts[1] == 'bytes':
            self.answer(200, b'x' * int(parts[2]))
        elif parts[1] == 'slow':
            time.sleep(60)
        elif parts[1] == 'webhook':
            secret = urllib.parse.unquote(self.path[len('/webhook/'):])
            is_good = is_signed(self.headers, body, secret)
            if is_good:
                kept.append({'id': self.headers['webhook-id'], 'body': json.loads(body)})
            self.answer(204 if is_good else 401)
        elif parts[1] == 'kept':
            self.answer(200, json.dumps(kept).encode())
        else:
            told = {'how': self.command, 'body': body.decode(),
                    'headers': {k.lower(): v for k, v in self.headers.items()}}
            self.answer(200, json.dumps(told).encode(), [('X-Said', ' two  words ')])

    do_GET = do_POST


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # who asked has gone: some tests do that


server = Server(('127.0.0.1', 0), Receiver)
if len(sys.argv) > 1:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    server.socket = context.wrap_socket(server.socket, server_side=True)
print(server.server_port, flush=True)
server.serve_forever()
