"""The shop's own mail server, spoken to once a letter; what it says means sent, not now, or never."""

from __future__ import annotations

import smtplib
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import format_datetime, parseaddr

from pos_terminal.devices.mail.outbox import Letter

ANSWER_S = 20.0  # for every single step: one that says nothing for so long is not there


class NotNow(Exception):
    """The server could not take it; it is tried again."""


class Never(Exception):
    """The server will not take this letter, whatever is tried."""


@dataclass(frozen=True, slots=True)
class Server:
    """`security` is starttls, tls or none; `password` is empty where no user is named."""

    host: str
    port: int
    security: str
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    answer_s: float = ANSWER_S

    def send(self, letter: Letter) -> None:
        """Hand a letter over. NotNow, Never."""
        try:
            self._hand_over(letter)
        except smtplib.SMTPRecipientsRefused as refused:
            codes = [code for code, _ in refused.recipients.values()]
            raise (Never if all(code >= 500 for code in codes) else NotNow) from None
        except (smtplib.SMTPException, OSError, ValueError):
            raise NotNow from None  # its words may hold the address

    def try_out(self, letter: Letter) -> str:
        """Hand a letter over, and return what is wrong, as a problem code; empty: it was taken."""
        try:
            self._hand_over(letter)
        except smtplib.SMTPAuthenticationError:
            return "mail_login"
        except smtplib.SMTPNotSupportedError:
            return "mail_no_encryption"
        except ssl.SSLError:
            return "mail_not_trusted"
        except (smtplib.SMTPRecipientsRefused, smtplib.SMTPSenderRefused, smtplib.SMTPDataError):
            return "mail_refused"
        except (smtplib.SMTPException, OSError, ValueError):
            return "mail_silent"
        return ""

    def _hand_over(self, letter: Letter) -> None:
        with self._open() as line:
            if self.security == "starttls":
                line.starttls(context=_trust())
            if self.user:
                line.login(self.user, self.password)
            line.send_message(self._message(letter))

    def _open(self) -> smtplib.SMTP:
        if self.security == "tls":
            return smtplib.SMTP_SSL(self.host, self.port, timeout=self.answer_s, context=_trust())
        return smtplib.SMTP(self.host, self.port, timeout=self.answer_s)

    def _message(self, letter: Letter) -> EmailMessage:
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = letter.to
        message["Subject"] = letter.subject
        message["Date"] = format_datetime(letter.written_at)
        domain = parseaddr(self.sender)[1].rpartition("@")[2]
        message["Message-ID"] = f"<{letter.id}@{domain}>"  # the same when it is sent again: no mailbox shows it twice
        message.set_content(letter.text)
        return message


def _trust() -> ssl.SSLContext:
    """The system's own roots, so that a shop's own authority works."""
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
