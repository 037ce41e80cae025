package org.rimanakuy.document;

import org.rimanakuy.shared.Refusal;

/** Why a file is not kept, or not given. */
public final class DocumentRefusal extends Refusal {

    private static final int MEGABYTE = 1024 * 1024;

    private DocumentRefusal(String key, Object... arguments) {
        super(key, arguments);
    }

    static DocumentRefusal tooLarge(String name) {
        return new DocumentRefusal("document.refusal.too-large", name, Incoming.LIMIT / MEGABYTE);
    }

    static DocumentRefusal empty(String name) {
        return new DocumentRefusal("document.refusal.empty", name);
    }

    static DocumentRefusal notTaken(String name, String mediaType) {
        return new DocumentRefusal("document.refusal.not-taken", name, mediaType);
    }

    static DocumentRefusal program(String name) {
        return new DocumentRefusal("document.refusal.program", name);
    }

    static DocumentRefusal macros(String name) {
        return new DocumentRefusal("document.refusal.macros", name);
    }

    static DocumentRefusal oldOffice(String name) {
        return new DocumentRefusal("document.refusal.old-office", name);
    }

    static DocumentRefusal damaged(String name) {
        return new DocumentRefusal("document.refusal.damaged", name);
    }

    static DocumentRefusal tooManyPixels(String name, int width, int height) {
        return new DocumentRefusal("document.refusal.too-many-pixels", name, width, height);
    }

    static DocumentRefusal noRoom(String name) {
        return new DocumentRefusal("document.refusal.no-room", name);
    }

    static DocumentRefusal unknown() {
        return new DocumentRefusal("document.refusal.unknown");
    }

    /** Not a fault of the file: it has not arrived yet. */
    public static DocumentRefusal onItsWay() {
        return new DocumentRefusal("document.refusal.on-its-way");
    }

    static DocumentRefusal onRecord(String name) {
        return new DocumentRefusal("document.refusal.on-record", name);
    }
}
