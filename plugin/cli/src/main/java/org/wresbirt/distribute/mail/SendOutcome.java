package org.wresbirt.distribute.mail;

/** What became of a message. Details hold the server's answer without anybody's address. */
public sealed interface SendOutcome {
    /** The server took it. */
    record Sent(String detail) implements SendOutcome {}

    /**
     * Not sent, and worth another attempt.
     *
     * @param concernsAll whether other messages will fare no better just now: no connection, no login
     */
    record Temporary(String detail, boolean concernsAll) implements SendOutcome {}

    /** Refused for good. */
    record Permanent(String detail) implements SendOutcome {}

    /** The end of the message was given, and no answer came: the server may have it or not. */
    record Unknown(String detail) implements SendOutcome {}
}
