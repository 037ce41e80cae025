package org.rimanakuy.notice;

/** Whether letters can go at all. */
public enum MailState {
    READY,
    /** No mail server is configured. */
    NO_SERVER,
    /** Nobody said in whose name letters go. */
    NO_SENDER
}
