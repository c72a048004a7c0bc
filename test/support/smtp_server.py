#!/usr/bin/python3
"""A real SMTP server for tests (aiosmtpd): keeps what it is sent.

    /usr/bin/python3 test/support/smtp_server.py --port 0 --folder DIR

prints its port on the first line and writes every mail to DIR as 0001.eml, and
what Python's own parser reads in it as 0001.json; the .eml appears last, whole.
The first part of a recipient's address says what happens to it:

    refused@   550 at RCPT        later@    451 at RCPT
    unwanted@  554 after DATA     broken@   the connection ends at RCPT
    lost@      the connection ends after the mail   slow@   no answer at RCPT
"""
import argparse
import asyncio
import email
import email.header
import email.policy
import email.utils
import json
import logging
import os
import ssl
import warnings

from aiosmtpd.smtp import SMTP, AuthResult


def first_part(address):
    return address.split('@')[0]


def what_is_read(content, envelope):
    mail = email.message_from_bytes(content, policy=email.policy.default)

    def text_of(kind):
        for part in mail.walk():
            if part.get_content_type() == f'text/{kind}':
                return part.get_content().replace('\r\n', '\n')
        return None

    # Python 3.11's own `addresses` puts blanks between the encoded words of a
    # name (gh-92081), which RFC 2047 6.2 forbids.
    plain = email.message_from_bytes(content)

    def people(name):
        return [
            {'name': str(email.header.make_header(email.header.decode_header(name_given))),
             'address': address}
            for name_given, address in email.utils.getaddresses(plain.get_all(name, []))]

    return {
        'envelope_from': envelope.mail_from, 'envelope_to': envelope.rcpt_tos,
        'from': people('From'), 'to': people('To'), 'reply_to': people('Reply-To'),
        'subject': mail['Subject'], 'message_id': mail['Message-ID'],
        'unix_s': int(mail['Date'].datetime.timestamp()),
        'type': mail.get_content_type(),
        'text': text_of('plain'), 'html': text_of('html'),
        'defects': [str(d) for part in mail.walk() for d in part.defects]
        + [str(d) for value in mail.values() for d in value.defects],
        'longest_line': max(len(line) for line in content.split(b'\r\n')),
        'is_seven_bit': content.isascii(),
        'bare_line_ends': content.replace(b'\r\n', b'').count(b'\n')
        + content.replace(b'\r\n', b'').count(b'\r'),
    }


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        what = first_part(address)
        if what == 'refused':
            return '550 5.1.1 No such person here'
        if what == 'later':
            return '451 4.3.0 Try again later'
        if what == 'broken':
            server.transport.abort()
            return '421 Going away'
        if what == 'slow':
            await asyncio.sleep(60)
        envelope.rcpt_tos.append(address)
        return '250 OK'

    async def handle_DATA(self, server, session, envelope):
        what = first_part(envelope.rcpt_tos[0])
        if what == 'unwanted':
            return '554 5.7.1 Not wanted'
        if what == 'lost':
            server.transport.abort()
            return '421 Going away'
        self.keep(envelope)
        return '250 Kept'

    def keep(self, envelope):
        self.count += 1
        name = os.path.join(self.folder, f'{self.count:04}')
        with open(name + '.json', 'w', encoding='utf-8') as file:
            json.dump(what_is_read(envelope.content, envelope), file, ensure_ascii=False)
        with open(name + '.part', 'wb') as file:
            file.write(envelope.content)
        os.rename(name + '.part', name + '.eml')


def options_given():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument('--port', type=int, default=0)
    parser.add_argument('--folder', required=True)
    parser.add_argument('--security', choices=['none', 'starttls', 'tls'], default='none')
    parser.add_argument('--certificate', help='PEM, for starttls and tls')
    parser.add_argument('--key', help='PEM')
    parser.add_argument('--user', help='must log in as this')
    parser.add_argument('--password', default='')
    parser.add_argument('--mechanism', choices=['LOGIN', 'PLAIN'], default='PLAIN')
    return parser.parse_args()


async def serve(o):
    context = None
    if o.security != 'none':
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(o.certificate, o.key)

    def authenticate(server, session, envelope, mechanism, given):
        is_right = (given.login, given.password) == (o.user.encode(), o.password.encode())
        return AuthResult(success=is_right, handled=False)

    keeper = Keeper(o.folder)
    loop = asyncio.get_running_loop()

    def connection():
        return SMTP(
            keeper, loop=loop, hostname='localhost',
            tls_context=context if o.security == 'starttls' else None,
            require_starttls=o.security == 'starttls',
            auth_required=o.user is not None, auth_require_tls=False,
            authenticator=authenticate if o.user is not None else None,
            auth_exclude_mechanism={'LOGIN', 'PLAIN'} - {o.mechanism})

    server = await loop.create_server(
        connection, '127.0.0.1', o.port, ssl=context if o.security == 'tls' else None)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


warnings.simplefilter('ignore')
logging.disable(logging.CRITICAL)
asyncio.run(serve(options_given()))
