package org.rimanakuy.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** How a file is handed to a browser, wherever it is asked for: as what it is, and so that nothing in it runs. */
public final class Delivery {

    private static final String NOTHING_RUNS = "default-src 'none'; img-src 'self'; sandbox";

    private Delivery() {}

    /** Names and values; a photo may be looked at, anything else is saved. */
    public static Map<String, String> headers(DocumentRow row) {
        var shown = row.kind().isPhoto() ? ContentDisposition.inline() : ContentDisposition.attachment();
        var named = shown.filename(row.name(), StandardCharsets.UTF_8).build();
        return Map.of(
                HttpHeaders.CONTENT_DISPOSITION,
                named.toString(),
                "Content-Security-Policy",
                NOTHING_RUNS,
                "X-Content-Type-Options",
                "nosniff");
    }
}
