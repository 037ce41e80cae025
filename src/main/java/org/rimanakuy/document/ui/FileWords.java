package org.rimanakuy.document.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.rimanakuy.document.DocumentRow;

/** A file in words: kind, size, place, hash. */
final class FileWords {

    private static final long KILOBYTE = 1024;

    private FileWords() {}

    static String about(DocumentRow document) {
        var size = Math.max(1, document.bytes() / KILOBYTE);
        var told = I18NProvider.translate(
                "document.evidence.facts", document.kind().name(), size, document.shortHash());
        return document.whereTaken()
                .map(there -> told + " · " + I18NProvider.translate("document.evidence.taken-at", there.toString()))
                .orElse(told);
    }
}
