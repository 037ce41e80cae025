package org.rimanakuy.notice;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What came of handing a letter to the mail server.
 *
 * @param trouble empty when the server took it
 * @param reply what the server said to it; may hold an address, so it goes to the secretariat and not into a log
 */
record Delivery(@Nullable Trouble trouble, @Nullable String reply) {

    static final Delivery TAKEN = new Delivery(null, null);
    static final Delivery UNCLEAR = new Delivery(Trouble.UNCLEAR, null);
    static final Delivery TOO_LATE = new Delivery(Trouble.TOO_LATE, null);
    static final int REPLY = 500;

    private static final int LASTING = 500;

    /** @param begun whether the server was already being told what the letter says: then it may have taken it */
    static Delivery failed(MailException failure, boolean begun) {
        if (failure instanceof MailAuthenticationException) {
            return new Delivery(Trouble.SIGN_IN, said(failure));
        }
        var inner = failure instanceof MailSendException several && several.getMessageExceptions().length > 0
                ? several.getMessageExceptions()[0]
                : failure;
        Delivery told = null;
        for (Throwable cause = inner; cause != null; cause = cause.getCause()) {
            var code = code(cause);
            if (code > 0) {
                told = new Delivery(code >= LASTING ? Trouble.REFUSED : Trouble.POSTPONED, said(cause));
            }
        }
        return told == null ? new Delivery(begun ? Trouble.UNCLEAR : Trouble.UNREACHABLE, said(inner)) : told;
    }

    /** @return the number that begins a reply of SMTP; 0 where the server did not reply, negative where it broke off */
    private static int code(Throwable cause) {
        return switch (cause) {
            case SMTPAddressFailedException refused -> refused.getReturnCode();
            case SMTPSenderFailedException refused -> refused.getReturnCode();
            case SMTPSendFailedException refused -> refused.getReturnCode();
            default -> 0;
        };
    }

    private static @Nullable String said(Throwable cause) {
        var message = cause.getMessage();
        return message == null || message.isBlank() ? null : OneLine.of(message, REPLY);
    }
}
